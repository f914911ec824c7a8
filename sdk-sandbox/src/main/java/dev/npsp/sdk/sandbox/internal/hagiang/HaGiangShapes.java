package dev.npsp.sdk.sandbox.internal.hagiang;

import static dev.npsp.sdk.sandbox.internal.check.Kinds.ANY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.DIGITS;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.DOSSIER;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.FILLED;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.MOMENT;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.MOMENT_OR_EMPTY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.PROCEDURE;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.TRUE_FALSE;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.URL;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.oneOf;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.range;
import static dev.npsp.sdk.sandbox.internal.check.Member.list;
import static dev.npsp.sdk.sandbox.internal.check.Member.text;

import dev.npsp.sdk.sandbox.internal.check.Shape;

/**
 * The sheets of the gateway: the sixteen members of a dossier that were seen of late, and those of
 * an older message, which has others and lacks the last three. Anything else is refused.
 */
final class HaGiangShapes {
  static final int CODE = 0;
  static final int STATUS = 1;
  static final int DOSSIER_SLOTS = 2;

  static final int OFFICER = 2;
  static final int AT = 3;
  static final int NOTE = 4;
  static final int UNIT = 5;
  static final int STEP_SLOTS = 6;

  static final int LOCAL_CODE = 5;
  static final int STATUS_SLOTS = 6;

  private static final Shape FILE =
      Shape.of(
          text("TepDinhKemId", ANY),
          text("TenTepDinhKem", FILLED),
          text("IsDeleted", TRUE_FALSE),
          text("DuongDanTaiTepTin", URL));

  static final Shape DOSSIER_SHEET =
      Shape.of(
          text("MaHoSo", DOSSIER).into(CODE),
          text("MaTTHC", PROCEDURE),
          text("TenTTHC", FILLED),
          text("MaLinhVuc", FILLED),
          text("TenLinhVuc", FILLED),
          text("LoaiDoiTuong", range(1, 4)),
          text("MaDoiTuong", ANY),
          text("ChuHoSo", FILLED),
          text("NgayTiepNhan", MOMENT),
          text("NgayHenTra", MOMENT_OR_EMPTY),
          text("TrangThaiHoSo", range(1, 11)).into(STATUS),
          text("HinhThuc", DIGITS),
          text("DonViXuLy", FILLED),
          text("NoiNopHoSo", oneOf("1", "2")).mayBeAbsent(),
          text("KenhThucHien", range(1, 3)).mayBeAbsent(),
          list("TaiLieuNop", FILE).mayBeAbsent(),
          // the older message
          text("SoBienNhan", ANY).mayBeAbsent(),
          text("ThongTinKhac", ANY).mayBeAbsent(),
          text("Email", ANY).mayBeAbsent(),
          text("Fax", ANY).mayBeAbsent(),
          text("SoDienThoai", ANY).mayBeAbsent(),
          text("TrichYeuHoSo", ANY).mayBeAbsent(),
          text("NgayTra", MOMENT_OR_EMPTY).mayBeAbsent(),
          text("ThongTinTra", ANY).mayBeAbsent(),
          text("NgayKetThucXuLy", MOMENT_OR_EMPTY).mayBeAbsent());

  /** A step, with the nine members that the province sends over mapi. */
  static final Shape STEP =
      Shape.of(
          text("MaHoSo", DOSSIER).into(CODE),
          text("NguoiXuLy", FILLED).into(OFFICER),
          text("ChucDanh", ANY),
          text("ThoiDiemXuLy", MOMENT).into(AT),
          text("PhongBanXuLy", ANY).into(UNIT),
          text("NoiDungXuLy", FILLED).into(NOTE),
          text("TrangThai", range(1, 11)).into(STATUS),
          text("NgayBatDau", MOMENT_OR_EMPTY),
          text("NgayKetThucTheoQuyDinh", MOMENT_OR_EMPTY));

  /** A status of a dossier born on the portal, as it goes over mapi. */
  static final Shape STATUS_SHEET =
      Shape.of(
          text("MaHoSo", FILLED).into(CODE),
          text("MaHoSoDonVi", ANY).into(LOCAL_CODE),
          text("MaDoiTuong", ANY),
          text("NoiDung", ANY).into(NOTE),
          text("NgayXuLy", MOMENT).into(AT),
          text("TrangThai", range(1, 11)).into(STATUS),
          list("TaiLieuXuLy", FILE));

  private HaGiangShapes() {}
}
