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

import dev.npsp.sdk.sandbox.internal.check.Inspection;
import dev.npsp.sdk.sandbox.internal.check.Kind;
import dev.npsp.sdk.sandbox.internal.check.Kinds;
import dev.npsp.sdk.sandbox.internal.check.Member;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.check.Shape;
import java.util.stream.Stream;

/**
 * The row-by-row sheet of a dossier. What the sheet calls required has to be there; of the rest any
 * part may be absent, as peers leave it out. In what a dossier lists, only what names a thing has
 * to be there: the sheet requires nothing of it.
 */
final class DossierShape {
  static final int CODE = 0;
  static final int STATUS = 1;
  static final int RECEIVED = 2;
  static final int SLOTS = 3;

  private static final int MANY = 1_000_000;

  /** Codes whose list is free: whatever it is, it is digits. */
  private static final Kind FREE_CODE = DIGITS.orEmpty();

  /** A file beside a status of a dossier born on the portal: five members, none of 2022. */
  static final Shape FILE_WITH_STATUS = Shape.of(fileMembers());

  private static final Shape FILE =
      Shape.of(
          Stream.concat(
                  Stream.of(fileMembers()),
                  Stream.of(
                      text("DuocSoHoa", oneOf("0", "1")).mayBeAbsent(),
                      text("DuocTaiSuDung", oneOf("0", "1", "2")).mayBeAbsent(),
                      text("DuocLayTuKhoDMQG", oneOf("0", "1")).mayBeAbsent(),
                      text("MaKetQuaThayThe", ANY).mayBeAbsent()))
              .toArray(Member[]::new));

  private static final Shape FEE =
      Shape.of(
          text("TenPhiLePhi", FILLED),
          text("MaPhiLePhi", ANY).mayBeAbsent(),
          text("HinhThucThu", FREE_CODE).mayBeAbsent(),
          text("Gia", DONG.orEmpty()).mayBeAbsent(),
          text("LoaiPhiLePhi", FREE_CODE).mayBeAbsent());

  private static final Shape OTHER_PAPER =
      Shape.of(
          text("TenGiayTo", FILLED.and(atMost(2000))),
          number("SoLuong", 0, MANY).mayBeAbsent(),
          number("LoaiGiayTo", 0, 2).mayBeAbsent());

  /** The sheet lists no members for its papers and fees, so only their text is looked at. */
  private static final Shape SUPPLEMENT =
      Shape.of(
          number("HoSoBoSungId", 0, Long.MAX_VALUE),
          text("NguoiYeuCauBoSung", ANY).mayBeAbsent(),
          text("NoiDungBoSung", ANY).mayBeAbsent(),
          text("NgayBoSung", MOMENT_OR_EMPTY).mayBeAbsent(),
          text("NguoiTiepNhanBoSung", ANY).mayBeAbsent(),
          text("ThongTinTiepNhan", ANY).mayBeAbsent(),
          text("NgayTiepNhanBoSung", MOMENT_OR_EMPTY).mayBeAbsent(),
          bool("TrangThaiBoSung").mayBeAbsent(),
          list("DanhSachGiayToBoSung", Shape.unlisted()).mayBeAbsent(),
          list("DanhSachLePhiBoSung", Shape.unlisted()).mayBeAbsent(),
          text("NgayHenTraTruoc", MOMENT_OR_EMPTY).mayBeAbsent(),
          text("NgayHenTraMoi", MOMENT_OR_EMPTY).mayBeAbsent());

  private static final Shape RESULT =
      Shape.of(
          text("TenGiayTo", FILLED.and(atMost(2000))),
          text("MaThanhPhanHoSo", ANY).mayBeAbsent(),
          text("GiayToId", ANY).mayBeAbsent(),
          text("DuongDanTepTinKetQua", URL.orEmpty()).mayBeAbsent(),
          text("MaGiayToKetQua", ANY).mayBeAbsent(),
          text("MaKetQua", ANY).mayBeAbsent());

  private static final int IDENTITY_KIND = 0;
  private static final int IDENTITY_NUMBER = 1;

  private static final Shape IDENTITY =
      Shape.of(
              text("LoaiDinhDanh", oneOf("1", "2")).into(IDENTITY_KIND),
              text("SoDinhDanh", DIGITS).into(IDENTITY_NUMBER))
          .with(2, DossierShape::requireLength);

