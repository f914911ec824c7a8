package dev.npsp.sdk.sandbox.internal.results;

import static dev.npsp.sdk.sandbox.internal.check.Kinds.ANY;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.DIGITS;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.FILLED;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.PROCEDURE;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.atMost;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.oneOf;
import static dev.npsp.sdk.sandbox.internal.check.Member.listOrEmptyText;
import static dev.npsp.sdk.sandbox.internal.check.Member.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.npsp.sdk.sandbox.internal.check.Inspection;
import dev.npsp.sdk.sandbox.internal.check.Kind;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.check.Shape;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.pay.PlatformAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/**
 * A small store of digitised results. Two people own something in it; the files are tiny. What
 * agencies push is kept beside it and not searched: it names no owner.
 */
public final class ResultStore {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final Kind PERSON =
      DIGITS.and(
          (text, from, length) -> length == 9 || length == 12 ? null : "phải có 9 hoặc 12 chữ số");

  private static final Shape QUESTION =
      Shape.of(
          text("SoDinhDanhChuSoHuu", PERSON),
          text("HoTenNguoiYeuCau", FILLED),
          text("KenhThucHien", oneOf("1", "2")),
          text("SoDinhDanhNguoiYeuCau", PERSON),
          text("MaThuTuc", PROCEDURE),
          listOrEmptyText(
              "DanhSachDanhMucKetQua", Shape.of(text("MaKetQua", FILLED), text("SoKyHieu", ANY))));

  private static final Shape FILE =
      Shape.of(text("CoQuanChuQuan", FILLED), text("DuongDan", FILLED));

  private static final Kind READABLE_DAY =
      (text, from, length) ->
          length == 0 || isReadableDay(new String(text, from, length))
              ? null
              : "phải có dạng dd/MM/yyyy";

  /** All of it text, as the one peer that pushes it writes it. */
  private static final Shape PUSHED =
      Shape.of(
          text("MaHoSo", FILLED.and(atMost(50))).into(0),
          text("MaTTHC", FILLED.and(atMost(50))),
          text("MaCoQuan", FILLED),
          text("MaGiayToKetQua", FILLED),
          text("TenGiayToKetQua", FILLED.and(atMost(5000))),
          text("SoKyHieu", atMost(100)),
          text("TrichYeuNoiDung", ANY),
          text("NgayCap", READABLE_DAY),
          text("ThoiHanHieuLuc", ANY),
          text("PhamViHieuLuc", ANY),
          text("TenFileGiayToKetQuaDinhKem", ANY),
          text("HoSoCoThanhPhanSoHoa", oneOf("0", "1")),
          text("DuocThanhToanTrucTuyen", oneOf("0", "1", "2")),
          text("MaCSDLDaKetNoi", ANY));

  private static final int MOST_PUSHED = 10_000;

  private final ConcurrentLinkedDeque<Pushed> pushed = new ConcurrentLinkedDeque<>();

  private record Pushed(String dossier, String json) {}

  private record Stored(
      String owner, String code, String name, String number, String agency, String path) {}

  private static final List<Stored> STORED =
      List.of(
          new Stored(
              "001000000000",
              "KQ.G05.000002",
              "Giấy phép ví dụ",
              "01/GP",
              "000.00.00.G05",
              "/vidu/gp.pdf"),
          new Stored(
              "038099000017",
              "KQ.G01.900001",
              "Giấy phép lái xe",
              "790000000017",
              "000.00.00.G01",
              "/gplx/790000000017.pdf"),
          new Stored(
              "038099000017",
              "KQ.G24.900006",
              "Thẻ bảo hiểm y tế",
              "GD4380000000017",
              "000.00.00.G24",
              "/bhyt/0000000017.pdf"));

  /** What the store holds of somebody. */
  public PlatformAnswer search(byte[] body) throws IOException {
    Refusal refusal = check(body, QUESTION);
    if (refusal != null) {
      return refused(refusal.message());
    }
    JsonObject question = Wire.object(body);
    if (question == null) {
      return refused("Dữ liệu JSON không hợp lệ");
    }
    List<JsonObject> wanted = question.objects("DanhSachDanhMucKetQua");
    List<Stored> found =
        STORED.stream()
            .filter(stored -> stored.owner().equals(question.text("SoDinhDanhChuSoHuu")))
            .filter(stored -> isWanted(stored, wanted))
            .toList();
    return PlatformAnswer.json(Wire.write(json -> answer(json, found)));
  }

