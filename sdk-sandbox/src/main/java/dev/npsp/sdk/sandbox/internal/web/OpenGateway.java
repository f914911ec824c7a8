package dev.npsp.sdk.sandbox.internal.web;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.npsp.sdk.sandbox.internal.data.Agency;
import dev.npsp.sdk.sandbox.internal.data.ProcedureSeed;
import dev.npsp.sdk.sandbox.internal.data.Province;
import dev.npsp.sdk.sandbox.internal.data.Seeds;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.pay.PlatformAnswer;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code jsp/rest.jsp}: a form with one field of JSON text in, a bare array of rows of texts out.
 * As at the real one, an unknown service is answered by nothing, and nonsense by a page for people.
 * The scores of the index are invented.
 */
public final class OpenGateway {
  private static final String FIELD = "params=";
  private static final String ANY = "-1";
  private static final PlatformAnswer NOTHING =
      new PlatformAnswer("application/json;charset=UTF-8", new byte[0]);
  private static final PlatformAnswer PAGE =
      new PlatformAnswer(
          "text/html;charset=UTF-8",
          "<html><body><h1>Cổng Dịch vụ công quốc gia</h1></body></html>"
              .getBytes(StandardCharsets.UTF_8));

  private final Seeds seeds;

  public OpenGateway(Seeds seeds) {
    this.seeds = seeds;
  }

  /** Answers a form. */
  public PlatformAnswer answer(byte[] body) {
    JsonObject params = params(new String(body, StandardCharsets.UTF_8));
    if (params == null || !params.text("type").equals("ref")) {
      return PAGE;
    }
    return switch (params.text("service")) {
      case "procedure_advanced_search_service_v2" -> rows(search(params));
      case "procedure_get_new_procs_service_v2" -> rows(newest(params));
      case "procedure_get_list_agency_by_type_service_v2" -> rows(agencies(params));
      case "procedure_get_list_field_service_v2" -> rows(fields(params));
      case "procedure_get_list_object_service_v2" -> rows(audiences());
      case "report_tinh_766_service" -> rows(scores(params));
      case "report_xuhuongdiem_service" -> rows(trend());
      case "report_by_year_sum_service" -> rows(counts());
      default -> NOTHING;
    };
  }

  /** What this gateway says when something is wrong: nothing. */
  public static PlatformAnswer bareError() {
    return NOTHING;
  }

  private static @Nullable JsonObject params(String form) {
    if (!form.startsWith(FIELD) || form.indexOf('&') >= 0) {
      return null;
    }
    try {
      return Wire.object(URLDecoder.decode(form.substring(FIELD.length()), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return null; // a broken escape is nonsense, too
    }
  }

  private List<Map<String, String>> search(JsonObject params) {
    String words = params.text("keyword").toLowerCase(Locale.ROOT).strip();
    int rows = Math.max(1, number(params, "recordPerPage"));
    int page = Math.max(1, number(params, "pageIndex"));
    List<ProcedureSeed> found =
        seeds.procedures().stream()
            .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(words))
            .filter(one -> isIt(params, "impl_agency_id", idOf(one.agency())))
            .filter(one -> isIt(params, "field_id", one.fieldCode()))
            .filter(one -> isIt(params, "object_id", one.applicantCode()))
            .toList();
    return found.stream()
        .skip((long) (page - 1) * rows)
        .limit(rows)
        .map(one -> procedure(one, found.size()))
        .toList();
  }

  private List<Map<String, String>> newest(JsonObject params) {
    List<ProcedureSeed> all = seeds.procedures();
    return all.stream()
        .limit(Math.max(0, number(params, "records")))
        .map(one -> procedure(one, all.size()))
        .toList();
  }

  private static Map<String, String> procedure(ProcedureSeed seed, int amount) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("ID", Integer.toString(100_000 + seed.id()));
    row.put("PROCEDURE_CODE", seed.code());
    row.put("PROCEDURE_NAME", seed.name());
    row.put("PUBLISHED_AGENCY", seed.agency().name());
    row.put("IMPLEMENTATION_AGENCY", seed.agency().name());
    row.put("QDCBID", Integer.toString(200_000 + seed.id()));
    row.put("FIELD_NAME", seed.fieldName());
    row.put("AMOUNT", Integer.toString(amount));
    return row;
  }

