package dev.npsp.sdk.sandbox.internal.pay;

import static dev.npsp.sdk.sandbox.internal.check.Kinds.ANY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.DAY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.DIGITS;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.DONG;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.FILLED;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.MOMENT;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.POSITIVE_DONG;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.atMost;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.oneOf;
import static dev.npsp.sdk.sandbox.internal.check.Member.listOrEmptyText;
import static dev.npsp.sdk.sandbox.internal.check.Member.object;
import static dev.npsp.sdk.sandbox.internal.check.Member.text;
import static dev.npsp.sdk.sandbox.internal.check.Member.textOrNumber;

import dev.npsp.sdk.sandbox.internal.check.Kind;
import dev.npsp.sdk.sandbox.internal.check.Shape;

/**
 * The sheets of INIT, QUERY and GET_BILL. Everything is a string but where one peer writes numbers.
 * What INIT signs has to be there; of the receipt, what no service needs or only the other one does
 * may be absent, "" or a member that no sheet lists, as peers send it.
 */
final class PlatformShapes {
  /** Without {@code |} and control characters: they would blur where a signed field ends. */
  static final Kind SIGNED =
      FILLED.and(
          (text, from, length) -> {
            for (int i = from; i < from + length; i++) {
              if (text[i] == '|' || text[i] < ' ' || text[i] == 0x7F) {
                return "không được chứa dấu | hoặc ký tự điều khiển";
              }
            }
            return null;
          });

  private static final Kind VERSION = oneOf("1.0.6");
  private static final Kind REFERENCE = SIGNED.and(atMost(50));
  static final Kind CHECKSUM =
      (text, from, length) -> {
        for (int i = from; i < from + length; i++) {
          if ("0123456789abcdef".indexOf(text[i]) < 0) {
            return "phải là SHA-256 dạng hex chữ thường";
          }
        }
        return length == 64 ? null : "phải là SHA-256 dạng hex chữ thường";
      };

  private static final Shape FEE =
      Shape.of(
          textOrNumber("LoaiPhiLePhi", FILLED),
          text("MaPhiLePhi", ANY),
          text("TenPhiLePhi", FILLED),
          textOrNumber("SoTien", DONG));

  private static final Shape LINE = Shape.of(text("NoiDung", FILLED), text("SoTien", DONG));

  static final Shape RECEIPT =
      Shape.openOf(
          textOrNumber("MaDichVu", oneOf("1", "2")),
          text("MaDVC", ANY).mayBeAbsent(),
          text("TenDVC", ANY).mayBeAbsent(),
          text("MaTTHC", ANY).mayBeAbsent(),
          text("TenTTHC", ANY).mayBeAbsent(),
          text("MaDonVi", ANY).mayBeAbsent(),
          text("TenDonVi", ANY).mayBeAbsent(),
          text("MaHoSo", ANY).mayBeAbsent(),
          text("TKThuHuong", ANY).mayBeAbsent(),
          text("MaNHThuHuong", ANY).mayBeAbsent(),
          text("TenTKThuHuong", ANY).mayBeAbsent(),
          listOrEmptyText("PhiLePhi", FEE).mayBeAbsent(),
          text("MaLoaiHinhThuPhat", ANY).mayBeAbsent(),
          text("TenLoaiHinhThuPhat", ANY).mayBeAbsent(),
          text("MaCoQuanQD", ANY).mayBeAbsent(),
          text("TenCoQuanQD", ANY).mayBeAbsent(),
          text("KhoBac", ANY).mayBeAbsent(),
          text("NgayQD", DAY.orEmpty()).mayBeAbsent(),
          text("SoQD", ANY).mayBeAbsent(),
          text("ThoiGianViPham", ANY).mayBeAbsent(),
          text("DiaDiemViPham", ANY).mayBeAbsent(),
          text("TenNguoiViPham", ANY).mayBeAbsent(),
          text("TaiKhoanThuNSNN", ANY).mayBeAbsent(),
          text("NoiDungThanhToan", FILLED),
          text("HoTenNguoiNop", FILLED),
          text("SoCMNDNguoiNop", FILLED),
          text("DiaChiNguoiNop", FILLED),
          text("HuyenNguoiNop", ANY).mayBeAbsent(),
          text("TinhNguoiNop", ANY).mayBeAbsent(),
          listOrEmptyText("DSKhoanNop", LINE));

  static final Shape INIT =
      Shape.of(
          text("LoaiBanTin", oneOf("INIT")),
          text("PhienBan", VERSION),
          text("MaDoiTac", SIGNED),
          text("MaThamChieu", REFERENCE),
          text("SoTien", POSITIVE_DONG),
          text("LoaiHinhThanhToan", oneOf("PAY")),
          text("MaKenhThanhToan", DIGITS),
          text("MaThietBi", DIGITS),
          text("NgonNgu", SIGNED),
          text("MaTienTe", oneOf("VND")),
          text("MaNganHang", SIGNED),
          text("ThongTinGiaoDich", SIGNED.and(atMost(255))),
          text("ThoiGianGD", MOMENT),
          text("Ip", SIGNED),
          text("MaXacThuc", CHECKSUM),
          object("ThongTinBienLai", RECEIPT));

  static final Shape QUERY = asking("QUERY");

  static final Shape GET_BILL = asking("GET_BILL");

  private PlatformShapes() {}

  private static Shape asking(String messageType) {
    return Shape.of(
        text("LoaiBanTin", oneOf(messageType)),
        text("PhienBan", VERSION),
        text("MaDoiTac", SIGNED),
        text("MaThamChieu", REFERENCE),
        text("ThoiGianGD", MOMENT),
        text("MaXacThuc", CHECKSUM));
  }
}
