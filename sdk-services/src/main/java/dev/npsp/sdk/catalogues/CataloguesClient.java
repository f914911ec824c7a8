package dev.npsp.sdk.catalogues;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.internal.Engine;

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
  default Page<Agency> agencies() {
    return agencies(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<Agency> agencies(RequestOptions options);

  /**
   * The fields of administration that the portal knows. It tells them all at once.
   *
   * <p>Wire: {@code LayDanhMucLinhVuc}.
   */
  default Page<Field> fields() {
    return fields(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<Field> fields(RequestOptions options);

  /**
   * The sexes.
   *
   * <p>Wire: {@code LayDanhMucGioiTinh}; its columns were not seen, see {@link CatalogueRow}.
   */
  default Page<CatalogueRow> sexes() {
    return sexes(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<CatalogueRow> sexes(RequestOptions options);

  /**
   * The provinces and centrally run cities.
   *
   * <p>Wire: {@code LayDanhMucTinhThanh}; its columns were not seen, see {@link CatalogueRow}.
   */
  default Page<CatalogueRow> provinces() {
    return provinces(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<CatalogueRow> provinces(RequestOptions options);

  /**
   * The districts. Districts ceased to be a level in July 2025; a filter by province was not seen.
   *
   * <p>Wire: {@code LayDanhMucQuanHuyen}; its columns were not seen, see {@link CatalogueRow}.
   */
  default Page<CatalogueRow> districts() {
    return districts(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<CatalogueRow> districts(RequestOptions options);

  /**
   * The communes, wards and townships. A filter by what they belong to was not seen.
   *
   * <p>Wire: {@code LayDanhMucPhuongXa}; its columns were not seen, see {@link CatalogueRow}.
   */
  default Page<CatalogueRow> communes() {
    return communes(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<CatalogueRow> communes(RequestOptions options);

  /**
   * The countries.
   *
   * <p>Wire: {@code LayDanhMucQuocGia}; its columns were not seen, see {@link CatalogueRow}.
   */
  default Page<CatalogueRow> countries() {
    return countries(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<CatalogueRow> countries(RequestOptions options);

  /**
   * The ethnic groups.
   *
   * <p>Wire: {@code LayDanhMucDanToc}; its columns were not seen, see {@link CatalogueRow}.
   */
  default Page<CatalogueRow> ethnicGroups() {
    return ethnicGroups(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<CatalogueRow> ethnicGroups(RequestOptions options);

  /**
   * The religions.
   *
   * <p>Wire: {@code LayDanhMucTonGiao}; its columns were not seen, see {@link CatalogueRow}.
   */
  default Page<CatalogueRow> religions() {
    return religions(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<CatalogueRow> religions(RequestOptions options);

  /**
   * The marital statuses.
   *
   * <p>Wire: {@code LayDanhMucTinhTrangHonNhan}; its columns were not seen, see {@link
   * CatalogueRow}.
   */
  default Page<CatalogueRow> maritalStatuses() {
    return maritalStatuses(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<CatalogueRow> maritalStatuses(RequestOptions options);

  /**
   * The kinds of applicant that a procedure may be for.
   *
   * <p>Wire: {@code LayDanhMucDoiTuong}; its columns were not seen, see {@link CatalogueRow}.
   */
  default Page<CatalogueRow> audiences() {
    return audiences(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<CatalogueRow> audiences(RequestOptions options);

  /**
   * The levels of the administration at which a procedure may be carried out.
   *
   * <p>Wire: {@code LayDanhMucCapThucHien}; its columns were not seen, see {@link CatalogueRow}.
   */
  default Page<CatalogueRow> executionLevels() {
    return executionLevels(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<CatalogueRow> executionLevels(RequestOptions options);

  /**
   * The legal documents that procedures rest on.
   *
   * <p>Wire: {@code LayDanhMucCanCuPhapLy}; its columns were not seen, see {@link CatalogueRow}.
   */
  default Page<CatalogueRow> legalBases() {
    return legalBases(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<CatalogueRow> legalBases(RequestOptions options);

  /**
   * The charges (lệ phí).
   *
   * <p>Wire: {@code LayDanhMucLePhi}; its columns were not seen, see {@link CatalogueRow}.
   */
  default Page<CatalogueRow> charges() {
    return charges(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<CatalogueRow> charges(RequestOptions options);

  /**
   * The types of procedure. Seen only at a provincial gateway.
   *
   * <p>Wire: {@code LayDanhMucLoaiThuTuc}; its columns were not seen, see {@link CatalogueRow}.
   */
  default Page<CatalogueRow> procedureTypes() {
    return procedureTypes(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<CatalogueRow> procedureTypes(RequestOptions options);

  /**
   * The groups of procedures. Seen only at a provincial gateway.
   *
   * <p>Wire: {@code LayDanhMucNhomThuTuc}; its columns were not seen, see {@link CatalogueRow}.
   */
  default Page<CatalogueRow> procedureGroups() {
    return procedureGroups(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<CatalogueRow> procedureGroups(RequestOptions options);

  /**
   * Which procedures belong to which type. Seen only at a provincial gateway.
   *
   * <p>Wire: {@code LayDanhMucThuTucThuocLoai}; its columns were not seen, see {@link
   * CatalogueRow}.
   */
  default Page<CatalogueRow> proceduresByType() {
    return proceduresByType(RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<CatalogueRow> proceduresByType(RequestOptions options);

  /** For the portal client, which makes the area clients. */
  static CataloguesClient over(Engine engine) {
    return new CataloguesOverMapi(engine.mapi());
  }
}
