package dev.npsp.sdk.domain.reference;

import dev.npsp.sdk.domain.internal.reference.CommuneTable;
import dev.npsp.sdk.domain.internal.reference.PlaceNames;
import dev.npsp.sdk.domain.reference.CommuneSuccession.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The communes on one day; comes from {@link Communes#at}. */
public final class CommuneDay {

  private final Communes data;
  private final LocalDate day;

  CommuneDay(Communes data, LocalDate day) {
    this.data = data;
    this.day = day;
  }

  /** The day. */
  public LocalDate day() {
    return day;
  }

  /** The communes of that day, in the order of their codes. */
  public List<Commune> communes() {
    CommuneTable table = data.table();
    return table.on(day).mapToObj(table::commune).toList();
  }

  /** The communes of that province, in the order of their codes. */
  public List<Commune> communesOf(Province province) {
    CommuneTable table = data.table();
    return table
        .on(day)
        .filter(unit -> table.province(unit).equals(province.code()))
        .mapToObj(table::commune)
        .toList();
  }

  /** The commune with that code. */
  public Optional<Commune> commune(GsoCode code) {
    CommuneTable table = data.table();
    int unit = table.find(code, day);
    return unit == CommuneTable.NONE ? Optional.empty() : Optional.of(table.commune(unit));
  }

  /**
   * The communes of that name, with or without kind, in any letter case, with or without
   * diacritics. A name that has diacritics finds those that are written so, if there are any:
   * {@code Ba Đình} does not find {@code Ba Dinh}, {@code ba dinh} finds both.
   */
  public List<Commune> communes(String name) {
    return preferExact(name, alike(name).toList());
  }

  /** The communes of that name in that province; see {@link #communes(String)}. */
  public List<Commune> communes(String name, Province province) {
    return preferExact(name, alike(name, province).toList());
  }

  /**
   * The communes of that name in that district and province, for days before July 2025; see {@link
   * #communes(String)}.
   */
  public List<Commune> communes(String name, String district, Province province) {
    List<Commune> there =
        alike(name, province)
            .filter(each -> each.districtVi().filter(PlaceNames.alike(district)).isPresent())
            .toList();
    return preferExact(
        name, PlaceNames.preferExact(district, there, each -> each.districtVi().stream().toList()));
  }

  private Stream<Commune> alike(String name) {
    CommuneTable table = data.table();
    return table.named(name).filter(unit -> table.isValidOn(unit, day)).mapToObj(table::commune);
  }

  private Stream<Commune> alike(String name, Province province) {
    return alike(name).filter(each -> each.province().equals(province.code()));
  }

  private static List<Commune> preferExact(String name, List<Commune> alike) {
    return PlaceNames.preferExact(name, alike, each -> List.of(each.nameVi(), each.fullNameVi()));
  }

  /**
   * To which commune of this day an earlier one belongs; the same one while it exists. Never throws
   * for a unit: why there is none, {@link CommuneSuccession#outcome} says.
   */
  public CommuneSuccession successorOf(Commune earlier) {
    CommuneTable table = data.table();
    int unit = table.unitOf(earlier);
    return unit == CommuneTable.NONE ? unknown() : succession(table, unit);
  }

  /** The same of the unit that had that code on the day when the address was written. */
  public CommuneSuccession successorOf(GsoCode code, LocalDate written) {
    CommuneTable table = data.table();
    int unit = table.find(code, written);
    return unit == CommuneTable.NONE ? unknown() : succession(table, unit);
  }

  /**
   * The same of an address in words: what {@link #communes(String, String, Province)} or its
   * sisters found on the day when it was written.
   */
  public CommuneSuccession successorOf(List<Commune> found) {
    return switch (found.size()) {
      case 0 -> unknown();
      case 1 -> successorOf(found.get(0));
      default -> CommuneSuccession.builder(Outcome.AMBIGUOUS_NAME).addAllCandidates(found).build();
    };
  }

  private static CommuneSuccession unknown() {
    return CommuneSuccession.builder(Outcome.UNKNOWN_UNIT).build();
  }

  private CommuneSuccession succession(CommuneTable table, int unit) {
    Commune earlier = table.commune(unit);
    if (earlier.validFrom().filter(day::isBefore).isPresent()) {
      return CommuneSuccession.builder(Outcome.DAY_TOO_EARLY).earlier(earlier).build();
    }
    int reached = unit;
    Optional<Evidence> evidence = Optional.empty();
    while (!table.isValidOn(reached, day)) {
      int next = table.successor(reached);
      if (next == CommuneTable.NONE) {
        return CommuneSuccession.builder(Outcome.SUCCESSOR_UNKNOWN).earlier(earlier).build();
      }
      evidence = Optional.of(table.evidenceOfMerger(reached));
      reached = next;
    }
    return CommuneSuccession.builder(reached == unit ? Outcome.UNCHANGED : Outcome.SUCCEEDED)
        .earlier(earlier)
        .successor(table.commune(reached))
        .evidence(evidence)
        .build();
  }
}
