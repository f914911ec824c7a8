package dev.npsp.sdk.sandbox.internal.mapi;

import static dev.npsp.sdk.sandbox.internal.check.Kinds.ANY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.DIGITS;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.DONG;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.DOSSIER;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.EMAIL;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.FILLED;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.MOMENT_OR_EMPTY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.PROCEDURE;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.TRUE_FALSE;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.URL;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.atMost;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.oneOf;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.range;
import static dev.npsp.sdk.sandbox.internal.check.Member.bool;
import static dev.npsp.sdk.sandbox.internal.check.Member.list;
import static dev.npsp.sdk.sandbox.internal.check.Member.number;
import static dev.npsp.sdk.sandbox.internal.check.Member.text;

import dev.npsp.sdk.sandbox.internal.check.Kind;
import dev.npsp.sdk.sandbox.internal.check.Kinds;
import dev.npsp.sdk.sandbox.internal.check.Shape;

/**
 * The row-by-row sheet of a dossier. All rows of 2020 have to be there; the later ones all, or
 * none.
 */
final class DossierShape {
  static final int CODE = 0;
  static final int STATUS = 1;
  static final int RECEIVED = 2;
  static final int SLOTS = 3;

  private static final int MANY = 1_000_000;

  /** Codes whose list is free: whatever it is, it is digits. */
  private static final Kind FREE_CODE = DIGITS.orEmpty();

  static final Shape FILE =
      Shape.of(
          text("TepDinhKemId", ANY),
          text("TenTepDinhKem", FILLED.and(atMost(4000))),
          text("IsDeleted", TRUE_FALSE),
          text("MaThanhPhanHoSo", ANY),
          text("DuongDanTaiTepTin", URL.orEmpty()),
          text("DuocSoHoa", oneOf("0", "1")).later(),
          text("DuocTaiSuDung", oneOf("0", "1", "2")).later(),
          text("DuocLayTuKhoDMQG", oneOf("0", "1")).later(),
          text("MaKetQuaThayThe", ANY).later());

  private static final Shape FEE =
      Shape.of(
          text("TenPhiLePhi", FILLED),
          text("MaPhiLePhi", ANY),
          text("HinhThucThu", FREE_CODE),
          text("Gia", DONG.orEmpty()),
          text("LoaiPhiLePhi", FREE_CODE));

  private static final Shape OTHER_PAPER =
      Shape.of(
          text("TenGiayTo", FILLED.and(atMost(2000))),
          number("SoLuong", 0, MANY),
          number("LoaiGiayTo", 0, 2));

  /** The sheet lists no members for its papers and fees, so only their text is looked at. */
  private static final Shape SUPPLEMENT =
      Shape.of(
          number("HoSoBoSungId", 0, Integer.MAX_VALUE),
          text("NguoiYeuCauBoSung", ANY),
          text("NoiDungBoSung", ANY),
          text("NgayBoSung", MOMENT_OR_EMPTY),
          text("NguoiTiepNhanBoSung", ANY),
          text("ThongTinTiepNhan", ANY),
          text("NgayTiepNhanBoSung", MOMENT_OR_EMPTY),
          bool("TrangThaiBoSung"),
          list("DanhSachGiayToBoSung", Shape.unlisted()),
          list("DanhSachLePhiBoSung", Shape.unlisted()),
          text("NgayHenTraTruoc", MOMENT_OR_EMPTY),
          text("NgayHenTraMoi", MOMENT_OR_EMPTY));

  private static final Shape RESULT =
      Shape.of(
          text("TenGiayTo", FILLED.and(atMost(2000))),
          text("MaThanhPhanHoSo", ANY),
          text("GiayToId", ANY),
          text("DuongDanTepTinKetQua", URL.orEmpty()),
          text("MaGiayToKetQua", ANY).mayBeAbsent(),
          text("MaKetQua", ANY).mayBeAbsent());

  private static final Shape IDENTITY =
      Shape.of(text("LoaiDinhDanh", oneOf("1", "2")), text("SoDinhDanh", DIGITS.and(idLength())));

  private static final Shape DATABASE = Shape.of(text("MaCSDL", FILLED));

  static final Shape DOSSIER_OF_AGENCY =
      Shape.of(
          text("MaHoSo", DOSSIER).into(CODE),
          text("MaTTHC", PROCEDURE),
          text("TenTTHC", FILLED),
          text("MaLinhVuc", FILLED),
          text("TenLinhVuc", FILLED),
          text("SoBienNhan", ANY),
          text("ChuHoSo", FILLED),
          text("LoaiDoiTuong", range(1, 4)),
          text("MaDoiTuong", ANY).orNull(),
          text("ThongTinKhac", ANY),
          text("Email", EMAIL.orEmpty()),
          text("Fax", ANY),
          text("SoDienThoai", ANY),
          text("TrichYeuHoSo", atMost(1000)),
          text("NgayTiepNhan", MOMENT_OR_EMPTY).into(RECEIVED),
          text("NgayHenTra", MOMENT_OR_EMPTY),
          text("TrangThaiHoSo", range(1, 10)).into(STATUS),
          text("NgayTra", MOMENT_OR_EMPTY),
          text("ThongTinTra", ANY),
          text("HinhThuc", DIGITS),
          text("NgayKetThucXuLy", MOMENT_OR_EMPTY),
          // peers always fill it, but that the portal insists is not attested
          text("DonViXuLy", ANY),
          text("GhiChu", atMost(2000)).mayBeAbsent(),
          list("TaiLieuNop", FILE),
          list("DanhSachLePhi", FEE),
          list("DanhSachTepDinhKemKhac", OTHER_PAPER),
          list("DanhSachHoSoBoSung", SUPPLEMENT),
          list("DanhSachGiayToKetQua", RESULT),
          // 2022 and after
          text("KenhThucHien", range(1, 3).orEmpty()).later(),
          text("SoGiayToChuHoSo", ANY).later(),
          list("DinhDanhCHS", IDENTITY).later(),
          text("NgayTuChoi", MOMENT_OR_EMPTY).later(),
          text("NgayNopHoSo", MOMENT_OR_EMPTY).later(),
          text("NoiNopHoSo", oneOf("1", "2").orEmpty()).later(),
          text("HoSoCoThanhPhanSoHoa", oneOf("0", "1").orEmpty()).later(),
          text("TaiKhoanDuocXacThucVoiVNeID", oneOf("0", "1").orEmpty()).later(),
          text("DuocThanhToanTrucTuyen", range(0, 3).orEmpty()).later(),
          list("DSKetNoiCSDL", DATABASE).later());

  private DossierShape() {}

  /** 12 digits of a citizen's number, or 9 of an old identity card. */
  private static Kind idLength() {
    return (text, from, length) -> length == 12 || length == 9 ? null : "phải gồm 12 hoặc 9 chữ số";
  }

  /**
   * What a look-up takes: also the numbers of dossiers born on the portal, whose form is not known.
   */
  static final Kind ANY_NUMBER = Kinds.FILLED.and(atMost(100));
}
