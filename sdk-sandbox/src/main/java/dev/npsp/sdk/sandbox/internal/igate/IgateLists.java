package dev.npsp.sdk.sandbox.internal.igate;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.SandboxDossier;
import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.store.DossierStore;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the portal tells of its dossiers, as attested: the rows of a listing, without parameters
 * since none were seen, and the public tracking, whose form of dates is our own. That a row has the
 * data of the electronic form is our proposal.
 */
final class IgateLists {
  private static final int MOST_ROWS = 1000;
  private static final Pattern MOMENT =
      Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)");
  private static final JsonObject FORGOTTEN = forgotten();

  private static final List<String> STATUSES =
      List.of(
          "Mới đăng ký",
          "Được tiếp nhận",
          "Không được tiếp nhận",
          "Đang xử lý",
          "Yêu cầu bổ sung giấy tờ",
          "Yêu cầu thực hiện nghĩa vụ tài chính",
          "Công dân yêu cầu rút hồ sơ",
          "Dừng xử lý",
          "Đã xử lý xong",
          "Đã trả kết quả");

  private final DossierStore store;

  IgateLists(DossierStore store) {
    this.store = store;
  }

  /** The dossiers of an agency's root, the first thousand of them; {@code Total} counts all. */
  IgateReply all(String root) {
    List<SandboxDossier> own =
        store.all().stream()
            .filter(dossier -> AgencyCodes.namesAgency(dossier.code()))
            .filter(dossier -> AgencyCodes.rootOfDossier(dossier.code()).equals(root))
            .toList();
    return IgateReply.bare(
        json -> {
          json.writeStartObject();
          json.writeNumberField("Total", own.size());
          json.writeArrayFieldStart("Data");
          for (SandboxDossier dossier : own.subList(0, Math.min(MOST_ROWS, own.size()))) {
            row(json, dossier);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void row(JsonGenerator json, SandboxDossier dossier) throws IOException {
    JsonObject content = content(dossier);
    json.writeStartObject();
    json.writeStringField("MaHoSo", dossier.code());
    json.writeStringField("TenChuHoSo", content.text("ChuHoSo"));
    json.writeStringField("SoGiayTo", content.text("SoGiayToChuHoSo"));
    json.writeStringField("Email", content.text("Email"));
    json.writeStringField("DienThoai", content.text("SoDienThoai"));
    json.writeStringField("NgayTiepNhan", moment(content.text("NgayTiepNhan"), " "));
    json.writeStringField("NgayHenTra", moment(content.text("NgayHenTra"), " "));
    json.writeNumberField("TrangThaiHoSo", Integer.parseInt(dossier.status()));
    json.writeStringField("MaTTHC", content.text("MaTTHC"));
    json.writeStringField("EformId", "");
    JsonObject form = content.object("EformThongTinChiTiet");
    if (form != null) {
      json.writeFieldName("EformThongTinChiTiet"); // our proposal
      form.writeTo(json);
    }
    json.writeEndObject();
  }

  /** One dossier as citizens see it; nothing found is an empty list. */
  IgateReply tracked(String code, String root) {
    Optional<SandboxDossier> found =
        AgencyCodes.namesAgency(code) && AgencyCodes.rootOfDossier(code).equals(root)
            ? store.find(code)
            : Optional.empty();
    return IgateReply.bare(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("content");
          if (found.isPresent()) {
            track(json, found.get());
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void track(JsonGenerator json, SandboxDossier dossier) throws IOException {
    JsonObject content = content(dossier);
    json.writeStartObject();
    json.writeStringField("code", dossier.code());
    nested(json, content.text("ChuHoSo"), "applicant", "data", "fullname");
    nested(json, content.text("TenTTHC"), "procedure", "translate", "0", "name");
    json.writeStringField("statusCurrentTask", words(dossier.status()));
    nested(json, "Trực tuyến", "applyMethod", "name");
    String applied = content.text("NgayNopHoSo");
    json.writeStringField(
        "appliedDate", moment(applied.isEmpty() ? content.text("NgayTiepNhan") : applied, "T"));
    json.writeStringField("completedDate", moment(content.text("NgayKetThucXuLy"), "T"));
    json.writeStringField("appointmentDate", moment(content.text("NgayHenTra"), "T"));
    json.writeEndObject();
  }

  private static void nested(JsonGenerator json, String text, String... path) throws IOException {
    for (int i = 0; i < path.length - 1; i++) {
      json.writeObjectFieldStart(path[i]);
    }
    json.writeStringField(path[path.length - 1], text);
    for (int i = 0; i < path.length - 1; i++) {
      json.writeEndObject();
    }
  }

  private static String words(String status) {
    int number = Integer.parseInt(status);
    return number <= STATUSES.size() ? STATUSES.get(number - 1) : "Khác";
  }

  private static JsonObject content(SandboxDossier dossier) {
    JsonObject content = Wire.object(dossier.json());
    return content == null ? FORGOTTEN : content;
  }

  private static JsonObject forgotten() {
    JsonObject nothing = Wire.object("{}");
    if (nothing == null) {
      throw new IllegalStateException("{} is an object");
    }
    return nothing;
  }

  private static String moment(String digits, String between) {
    Matcher moment = MOMENT.matcher(digits);
    return moment.matches() ? moment.replaceFirst("$1-$2-$3" + between + "$4:$5:$6") : "";
  }
}