  private List<Map<String, String>> agencies(JsonObject params) {
    String level = Integer.toString(number(params, "loaicoquan"));
    return seeds.agencies().stream()
        .filter(agency -> agency.level().equals(level))
        .map(agency -> row("ID", idOf(agency), "AGENCY_NAME", agency.name(), "CODE", agency.code()))
        .toList();
  }

  private List<Map<String, String>> fields(JsonObject params) {
    Set<Map<String, String>> fields = new LinkedHashSet<>();
    seeds.procedures().stream()
        .filter(one -> isIt(params, "agency_id", idOf(one.agency())))
        .forEach(one -> fields.add(row("ID", one.fieldCode(), "FIELD_NAME", one.fieldName())));
    return List.copyOf(fields);
  }

  private List<Map<String, String>> audiences() {
    Set<Map<String, String>> kinds = new LinkedHashSet<>();
    seeds
        .procedures()
        .forEach(
            one -> kinds.add(row("ID", one.applicantCode(), "OBJECT_NAME", one.applicantName())));
    return List.copyOf(kinds);
  }

  private List<Map<String, String>> scores(JsonObject params) {
    return seeds.provinces().stream()
        .filter(province -> isProvince(params, province))
        .map(OpenGateway::score)
        .toList();
  }

  private static boolean isProvince(JsonObject params, Province province) {
    String asked = params.text("p_tinh_id");
    return asked.equals("0") || asked.equals(idOf(province));
  }

  private static Map<String, String> score(Province province) {
    int code = Integer.parseInt(province.code());
    Map<String, String> row = new LinkedHashMap<>();
    row.put("ID", idOf(province));
    row.put("TEN", province.name());
    row.put("MA_COQUAN", "");
    row.put("CAPDONVIID", "0");
    row.put("CKMB", "17.10");
    row.put("TDGQ", "18.42");
    row.put("CLGQ", "9.90");
    row.put("TTTT", "8.%02d".formatted(code));
    row.put("MDHL", "17.50");
    row.put("MDSH", "19.03");
    row.put("TONG_SCORE", "89.%02d".formatted(code));
    return row;
  }

  /** The columns in the order given, in every process. */
  private static Map<String, String> row(String... namesAndValues) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return row;
  }

  private static List<Map<String, String>> trend() {
    return List.of(
        row("MONTH", "1", "TB_SCORE", "80.10"),
        row("MONTH", "2", "TB_SCORE", "81.25"),
        row("MONTH", "3", "TB_SCORE", "83.40"));
  }

  private static List<Map<String, String>> counts() {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("HS_TOTAL", "1200");
    row.put("DB_TOTAL", "1150");
    row.put("TNTK_TOTAL", "300");
    row.put("TNTKCS_TOTAL", "40");
    row.put("HTDH_TOTAL", "900");
    row.put("HTQH_TOTAL", "50");
    row.put("HTN_TRUCTUYEN_TOTAL", "700");
    row.put("HTN_TRUCTUYEN", "58.33");
    return List.of(row);
  }

  private static boolean isIt(JsonObject params, String name, String value) {
    String asked = params.text(name);
    return asked.isEmpty() || asked.equals(ANY) || asked.equals(value);
  }

  private static int number(JsonObject params, String name) {
    String text = params.scalar(name);
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }

  private static String idOf(Agency agency) {
    return Integer.toString(390_000 + Math.floorMod(agency.code().hashCode(), 9_999));
  }

  private static String idOf(Province province) {
    return "11" + province.code();
  }

  private static PlatformAnswer rows(List<Map<String, String>> rows) {
    return PlatformAnswer.json(Wire.write(json -> write(json, rows)));
  }

  /** All values are texts, the number of the row as well. */
  private static void write(JsonGenerator json, List<Map<String, String>> rows) throws IOException {
    json.writeStartArray();
    int number = 0;
    for (Map<String, String> row : rows) {
      number++;
      json.writeStartObject();
      for (Map.Entry<String, String> column : row.entrySet()) {
        json.writeStringField(column.getKey(), column.getValue());
      }
      json.writeStringField("ROW_STT", Integer.toString(number));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
