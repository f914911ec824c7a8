package dev.npsp.sdk.sandbox.internal.igate;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;

/**
 * From a dossier of this wire to the members by which the sandbox holds dossiers, those of {@code
 * mapi}; what came over one wire is read over another.
 */
final class DossierTranslation {

  private DossierTranslation() {}

  /** Refuses files that were not uploaded, or whose hash is another. */
  static void requireFiles(JsonObject dossier, UploadedFiles files) throws Refusal {
    for (JsonObject paper : dossier.objects("ThanhPhanHoSo")) {
      for (JsonObject file : paper.objects("GiayToDinhKem")) {
        files.require(file.text("IdGiayTo"), file.text("HashTepTin"));
      }
    }
  }

  /** The dossier as it is held. */
  static byte[] held(JsonObject dossier) {
    JsonObject person = member(member(dossier, "ThongTinNguoiNop"), "ThongTinChiTiet");
    return Wire.write(
        json -> {
          json.writeStartObject();
          json.writeStringField("MaHoSo", dossier.text("MaHoSo"));
          json.writeStringField("MaTTHC", dossier.text("MaTTHC"));
          json.writeStringField("ChuHoSo", dossier.text("ChuHoSo"));
          json.writeStringField("LoaiDoiTuong", kind(dossier.scalar("LoaiDoiTuong")));
          json.writeStringField("SoGiayToChuHoSo", person.text("SoDinhDanhChuHs"));
          json.writeStringField("Email", person.text("Email"));
          json.writeStringField("SoDienThoai", person.text("SoDienThoai"));
          json.writeStringField("NgayNopHoSo", digits(dossier.text("NgayNop")));
          json.writeStringField("NgayTiepNhan", digits(dossier.text("NgayTiepNhan")));
          json.writeStringField("NgayHenTra", "");
          json.writeStringField("MaDonViXuLy", dossier.text("MaDonViTiepNhan"));
          json.writeFieldName("EformThongTinChiTiet");
          member(dossier, "EformThongTinChiTiet").writeTo(json);
          papers(json, dossier);
          json.writeEndObject();
        });
  }

  private static void papers(JsonGenerator json, JsonObject dossier) throws IOException {
    json.writeArrayFieldStart("TaiLieuNop");
    for (JsonObject paper : dossier.objects("ThanhPhanHoSo")) {
      for (JsonObject file : paper.objects("GiayToDinhKem")) {
        json.writeStartObject();
        json.writeStringField("TepDinhKemId", file.text("IdGiayTo"));
        json.writeStringField("TenTepDinhKem", file.text("TenGiayTo"));
        json.writeStringField("MaThanhPhanHoSo", paper.text("MaThanhPhanHoSo"));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static JsonObject member(JsonObject outer, String name) {
    JsonObject object = outer.object(name);
    if (object == null) {
      throw new IllegalStateException("the sheet asks for " + name);
    }
    return object;
  }

  /** 0 citizen, 1 enterprise, 2 household business, which mapi counts among the enterprises. */
  private static String kind(String ofThisWire) {
    return ofThisWire.equals("0") ? "1" : "2";
  }

  private static String digits(String moment) {
    return moment.replaceAll("\\D", "");
  }
}
