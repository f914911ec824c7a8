package dev.npsp.sdk.domain.internal.reference;

import dev.npsp.sdk.domain.internal.csv.Cells;
import dev.npsp.sdk.domain.internal.csv.FileForm;
import dev.npsp.sdk.domain.internal.reference.CommuneRow.CommuneName;
import dev.npsp.sdk.domain.internal.text.DomainText;
import dev.npsp.sdk.domain.reference.Evidence;
import dev.npsp.sdk.domain.reference.GsoCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Rows of the files of communes and what they mean. */
final class CommuneMapping {

  private static final String MODEL = "ReferenceData.bundled().writeTo(directory)";

  static final FileForm<CommuneSource> SOURCES =
      new FileForm<>(
          List.of("key", "confidence", "source", "note"),
          MODEL,
          CommuneMapping::source,
          CommuneMapping::cells);

  static final FileForm<CommuneRow> COMMUNES =
      new FileForm<>(
          List.of("gso_code", "name_vi", "province_gso_code", "valid_from", "valid_to", "source"),
          MODEL,
          CommuneMapping::commune,
          CommuneMapping::cells);

  static final FileForm<CommuneMergerRow> MERGERS =
      new FileForm<>(
          List.of(
              "old_gso_code",
              "old_name_vi",
              "old_district_vi",
              "old_province_gso_code",
              "new_gso_code",
              "effective",
              "source"),
          MODEL,
          CommuneMapping::merger,
          CommuneMapping::cells);

  private CommuneMapping() {}

  private static CommuneSource source(Cells cells) {
    return new CommuneSource(
        cells.text("key"),
        Evidence.builder(cells.confidence("confidence"), cells.text("source"))
            .note(cells.optional("note"))
            .build());
  }

  private static List<String> cells(CommuneSource source) {
    return List.of(
        source.key(),
        source.evidence().confidence().text(),
        source.evidence().source(),
        source.evidence().note().orElse(""));
  }

  private static CommuneRow commune(Cells cells) {
    LocalDate from = cells.day("valid_from");
    Optional<LocalDate> to = cells.lastDay("valid_to", from);
    return new CommuneRow(
        code(cells, "gso_code", 5),
        name(cells, "name_vi"),
        code(cells, "province_gso_code", 2),
        from,
        to,
        cells.text("source"));
  }

  private static List<String> cells(CommuneRow commune) {
    return List.of(
        commune.code().value(),
        commune.name().full(),
        commune.province().value(),
        commune.from().toString(),
        commune.to().map(LocalDate::toString).orElse(""),
        commune.source());
  }

  private static CommuneMergerRow merger(Cells cells) {
    return new CommuneMergerRow(
        code(cells, "old_gso_code", 5),
        name(cells, "old_name_vi"),
        cells.optional("old_district_vi"),
        code(cells, "old_province_gso_code", 2),
        code(cells, "new_gso_code", 5),
        cells.day("effective"),
        cells.text("source"));
  }

  private static List<String> cells(CommuneMergerRow merger) {
    return List.of(
        merger.oldCode().value(),
        merger.oldName().full(),
        merger.oldDistrict().orElse(""),
        merger.oldProvince().value(),
        merger.newCode().value(),
        merger.effective().toString(),
        merger.source());
  }

  private static GsoCode code(Cells cells, String column, int digits) {
    return cells.value(
        column,
        text -> GsoCode.tryParse(text).filter(code -> code.value().length() == digits),
        digits == 2 ? DomainText.WRITE_TWO_DIGITS.text() : DomainText.WRITE_FIVE_DIGITS.text());
  }

  private static CommuneName name(Cells cells, String column) {
    return cells.value(column, CommuneName::of, DomainText.WRITE_COMMUNE_NAME.text());
  }
}
