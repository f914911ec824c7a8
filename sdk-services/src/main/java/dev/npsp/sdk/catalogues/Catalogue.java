package dev.npsp.sdk.catalogues;

import java.util.List;

/**
 * A catalogue of the portal, and of what its rows are: {@code list(Catalogue.PROVINCES)}. There are
 * no others than those here; more may come.
 *
 * @param <T> what a row is; {@link CatalogueRow} where only the name of the catalogue is attested
 */
public final class Catalogue<T> {

  /** The agencies that the portal knows. Wire: {@code LayDanhMucCoQuan}. */
  public static final Catalogue<Agency> AGENCIES = new Catalogue<>("agencies", Agency.class);

  /** The fields of administration that the portal knows. Wire: {@code LayDanhMucLinhVuc}. */
  public static final Catalogue<AdministrativeField> FIELDS =
      new Catalogue<>("fields", AdministrativeField.class);

  /** The sexes. Wire: {@code LayDanhMucGioiTinh}; its columns were not seen. */
  public static final Catalogue<CatalogueRow> SEXES = named("sexes");

  /**
   * The provinces and centrally run cities. Wire: {@code LayDanhMucTinhThanh}; its columns were not
   * seen.
   */
  public static final Catalogue<CatalogueRow> PROVINCES = named("provinces");

  /**
   * The districts, which ceased to be a level in July 2025. Wire: {@code LayDanhMucQuanHuyen}; its
   * columns and a filter by province were not seen.
   */
  public static final Catalogue<CatalogueRow> DISTRICTS = named("districts");

  /**
   * The communes, wards and townships. Wire: {@code LayDanhMucPhuongXa}; its columns and a filter
   * by what they belong to were not seen.
   */
  public static final Catalogue<CatalogueRow> COMMUNES = named("communes");

  /** The countries. Wire: {@code LayDanhMucQuocGia}; its columns were not seen. */
  public static final Catalogue<CatalogueRow> COUNTRIES = named("countries");

  /** The ethnic groups. Wire: {@code LayDanhMucDanToc}; its columns were not seen. */
  public static final Catalogue<CatalogueRow> ETHNIC_GROUPS = named("ethnicGroups");

  /** The religions. Wire: {@code LayDanhMucTonGiao}; its columns were not seen. */
  public static final Catalogue<CatalogueRow> RELIGIONS = named("religions");

  /** The marital statuses. Wire: {@code LayDanhMucTinhTrangHonNhan}; its columns were not seen. */
  public static final Catalogue<CatalogueRow> MARITAL_STATUSES = named("maritalStatuses");

  /**
   * The kinds of applicant that a procedure may be for. Wire: {@code LayDanhMucDoiTuong}; its
   * columns were not seen.
   */
  public static final Catalogue<CatalogueRow> AUDIENCES = named("audiences");

  /**
   * The levels of the administration at which a procedure may be carried out. Wire: {@code
   * LayDanhMucCapThucHien}; its columns were not seen.
   */
  public static final Catalogue<CatalogueRow> EXECUTION_LEVELS = named("executionLevels");

  /**
   * The legal documents that procedures rest on. Wire: {@code LayDanhMucCanCuPhapLy}; its columns
   * were not seen.
   */
  public static final Catalogue<CatalogueRow> LEGAL_BASES = named("legalBases");

  /** The charges (lệ phí). Wire: {@code LayDanhMucLePhi}; its columns were not seen. */
  public static final Catalogue<CatalogueRow> CHARGES = named("charges");

  /**
   * The types of procedure. Wire: {@code LayDanhMucLoaiThuTuc}, seen only at a provincial gateway;
   * its columns were not seen.
   */
  public static final Catalogue<CatalogueRow> PROCEDURE_TYPES = named("procedureTypes");

  /**
   * The groups of procedures. Wire: {@code LayDanhMucNhomThuTuc}, seen only at a provincial
   * gateway; its columns were not seen.
   */
  public static final Catalogue<CatalogueRow> PROCEDURE_GROUPS = named("procedureGroups");

  /**
   * Which procedures belong to which type. Wire: {@code LayDanhMucThuTucThuocLoai}, seen only at a
   * provincial gateway; its columns were not seen.
   */
  public static final Catalogue<CatalogueRow> PROCEDURES_BY_TYPE = named("proceduresByType");

  private static final List<Catalogue<?>> ALL =
      List.of(
          AGENCIES,
          FIELDS,
          SEXES,
          PROVINCES,
          DISTRICTS,
          COMMUNES,
          COUNTRIES,
          ETHNIC_GROUPS,
          RELIGIONS,
          MARITAL_STATUSES,
          AUDIENCES,
          EXECUTION_LEVELS,
          LEGAL_BASES,
          CHARGES,
          PROCEDURE_TYPES,
          PROCEDURE_GROUPS,
          PROCEDURES_BY_TYPE);

  private final String name;
  private final Class<T> rowType;

  private Catalogue(String name, Class<T> rowType) {
    this.name = name;
    this.rowType = rowType;
  }

  private static Catalogue<CatalogueRow> named(String name) {
    return new Catalogue<>(name, CatalogueRow.class);
  }

  /** All catalogues, in the order of this page. */
  public static List<Catalogue<?>> all() {
    return ALL;
  }

  /** The name by which logs and errors know it: {@code agencies}, {@code ethnicGroups}. */
  public String name() {
    return name;
  }

  /** What a row is. */
  public Class<T> rowType() {
    return rowType;
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
