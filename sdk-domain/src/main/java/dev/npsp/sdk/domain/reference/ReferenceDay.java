package dev.npsp.sdk.domain.reference;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.internal.reference.PlaceNames;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Agencies and provinces on one day; comes from {@link ReferenceData#at}. */
public final class ReferenceDay {

  private final ReferenceData data;
  private final LocalDate day;

  ReferenceDay(ReferenceData data, LocalDate day) {
    this.data = data;
    this.day = day;
  }

  /** The day. */
  public LocalDate day() {
    return day;
  }

  /** The provinces of that day; none before the data begins. */
  public List<Province> provinces() {
    return data.provinces().stream().filter(province -> province.isValidOn(day)).toList();
  }

  /**
   * The province with that code. Communes and districts have none: their codes do not say where
   * they lie.
   */
  public Optional<Province> province(GsoCode code) {
    return provinces().stream().filter(province -> province.code().equals(code)).findFirst();
  }

  /** The province of that name, with or without kind, in any letter case and spelling of tones. */
  public Optional<Province> province(String name) {
    String asked = PlaceNames.key(name);
    return provinces().stream()
        .filter(
            province ->
                asked.equals(PlaceNames.key(province.nameVi()))
                    || asked.equals(PlaceNames.key(province.fullNameVi())))
        .findFirst();
  }

  /** The province whose people's committee has the root of that code, in either form. */
  public Optional<Province> provinceOf(AgencyCode agency) {
    return provinces().stream()
        .filter(province -> province.agency().filter(agency::sameRoot).isPresent())
        .findFirst();
  }

  /**
   * The province of that day in which the birth was registered, as far as the number tells. Numbers
   * keep the codes of the 63 provinces after the mergers, so the code is read in the old list and
   * led forward. Empty for nine digits and for births abroad.
   *
   * <p>Which list a number given after 30 June 2025 follows was not seen: where a code is in both
   * lists and means another province ({@code 015}), the answer for such a person may be wrong.
   */
  public Optional<Province> birthProvince(PersonalId id) {
    return id.placeCode()
        .filter(code -> code.startsWith("0"))
        .map(code -> GsoCode.of(code.substring(1)))
        .flatMap(this::oldest)
        .flatMap(this::successorOf);
  }

  private Optional<Province> oldest(GsoCode code) {
    return data.provinces().stream()
        .filter(province -> province.code().equals(code))
        .min(Comparator.comparing(Province::validFrom));
  }

  /**
   * The province of this day to which an earlier one belongs; the same one while it stands. Empty
   * when the day lies before that province.
   */
  public Optional<Province> successorOf(Province earlier) {
    if (day.isBefore(earlier.validFrom())) {
      return Optional.empty();
    }
    GsoCode code = earlier.code();
    LocalDate reached = earlier.validFrom();
    for (Optional<ProvinceMerger> next = next(code, reached);
        next.isPresent();
        next = next(code, reached)) {
      code = next.get().newCode();
      reached = next.get().effective();
    }
    return province(code);
  }

  /** The next merger that the province of this code came to after that day and until this day. */
  private Optional<ProvinceMerger> next(GsoCode code, LocalDate after) {
    return data.mergers().stream()
        .filter(merger -> merger.oldCode().equals(code))
        .filter(merger -> merger.effective().isAfter(after) && !merger.effective().isAfter(day))
        .min(Comparator.comparing(ProvinceMerger::effective));
  }

  /**
   * The agencies of that day; none before the data begins. Those of {@link #uncertainAgencies} are
   * left out.
   */
  public List<ListedAgency> agencies() {
    return ofTheDay().filter(data::counts).toList();
  }

  /**
   * The agencies of that day whose rows have low confidence and are left out of all other answers;
   * none in data that {@linkplain ReferenceData#withUncertain counts them too}. The portal's own
   * catalogue can confirm them.
   */
  public List<ListedAgency> uncertainAgencies() {
    return ofTheDay().filter(agency -> !data.counts(agency)).toList();
  }

  private Stream<ListedAgency> ofTheDay() {
    return data.agencies().stream().filter(agency -> agency.isValidOn(day));
  }

  /** The agency that this code names, in either form; none where the row is uncertain. */
  public Optional<ListedAgency> agency(AgencyCode code) {
    return agencies().stream().filter(agency -> agency.code().sameAgency(code)).findFirst();
  }

  /**
   * The agency of this day that took over from an earlier one; the same one while it stands. Empty
   * when the day lies before that agency, and where the successor is not known or uncertain.
   */
  public Optional<ListedAgency> successorOf(ListedAgency earlier) {
    if (day.isBefore(earlier.validFrom())) {
      return Optional.empty();
    }
    ListedAgency reached = earlier;
    while (!reached.isValidOn(day)) {
      Optional<ListedAgency> next = data.following(reached);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      reached = next.get();
    }
    return Optional.of(reached);
  }
}
