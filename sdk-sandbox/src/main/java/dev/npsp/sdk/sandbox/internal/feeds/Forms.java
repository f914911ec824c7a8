package dev.npsp.sdk.sandbox.internal.feeds;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The dossiers as the national side writes them; every person is invented. */
final class Forms {

  static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT).withZone(FeedRegister.ZONE);

  /** A PDF's first bytes. */
  private static final String PDF = "JVBERi0=";

  private Forms() {}

  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** One line of the list of the combined service. */
  static void listed(JsonGenerator json, FiledDossier dossier) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", dossier.id);
    head(json, dossier);
    json.writeStringField("techId", "00000000-0000-0000-0000-000000000000");
    json.writeEndObject();
  }

  /** A dossier of the combined service: XML in JSON in JSON. */
  static void detail(JsonGenerator json, FiledDossier dossier) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", dossier.id);
    head(json, dossier);
    json.writeStringField("techId", "00000000-0000-0000-0000-000000000000");
    json.writeStringField("data", inner(dossier));
    json.writeNullField("fileDinhKem");
    json.writeEndObject();
  }

  private static void head(JsonGenerator json, FiledDossier dossier) throws IOException {
    json.writeNumberField("maDonVi", 12345);
    json.writeStringField("maTTHC", dossier.type.procedure);
    json.writeStringField("module", dossier.type == FeedType.BIRTH ? "KS" : "KT");
    json.writeStringField("maHoSo", dossier.number);
    json.writeStringField("ngayTiepNhan", moment(dossier.filed));
  }

  private static String inner(FiledDossier dossier) {
    return text(
        json -> {
          json.writeStartObject();
          json.writeStringField("module", dossier.type == FeedType.BIRTH ? "KS" : "KT");
          json.writeStringField(
              "data", dossier.type == FeedType.BIRTH ? birth(dossier) : death(dossier));
          json.writeArrayFieldStart("fileDinhKem");
          file(json, 1, "Giấy tờ chính", 0);
          file(json, 2, "Giấy tờ đã hủy", 1);
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void file(JsonGenerator json, int id, String name, int cancelled)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", id);
    json.writeNumberField("loaiGiayTo", id);
    json.writeStringField("tenGiayTo", name);
    json.writeStringField("tenTepDinhKem", "giay-to-" + id + ".pdf");
    json.writeNumberField("huyGiayTo", cancelled);
    json.writeStringField("duLieuTepDinhKem", PDF);
    json.writeEndObject();
  }

  private static String birth(FiledDossier dossier) {
    return "<root><hoTich><maGCS>GCS-"
        + dossier.serial
        + "</maGCS><ngayCapGCS>20261001</ngayCapGCS><loaiDangKy>1</loaiDangKy><soLuongBanSao>2</soLuongBanSao>"
        + "<nksHoTen>"
        + dossier.person()
        + "</nksHoTen><nksGioiTinh>2</nksGioiTinh><nksNgaySinh>01.10.2026</nksNgaySinh><nksDanToc>1</nksDanToc>"
        + "<meHoTen>LÊ THỊ MẪU</meHoTen><meNgaySinh>1999</meNgaySinh><meXacThucThongTin>1</meXacThucThongTin>"
        + "<chaHoTen>TRẦN VĂN MẪU</chaHoTen><chaNgaySinh>05.1998</chaNgaySinh>"
        + "<nycHoTen>TRẦN VĂN MẪU</nycHoTen><nycQuanHe>Cha</nycQuanHe></hoTich></root>";
  }

  private static String death(FiledDossier dossier) {
    return "<root><hoTich><maGBT>GBT-"
        + dossier.serial
        + "</maGBT><ngayCapGBT>20261101</ngayCapGBT><loaiDangKy>1</loaiDangKy>"
        + "<nktHoTen>"
        + dossier.person()
        + "</nktHoTen><nktGioiTinh>1</nktGioiTinh><nktNgaySinh>1941</nktNgaySinh><nktNgayChet>31.10.2026</nktNgayChet>"
        + "<nktGioPhutChet>04:30</nktGioPhutChet><nktNoiChet>Tại nhà</nktNoiChet>"
        + "<gbtLoai>1</gbtLoai><gbtSo>12/GBT</gbtSo><gbtNgay>01.11.2026</gbtNgay>"
        + "<nycHoTen>TRẦN VĂN MẪU</nycHoTen><nycQuanHe>Con</nycQuanHe></hoTich></root>";
  }

  /** The body of {@code TaoHoSo}. */
  static byte[] judicialRecord(FiledDossier dossier) {
    return Wire.write(
        json -> {
          json.writeStartObject();
          json.writeStringField("maTinh", "99");
          json.writeStringField("tenTinh", "Tỉnh Mẫu");
          json.writeStringField("maHoSoMCDT", dossier.number);
          json.writeStringField("ngayTiepNhan", moment(dossier.filed));
          json.writeNumberField("nguonDangKy", 1);
          json.writeStringField("tenNguonDangKy", "VNeID");
          json.writeObjectFieldStart("toKhai");
          declaration(json, dossier);
          json.writeEndObject();
          json.writeObjectFieldStart("thongTinBienLai");
          receipt(json);
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  private static void declaration(JsonGenerator json, FiledDossier dossier) throws IOException {
    json.writeNumberField("loaiPhieu", 1);
    json.writeStringField("nycHoTen", dossier.person());
    json.writeStringField("nycSoGiayTo", "001000000000");
    json.writeStringField("nycNgaySinh", "02/09/1990");
    json.writeObjectFieldStart("nycThuongTru");
    json.writeStringField("maTinhThanh", "99");
    json.writeStringField("tenTinhThanh", "Tỉnh Mẫu");
    json.writeStringField("chiTiet", "Số 1");
    json.writeEndObject();
    json.writeNumberField("uyQuyen", 0);
    json.writeObjectFieldStart("thongTinThanhToan");
    json.writeStringField("phiLLTP", "200000");
    json.writeStringField("tongPhi", "200000");
    json.writeNumberField("hinhThucNhanBanGiay", 2);
    json.writeStringField("diaChiNhan", "Số 1, Tỉnh Mẫu");
    json.writeEndObject();
    json.writeArrayFieldStart("giayToDinhKem");
    json.writeStartObject();
    json.writeStringField("ma", "CCCD");
    json.writeStringField("ten", "Ảnh căn cước");
    json.writeArrayFieldStart("danhSach");
    json.writeStartObject();
    json.writeStringField("loai", "image/jpeg");
    json.writeStringField("duLieu", "/9j/");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void receipt(JsonGenerator json) throws IOException {
    json.writeNumberField("maDichVu", 2);
    json.writeStringField("maTTHC", FeedType.JUDICIAL_RECORD.procedure);
    json.writeNumberField("trangThaiGD", 1);
    json.writeStringField("tenTrangThaiGD", "Đã thanh toán");
    json.writeStringField("urlBienLai", "https://example.invalid/bl.pdf");
    json.writeArrayFieldStart("dSKhoanNop");
    json.writeStartObject();
    json.writeStringField("NoiDung", "Phí");
    json.writeStringField("SoTien", "200000");
    json.writeEndObject();
    json.writeEndArray();
  }

  /** A row of the ministry for social protection, with the drift of case that its answers have. */
  static void socialProtection(JsonGenerator json, FiledDossier dossier) throws IOException {
    json.writeStartObject();
    json.writeStringField("maHoSo", dossier.number);
    json.writeStringField("maTTHC", dossier.type.procedure);
    json.writeStringField("kenhThucHien", "2");
    json.writeStringField("taiKhoanDuocXacThucVoiVNeID", "1");
    json.writeStringField("hoVaTen", dossier.person());
    json.writeStringField("ngayThangNamSinh", "02/09/1950");
    json.writeStringField("cmnd", "001000000000");
    json.writeStringField("cmnD_NgayCap", "01/01/2022");
    json.writeStringField("hktT_MaTinh", "99");
    json.writeStringField("nohT_MaTinh", "99");
    json.writeNumberField("statusId", dossier.statuses.size());
    json.writeStringField("submitedDate", moment(dossier.filed));
    json.writeStringField("urlDetail", "https://example.invalid/hs/" + dossier.id);
    json.writeStringField(
        "certificateExtentData",
        "<ExtentData><DanhsachTaiLieuNop><TaiLieuNop><TepDinhKemId>"
            + dossier.id
            + "</TepDinhKemId><TenTepDinhKem>don.pdf</TenTepDinhKem><IsDeleted>False</IsDeleted>"
            + "<DuongDanTaiTepTin>https://example.invalid/don.pdf</DuongDanTaiTepTin></TaiLieuNop>"
            + "</DanhsachTaiLieuNop></ExtentData>");
    json.writeEndObject();
  }

  private static String text(Wire.Writing writing) {
    return new String(Wire.write(writing), StandardCharsets.UTF_8);
  }
}
