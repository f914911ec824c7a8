package dev.npsp.sdk.sandbox.internal.agency;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.SandboxFiling;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The messages that the portal brings to an agency, as the sheet has them. */
final class Letters {
  private static final String FILE =
      Base64.getEncoder()
          .encodeToString("%PDF-1.4 (sandbox)\n".getBytes(StandardCharsets.US_ASCII));

  private Letters() {}

  static String question(String dossier) {
    return object(
        json -> {
          json.writeStringField("madonvi", agencyOf(dossier));
          json.writeStringField("service", "TraCuuHoSo");
          json.writeStringField("masohoso", dossier);
        });
  }

  private static String agencyOf(String dossier) {
    int dash = dossier.indexOf('-');
    return dash < 0 ? "" : dossier.substring(0, dash);
  }

  static String promotion(
      String number, String trader, String taxCode, String programme, String now) {
    return object(
        json -> {
          json.writeStringField("MaHoSo", number);
          json.writeStringField("MaTTHC", "2.000033");
          json.writeStringField("SoVanBan", "01/TB");
          json.writeStringField("NgayNopHoSo", now);
          json.writeStringField("TenThuongNhan", trader);
          json.writeObjectFieldStart("DiaChiDoanhNghiep");
          json.writeStringField("MaTinh", "01");
          json.writeStringField("MaHuyen", "");
          json.writeStringField("MaXa", "00001");
          json.writeStringField("DiaChiChiTiet", "Số 1 đường Ví Dụ");
          json.writeEndObject();
          json.writeStringField("DienThoai", "0240000000");
          json.writeStringField("Fax", "");
          json.writeStringField("Email", "cty@example.invalid");
          json.writeStringField("MaSoThue", taxCode);
          json.writeStringField("NguoiLienHe", "Lê Văn Mẫu");
          json.writeStringField("SoDienThoaiNguoiLienHe", "0900000001");
          json.writeStringField("TenChuongTrinhKhuyenMai", programme);
          json.writeStringField("HinhThucKhuyenMai", "Tặng hàng hóa");
          json.writeStringField("ThoiGianKhuyenMaiTu", now.substring(0, 8));
          json.writeStringField("ThoiGianKhuyenMaiDen", now.substring(0, 8));
          json.writeStringField("HangHoaDichVuKhuyenMai", "Gạo");
          json.writeStringField("SoLuongHangHoaDichVu", "10");
          json.writeStringField("KhachHang", "Người tiêu dùng");
          json.writeStringField("CoCauGiaiThuong", "");
          json.writeStringField("TongGiaTriHangHoa", "1000000");
          json.writeStringField("NoiDungChiTiet", "");
          json.writeStringField("TenCacThuongNhanCungThucHien", "");
          json.writeStringField("TenTepDonDangKy", "don.pdf");
          json.writeStringField("TepDonDangKy", FILE);
          json.writeArrayFieldStart("TaiLieuNop");
          json.writeStartObject();
          json.writeStringField("TenTepDinhKem", "the-le.pdf");
          json.writeStringField("Base64", FILE);
          json.writeEndObject();
          json.writeEndArray();
        });
  }

  /** The service of an amendment is not attested; the name is ours. */
  static String amendment(
      String number, String original, String programme, String reason, String now) {
    return object(
        json -> {
          json.writeStringField("service", "NhanHoSoKhuyenMaiSuaDoi");
          json.writeStringField("isUpdating", "False");
          json.writeStringField("isSync", "False");
          json.writeObjectFieldStart("data");
          json.writeStringField("MaHoSoQG", number);
          json.writeStringField("MaTTHC", "2.000033");
          json.writeObjectFieldStart("ThongTinDaNop");
          json.writeStringField("MaHoSoQGDNP", original);
          json.writeStringField("SoVanBanDaNopDNP", "01/TB");
          json.writeStringField("NgayNopHoSoDNP", now);
          json.writeStringField("TenChuongTrinhKhuyenMaiDNP", "");
          json.writeStringField("ThoiGianKhuyenMaiTuDNP", "");
          json.writeStringField("ThoiGianKhuyenMaiDenDNP", "");
          json.writeStringField("DiaBanKhuyenMaiDNP", "");
          json.writeEndObject();
          json.writeObjectFieldStart("ThongTinSuaDoi");
          json.writeStringField("TenChuongTrinhKM", programme);
          json.writeStringField("SoLuongHangHoaDichVuKM", "");
          json.writeStringField("HangHoaDichVuKM", "");
          json.writeStringField("CoCauGiaiThuongKM", "");
          json.writeStringField("NoiDungChiTietKM", "");
          json.writeStringField("HangHoaDichVuDungKM", "");
          json.writeEndObject();
          json.writeStringField("LyDoDieuChinh", reason);
          json.writeStringField("NoiDungCamKetKhac", "");
          json.writeStringField("TenTepDangKy", "");
          json.writeStringField("URLTepDangKy", "");
          json.writeEndObject();
        });
  }

  /** The service and the form are ours: none of the portal's is public. */
  static String filed(
      String number, SandboxFiling filing, List<URI> addresses, boolean updating, String now) {
    return object(
        json -> {
          json.writeStringField("service", "NhanHoSoDVCQG");
          json.writeStringField("isUpdating", updating ? "True" : "False");
          json.writeObjectFieldStart("data");
          filedMembers(json, number, filing, addresses, now);
          json.writeEndObject();
        });
  }

