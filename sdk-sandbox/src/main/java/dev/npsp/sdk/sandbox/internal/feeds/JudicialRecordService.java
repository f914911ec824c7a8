package dev.npsp.sdk.sandbox.internal.feeds;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.record.OutgoingHttp;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** VNeID's side of judicial records: it pushes, and takes statuses and results back. */
final class JudicialRecordService {

  private static final Set<String> STATUSES =
      Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");

  private final FeedRegister register;
  private final Duration timeout;
  private final OutgoingHttp http = new OutgoingHttp();
  private volatile @Nullable Agency agency;

  /** Where the agency is, and the code that it wants. */
  private record Agency(URI address, String code) {}

  JudicialRecordService(FeedRegister register, Duration timeout) {
    this.register = register;
    this.timeout = timeout;
  }

  void agencyAt(URI address, String code) {
    agency = new Agency(OutgoingHttp.folder(address), code);
  }

  /** Asks for a number and hands a new dossier over under it. */
  String push() {
    HttpResponse<byte[]> issued = send(request("LLTP/LayMaHoSo").GET());
    JsonObject answer = Wire.object(issued.body());
    String number = answer == null ? "" : answer.text("data");
    if (issued.statusCode() != 200 || number.isEmpty()) {
      throw new IllegalStateException("the agency gave out no number: HTTP " + issued.statusCode());
    }
    register.fileUnder(FeedType.JUDICIAL_RECORD, number);
    if (!handOver(number)) {
      throw new IllegalStateException("the agency did not take the dossier");
    }
    return number;
  }

  /** Hands a dossier over as it is now; once more when the answer gets lost. */
  boolean handOver(String number) {
    byte[] body =
        register.with(
            number,
            dossier -> {
              dossier.deliveries++;
              return Forms.judicialRecord(dossier);
            });
    HttpResponse<byte[]> answered =
        send(
            request("LLTP/TaoHoSo")
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    if (register.losesThisOne()) {
      return handOver(number);
    }
    JsonObject answer = Wire.object(answered.body());
    boolean taken = answer != null && answer.text("statusCode").equals("00");
    if (taken) {
      register.with(
          number,
          dossier -> {
            dossier.acknowledged = true;
            dossier.localNumber = number;
            return dossier;
          });
    }
    return taken;
  }

  private HttpRequest.Builder request(String path) {
    Agency known = agency;
    if (known == null) {
      throw new IllegalStateException("no agency address is set for judicial records");
    }
    String query = "?codeGet=" + URLEncoder.encode(known.code(), StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(known.address().resolve(path + query)).timeout(timeout);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build());
    } catch (IOException e) {
      throw new IllegalStateException("the agency does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the agency was asked", e);
    }
  }

  /** {@code traKetQuaHoSoLLTP}. */
  FeedReply report(byte[] body) {
    JsonObject message = Wire.object(body);
    String number = message == null ? "" : message.text("maHoSoMCDT");
    if (message == null || !register.knows(number)) {
      return said("01", "Không tìm thấy hồ sơ");
    }
    String wrong = wrong(message);
    if (wrong != null) {
      return said("01", wrong);
    }
    if (register.saysNotYet()) {
      return said("03", "Gián đoạn, vui lòng thử lại");
    }
    return register.with(number, dossier -> take(dossier, message));
  }

  private static @Nullable String wrong(JsonObject message) {
    String status = message.text("trangThaiXuLy");
    String type = message.text("type");
    if (!STATUSES.contains(status)) {
      return "trangThaiXuLy phải là chuỗi từ 1 đến 10";
    }
    if (!type.equals("ketqua") && !type.equals("thuhoi")) {
      return "type phải là ketqua hoặc thuhoi";
    }
    boolean ends = status.equals("9") || status.equals("10");
    JsonObject result = message.object("ketQuaXuLy");
    if (ends != (result != null)) {
      return "ketQuaXuLy chỉ gửi với trạng thái 9, 10";
    }
    if (result != null) {
      String paper = type.equals("ketqua") ? "phieuLLTP" : "quyetDinhThuHoi";
      return result.text(paper).isEmpty() ? "thiếu " + paper : null;
    }
    return null;
  }

  private static FeedReply take(FiledDossier dossier, JsonObject message) {
    String status = message.text("trangThaiXuLy");
    boolean recall = message.text("type").equals("thuhoi");
    List<String> statuses = dossier.statuses;
    boolean ended = statuses.contains("10") || statuses.contains("3");
    boolean same = !statuses.isEmpty() && statuses.get(statuses.size() - 1).equals(status);
    if (recall) {
      dossier.recalled = true;
      return said("00", "");
    }
    if (ended || same) {
      return said("01", "Hồ sơ không thể chuyển sang trạng thái " + status);
    }
    statuses.add(status);
    dossier.hasResult |= status.equals("9") || status.equals("10");
    return said("00", "");
  }

  private static FeedReply said(String code, String detail) {
    return FeedReply.ok(
        json -> {
          json.writeStartObject();
          json.writeStringField("statusCode", code);
          json.writeNullField("data");
          json.writeStringField("errorDetail", detail);
          json.writeEndObject();
        });
  }
}
