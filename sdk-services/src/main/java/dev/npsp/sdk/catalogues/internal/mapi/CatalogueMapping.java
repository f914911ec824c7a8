package dev.npsp.sdk.catalogues.internal.mapi;

import static dev.npsp.sdk.wire.WireText.additional;
import static dev.npsp.sdk.wire.WireText.code;
import static dev.npsp.sdk.wire.WireText.optional;
import static dev.npsp.sdk.wire.WireText.optionalCode;
import static dev.npsp.sdk.wire.WireText.orEmpty;

import dev.npsp.sdk.catalogues.AdministrativeField;
import dev.npsp.sdk.catalogues.Agency;
import dev.npsp.sdk.catalogues.CatalogueRow;
import dev.npsp.sdk.catalogues.internal.mapi.CatalogueSheet.AgencyRow;
import dev.npsp.sdk.catalogues.internal.mapi.CatalogueSheet.FieldRow;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.wire.ResultShape;
import java.util.List;

/** Between the catalogues and what mapi says of them. No row is refused for what it holds. */
public final class CatalogueMapping {

  private CatalogueMapping() {}

  /** The rows of {@code LayDanhMucCoQuan}, without those that say nothing. */
  public static List<Agency> agencies(List<AgencyRow> rows) throws JsonUnreadable {
    return ResultShape.readFrom(
        rows,
        rows.stream()
            .map(CatalogueMapping::agency)
            .filter(row -> !row.codeText().isEmpty() || !row.name().isEmpty())
            .toList());
  }

  /** The rows of {@code LayDanhMucLinhVuc}, without those that say nothing. */
  public static List<AdministrativeField> fields(List<FieldRow> rows) throws JsonUnreadable {
    return ResultShape.readFrom(
        rows,
        rows.stream()
            .map(CatalogueMapping::field)
            .filter(row -> !row.code().isEmpty() || !row.name().isEmpty())
            .toList());
  }

  /**
   * The rows of the catalogue that is called {@code LayDanhMuc} and then {@code what}, without
   * those that say nothing.
   */
  public static List<CatalogueRow> rows(String what, List<CatalogueColumnsRow> rows)
      throws JsonUnreadable {
    return ResultShape.readFrom(
        rows,
        rows.stream()
            .filter(row -> ResultShape.hasValues(row.columns()))
            .map(row -> row(what, row))
            .filter(row -> !row.code().isEmpty() || !row.name().isEmpty())
            .toList());
  }

  private static CatalogueRow row(String what, CatalogueColumnsRow wire) {
    LikelyColumns likely = LikelyColumns.of(what, wire.columns());
    return CatalogueRow.builder(code(likely.code()), likely.name())
        .columns(additional(wire.columns()))
        .build();
  }

  private static Agency agency(AgencyRow wire) {
    return Agency.builder(orEmpty(wire.code()), orEmpty(wire.name()))
        .level(optionalCode(wire.level()).map(AdministrativeLevel::of))
        .additional(additional(wire.more()))
        .build();
  }

  private static AdministrativeField field(FieldRow wire) {
    return AdministrativeField.builder(code(wire.code()), orEmpty(wire.name()))
        .sectorCode(optional(wire.sectorCode()))
        .additional(additional(wire.more()))
        .build();
  }
}