  private static final Shape DATABASE = Shape.of(text("MaCSDL", FILLED));

  static final Shape DOSSIER_OF_AGENCY =
      Shape.of(
          text("MaHoSo", DOSSIER).into(CODE),
          text("MaTTHC", PROCEDURE),
          text("TenTTHC", FILLED),
          text("MaLinhVuc", FILLED),
          text("TenLinhVuc", FILLED),
          text("SoBienNhan", ANY).mayBeAbsent(),
          text("ChuHoSo", FILLED),
          text("LoaiDoiTuong", range(1, 4)),
          text("MaDoiTuong", ANY).orNull().mayBeAbsent(),
          text("ThongTinKhac", ANY).mayBeAbsent(),
          text("Email", EMAIL.orEmpty()).mayBeAbsent(),
          text("Fax", ANY).mayBeAbsent(),
          text("SoDienThoai", ANY).mayBeAbsent(),
          text("TrichYeuHoSo", atMost(1000)).mayBeAbsent(),
          text("NgayTiepNhan", MOMENT_OR_EMPTY).into(RECEIVED),
          text("NgayHenTra", MOMENT_OR_EMPTY),
          // 11 is what one peer sends for "other"
          text("TrangThaiHoSo", range(1, 11)).into(STATUS),
          text("NgayTra", MOMENT_OR_EMPTY).mayBeAbsent(),
          text("ThongTinTra", ANY).mayBeAbsent(),
          text("HinhThuc", DIGITS),
          text("NgayKetThucXuLy", MOMENT_OR_EMPTY).mayBeAbsent(),
          text("DonViXuLy", FILLED),
          text("GhiChu", atMost(2000)).mayBeAbsent(),
          list("TaiLieuNop", FILE).mayBeAbsent(),
          list("DanhSachLePhi", FEE).mayBeAbsent(),
          list("DanhSachTepDinhKemKhac", OTHER_PAPER).mayBeAbsent(),
          list("DanhSachHoSoBoSung", SUPPLEMENT).mayBeAbsent(),
          list("DanhSachGiayToKetQua", RESULT).mayBeAbsent(),
          // 2022 and after
          // null counts as 1 on the portal
          text("KenhThucHien", range(1, 3).orEmpty()).orNull().mayBeAbsent(),
          text("SoGiayToChuHoSo", ANY).mayBeAbsent(),
          list("DinhDanhCHS", IDENTITY).mayBeAbsent(),
          text("NgayTuChoi", MOMENT_OR_EMPTY).mayBeAbsent(),
          text("NgayNopHoSo", MOMENT_OR_EMPTY).mayBeAbsent(),
          text("NoiNopHoSo", oneOf("1", "2").orEmpty()).mayBeAbsent(),
          text("HoSoCoThanhPhanSoHoa", oneOf("0", "1").orEmpty()).mayBeAbsent(),
          text("TaiKhoanDuocXacThucVoiVNeID", oneOf("0", "1").orEmpty()).mayBeAbsent(),
          text("DuocThanhToanTrucTuyen", range(0, 3).orEmpty()).mayBeAbsent(),
          list("DSKetNoiCSDL", DATABASE).mayBeAbsent());

  private DossierShape() {}

  private static Member[] fileMembers() {
    return new Member[] {
      text("TepDinhKemId", ANY).mayBeAbsent(),
      text("TenTepDinhKem", FILLED.and(atMost(4000))),
      text("IsDeleted", TRUE_FALSE).mayBeAbsent(),
      text("MaThanhPhanHoSo", ANY).mayBeAbsent(),
      text("DuongDanTaiTepTin", URL.orEmpty()).mayBeAbsent()
    };
  }

  /** "1" is a citizen's number of 12 digits, "2" an old identity card of 9. */
  private static void requireLength(Inspection identity) throws Refusal {
    int digits = identity.text(IDENTITY_KIND).equals("1") ? 12 : 9;
    if (identity.text(IDENTITY_NUMBER).length() != digits) {
      throw Refusal.at("SoDinhDanh", "phải gồm " + digits + " chữ số");
    }
  }

  /**
   * What a look-up takes: also the numbers of dossiers born on the portal, whose form is not known.
   */
  static final Kind ANY_NUMBER = Kinds.FILLED.and(atMost(100));
}
