package dev.npsp.sdk.examples.reference;

import dev.npsp.sdk.catalogues.AdministrativeField;
import dev.npsp.sdk.catalogues.Agency;
import dev.npsp.sdk.catalogues.CatalogueRow;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.reference.GsoCode;
import dev.npsp.sdk.domain.reference.ListedAgency;
import dev.npsp.sdk.domain.reference.Province;
import dev.npsp.sdk.domain.reference.ReferenceData;
import dev.npsp.sdk.domain.reference.ReferenceDay;
import dev.npsp.sdk.examples.reference.Difference.Kind;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lays the bundled data of one day beside the portal's catalogues. */
final class CatalogueComparison {

  private static final String AGENCIES = "agencies";
  private static final String PROVINCES = "provinces";
  private static final String FIELDS = "fields";

  private final ReferenceData data;
  private final ReferenceDay day;
  private final ReferenceDay dayWithUncertain;
  private final List<Difference> differences = new ArrayList<>();

  CatalogueComparison(ReferenceData data, LocalDate day) {
    this.data = data;
    this.day = data.at(day);
    this.dayWithUncertain = data.withUncertain().at(day);
  }

  List<Difference> differences() {
    return List.copyOf(differences);
  }

  /**
   * The roots only: ministries and people's committees of provinces. Departments and communes stand
   * in the portal's list and not in ours.
   */
  void agencies(List<Agency> rows) {
    Set<String> roots = new HashSet<>();
    for (Agency row : rows) {
      Optional<AgencyCode> code = row.code();
      if (code.isEmpty()) {
        add(Kind.UNREADABLE, AGENCIES, row.codeText(), "", row.name());
      } else if (code.get().path().isEmpty()) {
        roots.add(code.get().root());
        root(code.get(), row.name());
      }
    }
    day.agencies().stream()
        .filter(agency -> !roots.contains(agency.code().root()))
        .forEach(
            agency -> add(Kind.ONLY_BUNDLED, AGENCIES, agency.code().root(), agency.nameVi(), ""));
  }

  private void root(AgencyCode code, String name) {
    Optional<ListedAgency> known = dayWithUncertain.agency(code);
    if (known.isEmpty()) {
      Optional<ListedAgency> ended = ended(code);
      add(
          ended.isPresent() ? Kind.ENDED : Kind.ONLY_AT_PORTAL,
          AGENCIES,
          code.root(),
          ended.map(CatalogueComparison::withLastDay).orElse(""),
          name);
    } else if (!alike(known.get().nameVi(), name)) {
      add(Kind.NAME, AGENCIES, code.root(), known.get().nameVi(), name);
    } else if (known.get().evidence().confidence() != Confidence.HIGH) {
      add(Kind.CONFIRMED, AGENCIES, code.root(), known.get().nameVi(), name);
    }
  }

  /** The last row of that code that ended before the day. */
  private Optional<ListedAgency> ended(AgencyCode code) {
    return data.agencies().stream()
        .filter(agency -> agency.code().sameAgency(code))
        .filter(agency -> agency.validTo().filter(day.day()::isAfter).isPresent())
        .max(Comparator.comparing(ListedAgency::validFrom));
  }

  private static String withLastDay(ListedAgency agency) {
    return agency.nameVi() + " until " + agency.validTo().map(LocalDate::toString).orElse("");
  }

  void provinces(List<CatalogueRow> rows) {
    Set<GsoCode> seen = new HashSet<>();
    for (CatalogueRow row : rows) {
      Optional<GsoCode> code =
          GsoCode.tryParse(row.code()).filter(each -> each.value().length() == 2);
      if (code.isEmpty()) {
        add(Kind.UNREADABLE, PROVINCES, row.code(), "", row.name());
        continue;
      }
      seen.add(code.get());
      Optional<Province> known = day.province(code.get());
      if (known.isEmpty()) {
        add(Kind.ONLY_AT_PORTAL, PROVINCES, row.code(), "", row.name());
      } else if (!alike(known.get().nameVi(), row.name())
          && !alike(known.get().fullNameVi(), row.name())) {
        add(Kind.NAME, PROVINCES, row.code(), known.get().fullNameVi(), row.name());
      }
    }
    day.provinces().stream()
        .filter(province -> !seen.contains(province.code()))
        .forEach(
            province ->
                add(
                    Kind.ONLY_BUNDLED,
                    PROVINCES,
                    province.code().value(),
                    province.fullNameVi(),
                    ""));
  }

  /** Fields are not bundled; the ministries that their sectors name are. */
  void fields(List<AdministrativeField> rows) {
    for (AdministrativeField row : rows) {
      row.sectorCode().ifPresent(sector -> sector(sector, row));
    }
  }

  private void sector(String sector, AdministrativeField row) {
    Optional<AgencyCode> code = AgencyCode.tryParse(sector);
    String field = "field " + row.code() + " (" + row.name() + ")";
    if (code.isEmpty()) {
      add(Kind.UNREADABLE, FIELDS, sector, "", field);
    } else if (dayWithUncertain.agency(code.get()).isEmpty()) {
      Optional<ListedAgency> ended = ended(code.get());
      add(
          ended.isPresent() ? Kind.ENDED : Kind.ONLY_AT_PORTAL,
          FIELDS,
          sector,
          ended.map(CatalogueComparison::withLastDay).orElse(""),
          field);
    }
  }

  private void add(Kind kind, String catalogue, String code, String bundled, String portal) {
    differences.add(new Difference(kind, catalogue, code, bundled, portal));
  }

  /** Names are the same whatever letter case, composition of letters and number of blanks. */
  private static boolean alike(String one, String other) {
    return small(one).equals(small(other));
  }

  private static String small(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }
}