  /** The content of a file: nothing but a text in base64. */
  public PlatformAnswer file(byte[] body) throws IOException {
    Refusal refusal = check(body, FILE);
    if (refusal != null) {
      return refused(refusal.message());
    }
    JsonObject question = Wire.object(body);
    return STORED.stream()
        .filter(stored -> question != null && isAt(stored, question))
        .findFirst()
        .map(ResultStore::content)
        .orElseGet(() -> refused("Không tìm thấy tệp tin (not found)"));
  }

  /** A result that an agency issued: kept as it came, each push anew. */
  public PlatformAnswer push(byte[] body) throws IOException {
    Inspection read = new Inspection(1);
    Refusal refusal = check(body, PUSHED, read);
    if (refusal != null) {
      return refused(refusal.message());
    }
    pushed.add(new Pushed(read.text(0), new String(body, StandardCharsets.UTF_8)));
    if (pushed.size() > MOST_PUSHED) {
      pushed.poll();
    }
    return PlatformAnswer.json(
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeNumberField("errorCode", 0);
              json.writeStringField("message", "Tiếp nhận thành công");
              json.writeEndObject();
            }));
  }

  /** What was pushed about that dossier, oldest first, as it came. */
  public List<String> pushedAbout(String dossier) {
    return pushed.stream()
        .filter(each -> each.dossier().equals(dossier))
        .map(Pushed::json)
        .toList();
  }

  /** Forgets what was pushed. */
  public void clear() {
    pushed.clear();
  }

  private static boolean isReadableDay(String text) {
    try {
      LocalDate unused = LocalDate.parse(text, DAY);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** A code that is no success, and nothing else. */
  public static PlatformAnswer bareError() {
    return refused("");
  }

  private static boolean isWanted(Stored stored, List<JsonObject> wanted) {
    return wanted.isEmpty()
        || wanted.stream()
            .anyMatch(
                one ->
                    one.text("MaKetQua").equals(stored.code())
                        && (one.text("SoKyHieu").isEmpty()
                            || one.text("SoKyHieu").equals(stored.number())));
  }

  private static boolean isAt(Stored stored, JsonObject question) {
    return stored.agency().equals(question.text("CoQuanChuQuan"))
        && stored.path().equals(question.text("DuongDan"));
  }

  private static @Nullable Refusal check(byte[] body, Shape shape) throws IOException {
    return check(body, shape, new Inspection(0));
  }

  private static @Nullable Refusal check(byte[] body, Shape shape, Inspection into)
      throws IOException {
    try (JsonParser parser = Wire.parser(body)) {
      parser.nextToken();
      shape.check(parser, into);
      return null;
    } catch (JsonProcessingException e) {
      return Refusal.of("Dữ liệu JSON không hợp lệ");
    } catch (Refusal refusal) {
      return refusal;
    }
  }

  private static void answer(JsonGenerator json, List<Stored> found) throws IOException {
    json.writeStartObject();
    json.writeNumberField("errorCode", 0);
    json.writeStringField("message", "");
    json.writeStringField("signature", "");
    json.writeObjectFieldStart("result");
    json.writeArrayFieldStart("DanhSachGiayToKetQua");
    for (Stored stored : found) {
      json.writeStartObject();
      json.writeStringField("MaKetQua", stored.code());
      json.writeStringField("TenGiayTo", stored.name());
      json.writeStringField("SoKyHieu", stored.number());
      json.writeStringField("CoQuanChuQuan", stored.agency());
      json.writeArrayFieldStart("DanhSachTepDinhKem");
      json.writeStartObject();
      json.writeStringField("TenTep", stored.path().substring(stored.path().lastIndexOf('/') + 1));
      json.writeStringField("DuongDan", stored.path());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static PlatformAnswer content(Stored stored) {
    String pdf = "%PDF-1.4\n% " + stored.name() + " " + stored.number() + "\n%%EOF\n";
    byte[] base64 = Base64.getEncoder().encode(pdf.getBytes(StandardCharsets.UTF_8));
    return new PlatformAnswer("text/plain;charset=UTF-8", base64);
  }

  private static PlatformAnswer refused(String message) {
    return PlatformAnswer.json(
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeNumberField("errorCode", -1);
              json.writeStringField("message", message);
              json.writeEndObject();
            }));
  }
}
