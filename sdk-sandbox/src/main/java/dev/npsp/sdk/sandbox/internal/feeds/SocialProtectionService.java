package dev.npsp.sdk.sandbox.internal.feeds;

import dev.npsp.sdk.sandbox.SandboxFeeds;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The service of the ministry for social protection. */
final class SocialProtectionService {

  private final FeedRegister register;

  SocialProtectionService(FeedRegister register) {
    this.register = register;
  }

  static boolean admits(String authorization) {
    return authorization.equals("Bearer " + SandboxFeeds.ACCEPT_KEY);
  }

  FeedReply pull(byte[] body) {
    JsonObject asked = Wire.object(body);
    if (asked == null || !asked.text("AcceptKey").equals(SandboxFeeds.ACCEPT_KEY)) {
      return pulled(1, "AcceptKey không đúng", List.of());
    }
    Instant from = moment(asked.text("ThoiGianBatDau"));
    Instant until = moment(asked.text("ThoiGianKetThuc"));
    if (from == null || until == null || asked.text("MaTinh").isEmpty()) {
      return pulled(1, "Thiếu MaTinh hoặc thời gian sai định dạng dd/MM/yyyy HH:mm:ss", List.of());
    }
    List<byte[]> rows =
        register.each(
            dossier ->
                dossier.type == FeedType.SOCIAL_PROTECTION
                    && !dossier.shown.isBefore(from)
                    && !dossier.shown.isAfter(until),
            dossier -> {
              dossier.deliveries++;
              return Wire.write(json -> Forms.socialProtection(json, dossier));
            });
    return pulled(0, "", rows);
  }

  private static @Nullable Instant moment(String text) {
    try {
      return LocalDateTime.parse(text, Forms.MOMENT).atZone(FeedRegister.ZONE).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static FeedReply pulled(int code, String message, List<byte[]> rows) {
    return FeedReply.ok(
        json -> {
          json.writeStartObject();
          json.writeObjectFieldStart("result");
          json.writeStringField("message", message);
          json.writeNumberField("error_code", code);
          json.writeArrayFieldStart("data");
          for (byte[] row : rows) {
            json.writeRawValue(new String(row, StandardCharsets.UTF_8));
          }
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  FeedReply step(byte[] body) {
    JsonObject step = Wire.object(body);
    if (step == null || step.text("NguoiXuLy").isEmpty() || step.text("TrangThai").isEmpty()) {
      return said("1", "Thiếu NguoiXuLy hoặc TrangThai");
    }
    if (moment(step.text("ThoiDiemXuLy")) == null) {
      return said("1", "ThoiDiemXuLy sai định dạng");
    }
    return take(
        step,
        dossier -> {
          List<String> statuses = dossier.statuses;
          String status = step.text("TrangThai");
          boolean repeated =
              !statuses.isEmpty() && statuses.get(statuses.size() - 1).equals(status);
          if (!repeated) {
            statuses.add(status);
          }
        });
  }

  FeedReply result(byte[] body) {
    JsonObject result = Wire.object(body);
    if (result == null
        || result.text("SoQuyetDinh").isEmpty()
        || !result.text("CertificateExtentData").contains("<GiayToKetQua>")) {
      return said("1", "Thiếu quyết định hoặc giấy tờ kết quả");
    }
    return take(
        result,
        dossier -> {
          dossier.hasResult = true;
        });
  }

  private FeedReply take(JsonObject message, Consumer<FiledDossier> work) {
    String number = message.text("MaHoSo");
    if (!register.knows(number)) {
      return said("1", "Không tìm thấy hồ sơ");
    }
    if (register.saysNotYet()) {
      return said("1", "Lỗi hệ thống, vui lòng thử lại");
    }
    register.with(
        number,
        dossier -> {
          work.accept(dossier);
          dossier.acknowledged = true;
          return dossier;
        });
    return said("0", "Thành công");
  }

  private static FeedReply said(String code, String message) {
    return FeedReply.ok(
        json -> {
          json.writeStartObject();
          json.writeStringField("error_code", code);
          json.writeStringField("message", message);
          json.writeEndObject();
        });
  }
}