  /** The same without what is around it, as the portal holds it. */
  static String filedData(String number, SandboxFiling filing, List<URI> addresses, String now) {
    return object(json -> filedMembers(json, number, filing, addresses, now));
  }

  private static void filedMembers(
      JsonGenerator json, String number, SandboxFiling filing, List<URI> addresses, String now)
      throws IOException {
    json.writeStringField("MaHoSo", number);
    json.writeStringField("MaTTHC", filing.procedure());
    json.writeStringField("MaDonViXuLy", filing.agency());
    json.writeStringField("NgayNopHoSo", now);
    json.writeStringField("ChuHoSo", filing.applicant());
    json.writeStringField("LoaiDoiTuong", "1");
    json.writeStringField("MaDoiTuong", "TECH-" + number);
    json.writeStringField("SoGiayToChuHoSo", "001099000017");
    json.writeStringField("NgaySinh", "02/01/1999");
    json.writeObjectFieldStart("DiaChi");
    json.writeStringField("MaTinh", "01");
    json.writeStringField("MaXa", "00001");
    json.writeStringField("DiaChiChiTiet", "Số 1 đường Ví Dụ");
    json.writeEndObject();
    json.writeStringField("SoDienThoai", "0900000001");
    json.writeStringField("Email", "congdan@example.invalid");
    json.writeStringField("TaiKhoanDuocXacThucVoiVNeID", "1");
    json.writeObjectFieldStart("EformThongTinChiTiet");
    json.writeStringField("citizenNDK_HoVaTen__1700000000001", filing.applicant());
    json.writeNumberField("soBan", 2);
    json.writeEndObject();
    json.writeArrayFieldStart("TaiLieuNop");
    for (int i = 0; i < addresses.size(); i++) {
      json.writeStartObject();
      json.writeStringField("TepDinhKemId", number + "-" + (i + 1));
      json.writeStringField("TenTepDinhKem", filing.files().get(i).name());
      json.writeStringField("MaThanhPhanHoSo", "");
      json.writeStringField("DuongDanTaiTepTin", addresses.get(i).toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static String taxReceipt(String dossier, long amount, String now, String key) {
    return object(
        json -> {
          json.writeStringField("SecurityKey", key);
          json.writeStringField("service", "NhanChungTuThueDat");
          json.writeStringField("isUpdating", "False");
          json.writeObjectFieldStart("data");
          json.writeStringField("MaHoSo", dossier);
          json.writeStringField("MaSoThue", "0100000000");
          json.writeStringField("HoTenNguoiNopTien", "Nguyễn Văn Ví Dụ");
          json.writeStringField("SoCMTNguoiNopTien", "001000000000");
          json.writeStringField("DiaChiNguoiNopTien", "Số 1 đường Ví Dụ");
          json.writeStringField("TinhNguoiNopTien", "01");
          json.writeStringField("HuyenNguoiNopTien", "");
          json.writeStringField("XaNguoiNopTien", "00001");
          json.writeStringField(
              "UrlFileChungTu",
              "http://ip-ss-donvi.invalid:8080/XrdAdapter/RestService/forward/vidu");
          json.writeObjectFieldStart("ThongTinThanhToan");
          json.writeStringField("MaThongBaoThue", noticeOf(dossier));
          json.writeStringField("ThoiGianThanhToan", now);
          json.writeStringField("SoTien", Long.toString(amount));
          json.writeStringField("NoiDungThanhToan", "Nộp thuế đất");
          json.writeNumberField("TrangThaiThanhToan", 1);
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  static String taxNotice(String dossier, long amount, String now, String key) {
    byte[] xml = xml(dossier, amount, now).getBytes(StandardCharsets.UTF_8);
    return object(
        json -> {
          json.writeStringField("SecurityKey", key);
          json.writeStringField("Service", "NhanThongBaoThueDat");
          json.writeStringField("Ngay", now.substring(0, 8));
          json.writeStringField("IsUpdating", "False");
          json.writeObjectFieldStart("Data");
          json.writeStringField("FileThongBaoThue", Base64.getEncoder().encodeToString(xml));
          json.writeEndObject();
        });
  }

  private static String xml(String dossier, long amount, String now) {
    String day = now.substring(6, 8) + "-" + now.substring(4, 6) + "-" + now.substring(0, 4);
    return "<DATA><BODY><ROW_LIST><MA_HSO>"
        + escaped(dossier)
        + "</MA_HSO><LIST><MA_SO_THUE>0100000000</MA_SO_THUE><SO_QUYET_DINH>"
        + escaped(noticeOf(dossier))
        + "</SO_QUYET_DINH><NGAY_QUYET_DINH>"
        + day
        + "</NGAY_QUYET_DINH><TEN_TIEUMUC>Thuế đất</TEN_TIEUMUC><SO_TIEN>"
        + amount
        + "</SO_TIEN></LIST></ROW_LIST></BODY></DATA>";
  }

  private static String noticeOf(String dossier) {
    return "TB/" + dossier;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String object(Wire.Writing members) {
    byte[] bytes =
        Wire.write(
            json -> {
              json.writeStartObject();
              members.to(json);
              json.writeEndObject();
            });
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
