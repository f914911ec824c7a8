package dev.npsp.sdk.sandbox.internal.mapi;

import static dev.npsp.sdk.sandbox.internal.check.Kinds.AGENCY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.FILLED;
import static dev.npsp.sdk.sandbox.internal.check.Member.text;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.internal.check.AgencyCodes;
import dev.npsp.sdk.sandbox.internal.check.Inspection;
import dev.npsp.sdk.sandbox.internal.check.Kind;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.check.Shape;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Questions and answers. Each agency finds three questions that citizens asked it; what it answers
 * and what it shows of its own is kept until the sandbox is reset. The lock is held for moments
 * only.
 */
final class Questions {
  private static final int ID = 0;
  private static final int AGENCY_CODE = 1;
  private static final int TEXT = 2;
  private static final int FIELD = 3;
  private static final int SLOTS = 4;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final Kind READABLE_DAY =
      (text, from, length) ->
          isDay(new String(text, from, length)) ? null : "phải có dạng dd/MM/yyyy";

  private static final Shape QUESTION =
      Shape.of(
          text("HOIDAPID", FILLED).into(ID),
          text("MaLinhVuc", FILLED).into(FIELD),
          text("NOIDUNG", FILLED).into(TEXT),
          text("MADONVI", AGENCY).into(AGENCY_CODE),
          text("TENDONVI", FILLED));

  private static final Shape REPLY =
      Shape.of(
          text("HOIDAPID", FILLED).into(ID),
          text("MADONVI", AGENCY).into(AGENCY_CODE),
          text("NGUOITRALOI", FILLED),
          text("CHUCVUNGUOITRALOI", FILLED),
          text("NGAYTRALOI", READABLE_DAY),
          text("NOIDUNGTRALOI", FILLED).into(TEXT));

  private record Held(
      String id, String field, String text, String agency, @Nullable String answer) {
    Held answered(String words) {
      return new Held(id, field, text, agency, words);
    }
  }

  private final Map<String, Map<String, Held>> askedByRoot = new LinkedHashMap<>();
  private final Map<String, Held> shown = new LinkedHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();

  /** What citizens asked the agency at the portal. */
  MapiReply asked(MapiCall call) {
    lock.lock();
    try {
      return rows(List.copyOf(askedOf(call).values()));
    } finally {
      lock.unlock();
    }
  }

  /** What ministries and agencies show. */
  MapiReply shown(MapiCall call) {
    lock.lock();
    try {
      return rows(List.copyOf(shown.values()));
    } finally {
      lock.unlock();
    }
  }

  /** The answers to one of the agency's questions; none is no error. */
  MapiReply answers(MapiCall call) {
    lock.lock();
    try {
      Held held = askedOf(call).get(call.text("cauhoiid"));
      String answer = held == null ? null : held.answer();
      return MapiReply.result(
          json -> {
            json.writeStartArray();
            if (answer != null) {
              json.writeStartObject();
              json.writeStringField("TRALOIID", "TL-" + call.text("cauhoiid"));
              json.writeStringField("NOIDUNGTRALOI", answer);
              json.writeEndObject();
            }
            json.writeEndArray();
          });
    } finally {
      lock.unlock();
    }
  }

  MapiReply publish(MapiCall call) throws IOException, Refusal {
    List<Held> questions =
        whole(call.batch(QUESTION, SLOTS, (read, from, length) -> held(call, read)));
    lock.lock();
    try {
      questions.forEach(question -> shown.put(call.root() + "/" + question.id(), question));
    } finally {
      lock.unlock();
    }
    return MapiReply.done();
  }

  MapiReply reply(MapiCall call) throws IOException, Refusal {
    List<Held> replies = whole(call.batch(REPLY, SLOTS, (read, from, length) -> held(call, read)));
    lock.lock();
    try {
      Map<String, Held> asked = askedOf(call);
      for (Held reply : replies) {
        if (!asked.containsKey(reply.id())) {
          return MapiReply.refused("Không tìm thấy câu hỏi (not found): " + reply.id());
        }
      }
      replies.forEach(
          reply -> asked.computeIfPresent(reply.id(), (id, held) -> held.answered(reply.text())));
    } finally {
      lock.unlock();
    }
    return MapiReply.done();
  }

  void clear() {
    lock.lock();
    try {
      askedByRoot.clear();
      shown.clear();
    } finally {
      lock.unlock();
    }
  }

  private Map<String, Held> askedOf(MapiCall call) {
    return askedByRoot.computeIfAbsent(call.root(), root -> seeds(root, call.text("madonvi")));
  }

  private static Map<String, Held> seeds(String root, String agency) {
    Map<String, Held> seeds = new LinkedHashMap<>();
    String field = root + "-XX01";
    seeds.put(
        "1", new Held("1", field, "Chứng thực bản sao từ bản chính cần những gì?", agency, null));
    seeds.put("2", new Held("2", field, "Nộp lệ phí trực tuyến bằng cách nào?", agency, null));
    seeds.put(
        "3", new Held("3", field, "Bao lâu thì có kết quả?", agency, "Trong 5 ngày làm việc."));
    return seeds;
  }

  private static <T> List<T> whole(MapiCall.Batch<T> batch) throws Refusal {
    Refusal refusal = batch.refusal();
    if (refusal != null) {
      throw refusal;
    }
    return batch.items();
  }

  private static Held held(MapiCall call, Inspection read) throws Refusal {
    String agency = read.text(AGENCY_CODE);
    if (!AgencyCodes.root(agency).equals(call.root())) {
      throw Refusal.at("MADONVI", agency + " không thuộc đơn vị " + call.root());
    }
    return new Held(read.text(ID), read.text(FIELD), read.text(TEXT), agency, null);
  }

  private static MapiReply rows(Collection<Held> questions) {
    List<Held> copy = new ArrayList<>(questions);
    return MapiReply.result(
        json -> {
          json.writeStartArray();
          for (Held question : copy) {
            row(json, question);
          }
          json.writeEndArray();
        });
  }

  private static void row(JsonGenerator json, Held question) throws IOException {
    String answer = question.answer();
    json.writeStartObject();
    json.writeStringField("HOIDAPID", question.id());
    json.writeStringField("MALINHVUC", question.field());
    json.writeStringField("MATTHCDP", "");
    json.writeStringField("NOIDUNG", question.text());
    json.writeStringField("MADONVI", question.agency());
    json.writeStringField("TRALOIID", answer == null ? "" : "TL-" + question.id());
    json.writeStringField("NOIDUNGTRALOI", answer == null ? "" : answer);
    json.writeStringField("HOVATEN", "Nguyễn Văn Ví Dụ");
    json.writeStringField("DIACHI", "Số 1 đường Ví Dụ");
    json.writeStringField("THUDIENTU", "vidu@example.invalid");
    json.writeStringField("SODIENTHOAI", "0900000000");
    json.writeStringField("TRANGTHAI", answer == null ? "1" : "2");
    json.writeEndObject();
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text, DAY);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
