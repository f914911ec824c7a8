package dev.npsp.sdk.domain.internal.reference;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.csv.Cells;
import dev.npsp.sdk.domain.internal.csv.FileForm;
import dev.npsp.sdk.domain.internal.text.DomainText;
import dev.npsp.sdk.domain.reference.AgencyKind;
import dev.npsp.sdk.domain.reference.Evidence;
import dev.npsp.sdk.domain.reference.GsoCode;
import dev.npsp.sdk.domain.reference.ListedAgency;
import dev.npsp.sdk.domain.reference.Province;
import dev.npsp.sdk.domain.reference.ProvinceKind;
import dev.npsp.sdk.domain.reference.ProvinceMerger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rows of the files and what they mean. */
final class ReferenceMapping {

  private static final String MODEL = "ReferenceData.bundled().writeTo(directory)";

  static final FileForm<Province> PROVINCES =
      new FileForm<>(
          List.of(
              "gso_code",
              "agency_code",
              "name_vi",
              "name_en",
              "kind",
              "valid_from",
              "valid_to",
              "confidence",
              "agency_confidence",
              "source",
              "note"),
          MODEL,
          ReferenceMapping::province,
          ReferenceMapping::cells);

  static final FileForm<ProvinceMerger> MERGERS =
      new FileForm<>(
          List.of(
              "old_gso_code",
              "old_name_vi",
              "new_gso_code",
              "new_name_vi",
              "effective",
              "confidence",
              "source",
              "note"),
          MODEL,
          ReferenceMapping::merger,
          ReferenceMapping::cells);

  static final FileForm<ListedAgency> AGENCIES =
      new FileForm<>(
          List.of(
              "code",
              "name_vi",
              "name_en",
              "kind",
              "valid_from",
              "valid_to",
              "successor",
              "confidence",
              "source",
              "note"),
          MODEL,
          ReferenceMapping::agency,
          ReferenceMapping::cells);

  private static final LocalizedText PROVINCE_CODE = DomainText.WRITE_TWO_DIGITS.text();
  private static final LocalizedText AGENCY_CODE = DomainText.WRITE_AGENCY_CODE.text();

  private ReferenceMapping() {}

  private static Province province(Cells cells) {
    return Province.builder(
            provinceCode(cells, "gso_code"),
            cells.text("name_vi"),
            cells.text("name_en"),
            cells.value("kind", ProvinceKind::of, DomainText.WRITE_KIND.text()),
            cells.day("valid_from"),
            evidence(cells))
        .validTo(lastDay(cells))
        .agency(agencyCode(cells, "agency_code"))
        .agencyConfidence(cells.optionalConfidence("agency_confidence"))
        .build();
  }

  private static List<String> cells(Province province) {
    return List.of(
        province.code().value(),
        province.agency().map(AgencyCode::value).orElse(""),
        province.nameVi(),
        province.nameEn(),
        province.kind().text(),
        province.validFrom().toString(),
        province.validTo().map(LocalDate::toString).orElse(""),
        province.evidence().confidence().text(),
        province.agencyConfidence().map(Confidence::text).orElse(""),
        province.evidence().source(),
        province.evidence().note().orElse(""));
  }

  private static ProvinceMerger merger(Cells cells) {
    return ProvinceMerger.builder(
            provinceCode(cells, "old_gso_code"),
            cells.text("old_name_vi"),
            provinceCode(cells, "new_gso_code"),
            cells.text("new_name_vi"),
            cells.day("effective"),
            evidence(cells))
        .build();
  }

  private static List<String> cells(ProvinceMerger merger) {
    return List.of(
        merger.oldCode().value(),
        merger.oldNameVi(),
        merger.newCode().value(),
        merger.newNameVi(),
        merger.effective().toString(),
        merger.evidence().confidence().text(),
        merger.evidence().source(),
        merger.evidence().note().orElse(""));
  }

  private static ListedAgency agency(Cells cells) {
    return ListedAgency.builder(
            cells.value("code", AgencyCode::tryParse, AGENCY_CODE),
            cells.text("name_vi"),
            cells.text("name_en"),
            AgencyKind.of(cells.text("kind")),
            cells.day("valid_from"),
            evidence(cells))
        .validTo(lastDay(cells))
        .successor(agencyCode(cells, "successor"))
        .build();
  }

  private static List<String> cells(ListedAgency agency) {
    return List.of(
        agency.code().value(),
        agency.nameVi(),
        agency.nameEn(),
        agency.kind().code(),
        agency.validFrom().toString(),
        agency.validTo().map(LocalDate::toString).orElse(""),
        agency.successor().map(AgencyCode::value).orElse(""),
        agency.evidence().confidence().text(),
        agency.evidence().source(),
        agency.evidence().note().orElse(""));
  }

  private static GsoCode provinceCode(Cells cells, String column) {
    return cells.value(
        column,
        text -> GsoCode.tryParse(text).filter(code -> code.value().length() == 2),
        PROVINCE_CODE);
  }

  private static Optional<AgencyCode> agencyCode(Cells cells, String column) {
    return cells.optionalValue(column, AgencyCode::tryParse, AGENCY_CODE);
  }

  private static Optional<LocalDate> lastDay(Cells cells) {
    return cells.lastDay("valid_to", cells.day("valid_from"));
  }

  private static Evidence evidence(Cells cells) {
    return Evidence.builder(cells.confidence("confidence"), cells.text("source"))
        .note(cells.optional("note"))
        .build();
  }
}
