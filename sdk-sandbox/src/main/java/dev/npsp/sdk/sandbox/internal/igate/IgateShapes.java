package dev.npsp.sdk.sandbox.internal.igate;

import static dev.npsp.sdk.sandbox.internal.check.Kinds.AGENCY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.ANY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.DONG;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.DOSSIER;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.FILLED;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.MOMENT_OR_EMPTY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.PROCEDURE;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.oneOf;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.range;
import static dev.npsp.sdk.sandbox.internal.check.Member.list;
import static dev.npsp.sdk.sandbox.internal.check.Member.number;
import static dev.npsp.sdk.sandbox.internal.check.Member.object;
import static dev.npsp.sdk.sandbox.internal.check.Member.text;
import static dev.npsp.sdk.sandbox.internal.check.Member.textOrNumber;

import dev.npsp.sdk.sandbox.internal.check.Kind;
import dev.npsp.sdk.sandbox.internal.check.Shape;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** The sheets of this wire: numbers are numbers, dates have separators. */
final class IgateShapes {
  static final int CODE = 0;
  static final int AGENCY_CODE = 1;
  static final int RECEIVED = 2;
  static final int DOSSIER_SLOTS = 3;

  static final int ID = 1;
  static final int STATUS = 2;
  static final int NOTE = 3;
  static final int UNIT = 4;
  static final int OFFICER = 5;
  static final int AT = 6;
  static final int STEP_SLOTS = 7;

  private static final int MANY = 1_000_000;
  private static final Kind SECONDS = dateTime("uuuu-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss");
  private static final Kind MILLIS =
      dateTime("uuuu-MM-dd'T'HH:mm:ss.SSS", "yyyy-MM-dd'T'HH:mm:ss.SSS");

  private static final Shape FILE =
      Shape.of(
          text("IdGiayTo", FILLED),
          text("HashTepTin", FILLED),
          text("TenGiayTo", FILLED),
          text("MaKetQua", FILLED));

  private static final Shape PAPER =
      Shape.of(
          text("MaThanhPhanHoSo", ANY),
          text("TenThanhPhanHoSo", FILLED),
          number("SoLuong", 0, MANY),
          number("LoaiBan", 0, 2),
          list("GiayToDinhKem", FILE));

  private static final Shape PERSON =
      Shape.of(
          text("TenNguoiNop", FILLED),
          text("SoDinhDanh", ANY),
          text("NgayCapDinhDanh", ANY),
          text("NgaySinh", MOMENT_OR_EMPTY),
          text("SoDienThoai", ANY),
          text("Email", ANY),
          text("Fax", ANY),
          text("MaTinh", ANY),
          text("MaHuyen", ANY),
          text("MaXa", ANY),
          text("DiaChiChiTiet", ANY),
          text("TenChuHs", FILLED),
          text("SoDinhDanhChuHs", ANY),
          text("MaTinhChuHs", ANY),
          text("MaXaChuHs", ANY),
          text("DiaChiChiTietChuHs", ANY));

  private static final Shape FILER =
      Shape.of(
          number("LoaiDoiTuong", 0, 2), text("IdDoiTuong", ANY), object("ThongTinChiTiet", PERSON));

  /** One dossier, of CreateDossier. */
  static final Shape DOSSIER_SHEET =
      Shape.of(
          text("MaHoSo", DOSSIER).into(CODE),
          text("MaTTHC", PROCEDURE),
          text("MaDichVuCong", ANY),
          text("ChuHoSo", FILLED),
          number("LoaiDoiTuong", 0, 2),
          text("MaDonViTiepNhan", AGENCY).into(AGENCY_CODE),
          text("NgayNop", SECONDS.orEmpty()),
          text("NgayTiepNhan", SECONDS.orEmpty()).into(RECEIVED),
          object("EformThongTinChiTiet", Shape.unlisted()),
          list("ThanhPhanHoSo", PAPER),
          object("ThongTinNguoiNop", FILER));

  /** One step, of CapNhatTienTrinh. */
  static final Shape STEP =
      Shape.of(
          text("IDHoSo", FILLED).into(ID),
          text("MaHoSo", DOSSIER).into(CODE),
          text("NguoiXuLy", FILLED).into(OFFICER),
          text("ThoiDiemXuLy", MILLIS).into(AT),
          text("PhongBanXuLy", ANY).into(UNIT),
          text("NoiDungXuLy", ANY).into(NOTE),
          textOrNumber("TrangThai", range(1, 10)).into(STATUS),
          text("NgayBatDau", MILLIS.orEmpty()),
          text("NgayKetThucTheoQuyDinh", MILLIS.orEmpty()));

  private static final Shape FEE =
      Shape.of(
          text("TenPhiLePhi", FILLED),
          text("MaPhiLePhi", ANY),
          text("HinhThucThu", oneOf("1", "2", "4")),
          text("Gia", DONG),
          text("LoaiPhiLePhi", oneOf("1", "2", "3")),
          number("TrangThaiThanhToan", 0, 1).mayBeAbsent());

  /** One status without fees and results, of CapNhatTrangThai. */
  static final Shape STATUS_SHEET =
      Shape.of(
          text("IdHoSo", FILLED).into(ID),
          text("MaHoSo", FILLED).into(CODE),
          textOrNumber("TrangThai", range(1, 10)).into(STATUS),
          text("NoiDungYKien", ANY),
          text("PhongBanXuLy", ANY).into(UNIT),
          text("NoiDungXuLy", ANY).into(NOTE),
          list("DanhSachLePhi", FEE).mayBeAbsent(),
          // no source names its members
          list("DanhSachGiayToKetQua", Shape.unlisted()).mayBeAbsent());

  private IgateShapes() {}

  private static Kind dateTime(String pattern, String named) {
    DateTimeFormatter form =
        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    return (text, from, length) ->
        isDate(form, new String(text, from, length)) ? null : "phải có dạng " + named;
  }

  private static boolean isDate(DateTimeFormatter form, String text) {
    try {
      form.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
