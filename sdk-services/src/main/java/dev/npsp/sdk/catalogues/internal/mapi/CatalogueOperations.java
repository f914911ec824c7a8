package dev.npsp.sdk.catalogues.internal.mapi;

import dev.npsp.sdk.catalogues.AdministrativeField;
import dev.npsp.sdk.catalogues.Agency;
import dev.npsp.sdk.catalogues.CatalogueRow;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.wire.mapi.MapiRequest;
import dev.npsp.sdk.wire.mapi.NoParameters;
import java.util.List;

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
      named("catalogues.sexes", "GioiTinh");

  /** The provinces and centrally run cities. */
  public static final Operation<NoParameters, List<CatalogueRow>> PROVINCES =
      named("catalogues.provinces", "TinhThanh");

  /** The districts. */
  public static final Operation<NoParameters, List<CatalogueRow>> DISTRICTS =
      named("catalogues.districts", "QuanHuyen");

  /** The communes, wards and townships. */
  public static final Operation<NoParameters, List<CatalogueRow>> COMMUNES =
      named("catalogues.communes", "PhuongXa");

  /** The countries. */
  public static final Operation<NoParameters, List<CatalogueRow>> COUNTRIES =
      named("catalogues.countries", "QuocGia");

  /** The ethnic groups. */
  public static final Operation<NoParameters, List<CatalogueRow>> ETHNIC_GROUPS =
      named("catalogues.ethnicGroups", "DanToc");

  /** The religions. */
  public static final Operation<NoParameters, List<CatalogueRow>> RELIGIONS =
      named("catalogues.religions", "TonGiao");

  /** The marital statuses. */
  public static final Operation<NoParameters, List<CatalogueRow>> MARITAL_STATUSES =
      named("catalogues.maritalStatuses", "TinhTrangHonNhan");

  /** The kinds of applicant that a procedure may be for. */
  public static final Operation<NoParameters, List<CatalogueRow>> AUDIENCES =
      named("catalogues.audiences", "DoiTuong");

  /** The levels of the administration at which a procedure may be carried out. */
  public static final Operation<NoParameters, List<CatalogueRow>> EXECUTION_LEVELS =
      named("catalogues.executionLevels", "CapThucHien");

  /** The legal documents that procedures rest on. */
  public static final Operation<NoParameters, List<CatalogueRow>> LEGAL_BASES =
      named("catalogues.legalBases", "CanCuPhapLy");

  /** The charges (lệ phí). */
  public static final Operation<NoParameters, List<CatalogueRow>> CHARGES =
      named("catalogues.charges", "LePhi");

  /** The types of procedure. */
  public static final Operation<NoParameters, List<CatalogueRow>> PROCEDURE_TYPES =
      named("catalogues.procedureTypes", "LoaiThuTuc");

  /** The groups of procedures. */
  public static final Operation<NoParameters, List<CatalogueRow>> PROCEDURE_GROUPS =
      named("catalogues.procedureGroups", "NhomThuTuc");

  /** Which procedures belong to which type. */
  public static final Operation<NoParameters, List<CatalogueRow>> PROCEDURES_BY_TYPE =
      named("catalogues.proceduresByType", "ThuTucThuocLoai");

  private CatalogueOperations() {}

  /** A catalogue of which only the name is attested. */
  private static Operation<NoParameters, List<CatalogueRow>> named(String name, String what) {
    return new Operation<>(
        name,
        "LayDanhMuc" + what,
        Effect.READ,
        MapiRequest::shared,
        (answer, asked) -> CatalogueMapping.rows(what, answer.rows(CatalogueColumnsRow.class)));
  }
}
