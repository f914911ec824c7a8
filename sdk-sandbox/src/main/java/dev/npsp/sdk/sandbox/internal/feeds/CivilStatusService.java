package dev.npsp.sdk.sandbox.internal.feeds;

import dev.npsp.sdk.sandbox.SandboxFeeds;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The combined birth and death service. Its refusals are in our own words, as far as the sheet. */
final class CivilStatusService {

  private static final Map<String, String> BEFORE =
      Map.of("2", "1", "3", "1", "7", "3", "4", "7", "5", "4", "6", "1");
  private static final Set<String> STATUSES = Set.of("1", "2", "3", "4", "5", "6", "7");

  private final FeedRegister register;
  private final String password;
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();
  private final AtomicInteger bought = new AtomicInteger();

  CivilStatusService(FeedRegister register, String password) {
    this.register = register;
    this.password = password;
  }

  int tokensBought() {
    return bought.get();
  }

  void expireTokens() {
    tokens.clear();
  }

  FeedReply token(byte[] body) {
    JsonObject account = Wire.object(body);
    boolean right =
        account != null
            && account.text("userName").equals(SandboxFeeds.USERNAME)
            && account.text("password").equals(password);
    if (!right) {
      return problem(400, "Sai tài khoản hoặc mật khẩu");
    }
    bought.incrementAndGet();
    String token = UUID.randomUUID().toString();
    tokens.add(token);
    return FeedReply.ok(
        json -> {
          json.writeStartObject();
          json.writeStringField("token", token);
          json.writeStringField("refreshToken", UUID.randomUUID().toString());
          json.writeStringField("refreshTokenExpiryTime", "2030-01-01T00:00:00Z");
          json.writeEndObject();
        });
  }

  /** Whether the header names a token that is good. */
  boolean admits(String authorization) {
    return authorization.startsWith("Bearer ")
        && tokens.contains(authorization.substring("Bearer ".length()));
  }

  static FeedReply unauthorized() {
    return new FeedReply(401, new byte[0]);
  }

  FeedReply list() {
    return FeedReply.ok(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("data");
          for (byte[] row :
              register.each(
                  dossier -> dossier.type.isCivilStatus() && !dossier.acknowledged,
                  dossier -> Wire.write(line -> Forms.listed(line, dossier)))) {
            json.writeRawValue(new String(row, StandardCharsets.UTF_8));
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  FeedReply detail(String id) {
    String number = register.numberOfId(id);
    if (number == null) {
      return problem(404, "Không tìm thấy hồ sơ");
    }
    return register.with(
        number,
        dossier -> {
          dossier.deliveries++;
          return FeedReply.ok(
              json -> {
                json.writeStartObject();
                json.writeFieldName("data");
                Forms.detail(json, dossier);
                json.writeEndObject();
              });
        });
  }

  FeedReply acknowledge(byte[] body) {
    JsonObject message = Wire.object(body);
    String number = message == null ? "" : message.text("maHoSo");
    if (message == null
        || !Boolean.TRUE.equals(message.value("daNhan"))
        || !register.knows(number)) {
      return FeedReply.text(200, "{\"message\":\"Không có hồ sơ này\"}");
    }
    if (!register.losesThisOne()) {
      register.with(number, dossier -> dossier.acknowledged = true);
    }
    return FeedReply.text(200, "{\"message\":\"Cập nhật thành công\"}");
  }

  FeedReply status(byte[] body) {
    JsonObject message = Wire.object(body);
    if (message == null) {
      return problem(400, "Dữ liệu không phải JSON");
    }
    String number = message.text("soHoSoLT");
    if (!register.knows(number)) {
      return problem(400, "Hồ sơ không tồn tại");
    }
    String wrong = wrong(message);
    if (wrong != null) {
      return problem(400, wrong);
    }
    if (register.saysNotYet()) {
      return problem(400, "Hồ sơ chưa cập nhật trạng thái, vui lòng gửi lại");
    }
    String refusal = register.with(number, dossier -> take(dossier, message));
    return refusal == null ? problem(200, "") : problem(400, refusal);
  }

  private static @Nullable String wrong(JsonObject message) {
    if (!(message.value("trangThai") instanceof BigDecimal)
        || !(message.value("coQuanXuLy") instanceof BigDecimal)
        || !STATUSES.contains(message.scalar("trangThai"))) {
      return "trangThai và coQuanXuLy phải là số";
    }
    for (String name : new String[] {"maTTHC", "maHoSo", "thoiGianThucHien"}) {
      if (message.text(name).isEmpty()) {
        return name + " không được để trống";
      }
    }
    if (!message.text("thoiGianThucHien").matches("\\d{2}/\\d{2}/\\d{4} \\d{2}:\\d{2}:\\d{2}")) {
      return "thoiGianThucHien sai định dạng";
    }
    boolean hasResult = message.hasText("ketQuaXuLy");
    return message.scalar("trangThai").equals("4")
        ? wrongResult(message.text("ketQuaXuLy"))
        : hasResult ? "ketQuaXuLy chỉ gửi với trạng thái 4" : null;
  }

  private static @Nullable String wrongResult(String text) {
    JsonObject result = Wire.object(text);
    if (result == null) {
      return "ketQuaXuLy không phải JSON";
    }
    String paper =
        result.hasText("giayKhaiSinh") ? result.text("giayKhaiSinh") : result.text("giayKhaiTu");
    try {
      boolean isPdf = Base64.getDecoder().decode(paper).length > 0;
      return isPdf && !result.text("soDangKy").isEmpty() ? null : "ketQuaXuLy thiếu kết quả";
    } catch (IllegalArgumentException e) {
      return "ketQuaXuLy không phải base64";
    }
  }

  /** The refusal, or null when it is taken. */
  private static @Nullable String take(FiledDossier dossier, JsonObject message) {
    String status = message.scalar("trangThai");
    if (dossier.statuses.contains("6")) {
      return "Hồ sơ đã từ chối";
    }
    if (dossier.statuses.contains("5")) {
      return "Hồ sơ đã trả kết quả";
    }
    boolean again = dossier.statuses.contains(status) && !status.equals("2");
    if (again) {
      return status.equals("4") ? "Hồ sơ đã có kết quả" : "Trạng thái đã tồn tại ở một cửa";
    }
    String before = BEFORE.get(status);
    if (before != null && !dossier.statuses.contains(before)) {
      return "Logic xử lý không hợp lệ";
    }
    dossier.statuses.add(status);
    dossier.localNumber = message.text("maHoSo");
    dossier.hasResult |= status.equals("4");
    return null;
  }

  /** The shape of ASP.NET's problem details, for good answers too. */
  private static FeedReply problem(int status, String why) {
    return FeedReply.of(
        status,
        json -> {
          json.writeStartObject();
          json.writeStringField("type", "https://tools.ietf.org/html/rfc7231#section-6.5.1");
          json.writeStringField("title", status == 200 ? "Success" : "Lỗi dữ liệu");
          json.writeNumberField("status", status);
          json.writeStringField("traceId", "00-sandbox-00");
          json.writeObjectFieldStart("errors");
          if (!why.isEmpty()) {
            json.writeArrayFieldStart("soHoSoLT");
            json.writeString(why);
            json.writeEndArray();
          }
          json.writeEndObject();
          json.writeEndObject();
        });
  }
}
