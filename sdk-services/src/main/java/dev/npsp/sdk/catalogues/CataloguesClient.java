package dev.npsp.sdk.catalogues;

import dev.npsp.sdk.core.Page;

/**
 * The portal's catalogues. Safe for many threads. An interface, so that a host can fake it in its
 * own tests; methods may be added to it.
 *
 * <p>All methods throw a {@link dev.npsp.sdk.core.error.PortalException} that says who must act.
 */
public interface CataloguesClient {

  /**
   * The agencies that the portal knows. It tells them all at once.
   *
   * <p>Wire: {@code LayDanhMucCoQuan}.
   */
  Page<Agency> agencies();

  /**
   * The fields of administration that the portal knows. It tells them all at once.
   *
   * <p>Wire: {@code LayDanhMucLinhVuc}.
   */
  Page<AdministrativeField> fields();

  /**
   * The sexes.
   *
   * <p>Wire: {@code LayDanhMucGioiTinh}; its columns were not seen, see {@link CatalogueRow}.
   */
  Page<CatalogueRow> sexes();

  /**
   * The provinces and centrally run cities.
   *
   * <p>Wire: {@code LayDanhMucTinhThanh}; its columns were not seen, see {@link CatalogueRow}.
   */
  Page<CatalogueRow> provinces();

  /**
   * The districts. Districts ceased to be a level in July 2025; a filter by province was not seen.
   *
   * <p>Wire: {@code LayDanhMucQuanHuyen}; its columns were not seen, see {@link CatalogueRow}.
   */
  Page<CatalogueRow> districts();

  /**
   * The communes, wards and townships. A filter by what they belong to was not seen.
   *
   * <p>Wire: {@code LayDanhMucPhuongXa}; its columns were not seen, see {@link CatalogueRow}.
   */
  Page<CatalogueRow> communes();

  /**
   * The countries.
   *
   * <p>Wire: {@code LayDanhMucQuocGia}; its columns were not seen, see {@link CatalogueRow}.
   */
  Page<CatalogueRow> countries();

  /**
   * The ethnic groups.
   *
   * <p>Wire: {@code LayDanhMucDanToc}; its columns were not seen, see {@link CatalogueRow}.
   */
  Page<CatalogueRow> ethnicGroups();

  /**
   * The religions.
   *
   * <p>Wire: {@code LayDanhMucTonGiao}; its columns were not seen, see {@link CatalogueRow}.
   */
  Page<CatalogueRow> religions();

  /**
   * The marital statuses.
   *
   * <p>Wire: {@code LayDanhMucTinhTrangHonNhan}; its columns were not seen, see {@link
   * CatalogueRow}.
   */
  Page<CatalogueRow> maritalStatuses();

  /**
   * The kinds of applicant that a procedure may be for.
   *
   * <p>Wire: {@code LayDanhMucDoiTuong}; its columns were not seen, see {@link CatalogueRow}.
   */
  Page<CatalogueRow> audiences();

  /**
   * The levels of the administration at which a procedure may be carried out.
   *
   * <p>Wire: {@code LayDanhMucCapThucHien}; its columns were not seen, see {@link CatalogueRow}.
   */
  Page<CatalogueRow> executionLevels();

  /**
   * The legal documents that procedures rest on.
   *
   * <p>Wire: {@code LayDanhMucCanCuPhapLy}; its columns were not seen, see {@link CatalogueRow}.
   */
  Page<CatalogueRow> legalBases();

  /**
   * The charges (lệ phí).
   *
   * <p>Wire: {@code LayDanhMucLePhi}; its columns were not seen, see {@link CatalogueRow}.
   */
  Page<CatalogueRow> charges();

  /**
   * The types of procedure. Seen only at a provincial gateway.
   *
   * <p>Wire: {@code LayDanhMucLoaiThuTuc}; its columns were not seen, see {@link CatalogueRow}.
   */
  Page<CatalogueRow> procedureTypes();

  /**
   * The groups of procedures. Seen only at a provincial gateway.
   *
   * <p>Wire: {@code LayDanhMucNhomThuTuc}; its columns were not seen, see {@link CatalogueRow}.
   */
  Page<CatalogueRow> procedureGroups();

  /**
   * Which procedures belong to which type. Seen only at a provincial gateway.
   *
   * <p>Wire: {@code LayDanhMucThuTucThuocLoai}; its columns were not seen, see {@link
   * CatalogueRow}.
   */
  Page<CatalogueRow> proceduresByType();
}
