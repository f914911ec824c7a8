package dev.npsp.sdk.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The levels that a postal address has on a day, and what is sent as its district. Until 30 June
 * 2025 an address names province, district and commune; since 1 July 2025 province and commune.
 *
 * <p>The day is that on which the address was written, not that on which it is sent: an address on
 * a paper of 2024 keeps its district.
 *
 * <p>Source: the two-level administration since 1 July 2025 (Resolution 202/2025/QH15), high
 * confidence. That wires which have a field for the district take it empty is a decision of ours
 * (decision 55).
 */
public final class AddressLevels {

  /** Those since 1 July 2025: province and commune. */
  public static final AddressLevels CURRENT = on(LocalDate.of(2025, 7, 1));

  private final LocalDate day;

  private AddressLevels(LocalDate day) {
    this.day = day;
  }

  /** The levels on that day in Vietnam. */
  public static AddressLevels on(LocalDate day) {
    return new AddressLevels(day);
  }

  /** The levels, the largest first. */
  public List<AdministrativeLevel> levels() {
    return List.of(
            AdministrativeLevel.PROVINCE, AdministrativeLevel.DISTRICT, AdministrativeLevel.COMMUNE)
        .stream()
        .filter(level -> level.existsOn(day))
        .toList();
  }

  /** Whether an address of that day has a district. */
  public boolean hasDistrict() {
    return AdministrativeLevel.DISTRICT.existsOn(day);
  }

  /**
   * What is sent as the district: what the host gave for a day that has districts, nothing for a
   * day that has none. Where a message cannot leave the field out, nothing is {@code ""}; never a
   * dash, a zero or the name of the commune.
   */
  public Optional<String> districtToSend(Optional<String> given) {
    return given.filter(district -> hasDistrict() && !district.isBlank());
  }

  /**
   * Whether a district is given for a day that has none: the address is an older one. The remedy is
   * to give the day on which it was written, or to take its commune of today from {@link
   * dev.npsp.sdk.domain.reference.CommuneDay#successorOf(java.util.List)} and leave the district
   * out.
   */
  public boolean contradicts(Optional<String> given) {
    return !hasDistrict() && given.filter(district -> !district.isBlank()).isPresent();
  }
}
