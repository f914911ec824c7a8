package dev.npsp.sdk.catalogues.internal.mapi;

import dev.npsp.sdk.catalogues.AdministrativeField;
import dev.npsp.sdk.catalogues.Agency;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.catalogues.CatalogueRow;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.wire.mapi.MapiRequest;
import dev.npsp.sdk.wire.mapi.NoParameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What can be asked of the catalogues on this wire. */
public final class CatalogueOperations {

  /** All agencies. */
  public static final Operation<NoParameters, List<Agency>> AGENCIES =
      new Operation<>(
          "catalogues.agencies",
          "LayDanhMucCoQuan",
          Effect.READ,
          MapiRequest::shared,
          (answer, asked) -> CatalogueMapping.agencies(answer.rows(AgencyRow.class)));

  /** All fields of administration. */
  public static final Operation<NoParameters, List<AdministrativeField>> FIELDS =
      new Operation<>(
          "catalogues.fields",
          "LayDanhMucLinhVuc",
          Effect.READ,
          MapiRequest::shared,
          (answer, asked) -> CatalogueMapping.fields(answer.rows(FieldRow.class)));

  /** The sexes. */
  public static final Operation<NoParameters, List<CatalogueRow>> SEXES =
      named(Catalogue.SEXES, "GioiTinh");

  /** The provinces and centrally run cities. */
  public static final Operation<NoParameters, List<CatalogueRow>> PROVINCES =
      named(Catalogue.PROVINCES, "TinhThanh");

  /** The districts. */
  public static final Operation<NoParameters, List<CatalogueRow>> DISTRICTS =
      named(Catalogue.DISTRICTS, "QuanHuyen");

  /** The communes, wards and townships. */
  public static final Operation<NoParameters, List<CatalogueRow>> COMMUNES =
      named(Catalogue.COMMUNES, "PhuongXa");

  /** The countries. */
  public static final Operation<NoParameters, List<CatalogueRow>> COUNTRIES =
      named(Catalogue.COUNTRIES, "QuocGia");

  /** The ethnic groups. */
  public static final Operation<NoParameters, List<CatalogueRow>> ETHNIC_GROUPS =
      named(Catalogue.ETHNIC_GROUPS, "DanToc");

  /** The religions. */
  public static final Operation<NoParameters, List<CatalogueRow>> RELIGIONS =
      named(Catalogue.RELIGIONS, "TonGiao");

  /** The marital statuses. */
  public static final Operation<NoParameters, List<CatalogueRow>> MARITAL_STATUSES =
      named(Catalogue.MARITAL_STATUSES, "TinhTrangHonNhan");

  /** The kinds of applicant that a procedure may be for. */
  public static final Operation<NoParameters, List<CatalogueRow>> AUDIENCES =
      named(Catalogue.AUDIENCES, "DoiTuong");

  /** The levels of the administration at which a procedure may be carried out. */
  public static final Operation<NoParameters, List<CatalogueRow>> EXECUTION_LEVELS =
      named(Catalogue.EXECUTION_LEVELS, "CapThucHien");

  /** The legal documents that procedures rest on. */
  public static final Operation<NoParameters, List<CatalogueRow>> LEGAL_BASES =
      named(Catalogue.LEGAL_BASES, "CanCuPhapLy");

  /** The charges (lệ phí). */
  public static final Operation<NoParameters, List<CatalogueRow>> CHARGES =
      named(Catalogue.CHARGES, "LePhi");

  /** The types of procedure. */
  public static final Operation<NoParameters, List<CatalogueRow>> PROCEDURE_TYPES =
      named(Catalogue.PROCEDURE_TYPES, "LoaiThuTuc");

  /** The groups of procedures. */
  public static final Operation<NoParameters, List<CatalogueRow>> PROCEDURE_GROUPS =
      named(Catalogue.PROCEDURE_GROUPS, "NhomThuTuc");

  /** Which procedures belong to which type. */
  public static final Operation<NoParameters, List<CatalogueRow>> PROCEDURES_BY_TYPE =
      named(Catalogue.PROCEDURES_BY_TYPE, "ThuTucThuocLoai");

  private static final Map<Catalogue<?>, Operation<NoParameters, ?>> BY_CATALOGUE =
      Map.ofEntries(
          row(Catalogue.AGENCIES, AGENCIES),
          row(Catalogue.FIELDS, FIELDS),
          row(Catalogue.SEXES, SEXES),
          row(Catalogue.PROVINCES, PROVINCES),
          row(Catalogue.DISTRICTS, DISTRICTS),
          row(Catalogue.COMMUNES, COMMUNES),
          row(Catalogue.COUNTRIES, COUNTRIES),
          row(Catalogue.ETHNIC_GROUPS, ETHNIC_GROUPS),
          row(Catalogue.RELIGIONS, RELIGIONS),
          row(Catalogue.MARITAL_STATUSES, MARITAL_STATUSES),
          row(Catalogue.AUDIENCES, AUDIENCES),
          row(Catalogue.EXECUTION_LEVELS, EXECUTION_LEVELS),
          row(Catalogue.LEGAL_BASES, LEGAL_BASES),
          row(Catalogue.CHARGES, CHARGES),
          row(Catalogue.PROCEDURE_TYPES, PROCEDURE_TYPES),
          row(Catalogue.PROCEDURE_GROUPS, PROCEDURE_GROUPS),
          row(Catalogue.PROCEDURES_BY_TYPE, PROCEDURES_BY_TYPE));

  private CatalogueOperations() {}

  /** What asks for the rows of a catalogue. */
  @SuppressWarnings("unchecked") // a row of the table has the types of its catalogue
  public static <T> Operation<NoParameters, List<T>> of(Catalogue<T> catalogue) {
    return (Operation<NoParameters, List<T>>)
        Objects.requireNonNull(BY_CATALOGUE.get(catalogue), catalogue::name);
  }

  private static <T> Map.Entry<Catalogue<?>, Operation<NoParameters, ?>> row(
      Catalogue<T> catalogue, Operation<NoParameters, List<T>> operation) {
    return Map.entry(catalogue, operation);
  }

  /** A catalogue of which only the name is attested. */
  private static Operation<NoParameters, List<CatalogueRow>> named(
      Catalogue<CatalogueRow> catalogue, String what) {
    return new Operation<>(
        "catalogues." + catalogue.name(),
        "LayDanhMuc" + what,
        Effect.READ,
        MapiRequest::shared,
        (answer, asked) -> CatalogueMapping.rows(what, answer.rows(CatalogueColumnsRow.class)));
  }
}
