package dev.npsp.sdk.sandbox.internal.reporting;

import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.reference.No;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a report keeps to its regime and its form; the first thing that is wrong is told. */
final class ReportInspection {
  private static final Set<String> MEMBERS = Set.of("template", "reason", "values", "narrative");
  private static final Set<String> VALUE =
      Set.of("row", "column", "number", "unit", "note", "source");
  private static final Set<String> SOURCES = Set.of("entered", "counted", "imported", "computed");
  private static final String NUMBER = "-?\\d{1,24}(\\.\\d{1,6})?";

  private final ReportSeeds seeds;
  private final JsonObject regime;
  private final JsonObject message;
  private final Map<String, BigDecimal> numbers = new HashMap<>();

  ReportInspection(ReportSeeds seeds, JsonObject regime, JsonObject message) {
    this.seeds = seeds;
    this.regime = regime;
    this.message = message;
  }

  void check(int revision) throws No {
    for (String name : message.names()) {
      if (!MEMBERS.contains(name)) {
        throw No.badRequest("Thành phần lạ: " + name);
      }
    }
    if (!(message.value("values") instanceof List<?>)) {
      throw No.badRequest("Thiếu values");
    }
    if (revision > 1 && message.text("reason").isBlank()) {
      throw No.invalid("Bản điều chỉnh phải nêu lý do");
    }
    String content = regime.text("content");
    if (!content.equals("data") && message.text("narrative").isBlank()) {
      throw No.invalid("Thiếu phần lời văn");
    }
    if (content.equals("text")) {
      if (!message.objects("values").isEmpty()) {
        throw No.invalid("Chế độ báo cáo chỉ yêu cầu lời văn");
      }
    } else {
      numbers(form());
    }
  }

  private JsonObject form() throws No {
    JsonObject asked = regime.object("template");
    JsonObject given = message.object("template");
    if (asked == null
        || given == null
        || !given.text("form").equals(asked.text("form"))
        || !given.scalar("version").equals(asked.scalar("version"))) {
      throw No.invalid("Không đúng biểu mẫu của chế độ báo cáo");
    }
    return seeds
        .template(given.text("form"), given.scalar("version"))
        .orElseThrow(() -> No.notFound("biểu mẫu"));
  }

  private void numbers(JsonObject form) throws No {
    Map<String, JsonObject> rows = new HashMap<>();
    form.objects("rows").forEach(row -> rows.put(row.text("code"), row));
    List<String> columns = codes(form, "columns");
    for (JsonObject value : message.objects("values")) {
      number(value, rows, columns);
    }
    int expected = rows.size() * columns.size();
    if (numbers.size() != expected) {
      throw No.invalid("Có " + numbers.size() + " số liệu, biểu mẫu có " + expected + " ô");
    }
    for (JsonObject formula : form.objects("formulas")) {
      boolean ofColumns = formula.text("axis").equals("columns");
      for (String along : ofColumns ? codes(form, "rows") : columns) {
        sum(formula.text("text"), along, ofColumns);
      }
    }
  }

  private static List<String> codes(JsonObject form, String member) {
    List<String> codes = new ArrayList<>();
    form.objects(member).forEach(each -> codes.add(each.text("code")));
    return codes;
  }

  private void number(JsonObject value, Map<String, JsonObject> rows, List<String> columns)
      throws No {
    for (String name : value.names()) {
      if (!VALUE.contains(name)) {
        throw No.badRequest("Thành phần lạ của số liệu: " + name);
      }
    }
    String place = value.text("row") + "/" + value.text("column");
    JsonObject row = rows.get(value.text("row"));
    if (row == null || !columns.contains(value.text("column"))) {
      throw No.invalid("Không có ô " + place);
    }
    String number = value.text("number");
    if (!number.matches(NUMBER) || !SOURCES.contains(value.text("source"))) {
      throw No.badRequest("Số liệu không hợp lệ: " + place);
    }
    if (!value.text("unit").equals(row.text("unit"))) {
      throw No.invalid("Sai đơn vị tính: " + place);
    }
    if (row.text("type").equals("count") && !number.matches("\\d+")) {
      throw No.invalid("Số đếm phải là số nguyên không âm: " + place);
    }
    if (numbers.put(place, new BigDecimal(number)) != null) {
      throw No.invalid("Hai số liệu cho một ô: " + place);
    }
  }

  /** {@code total = online + counter}, in a row or in a column. */
  private void sum(String formula, String along, boolean ofColumns) throws No {
    String[] sides = formula.split(" = ", 2);
    BigDecimal sum = BigDecimal.ZERO;
    for (String term : sides[1].replace(" - ", " + -").split(" \\+ ")) {
      boolean isTakenOff = term.startsWith("-");
      BigDecimal part = number(place(isTakenOff ? term.substring(1) : term, along, ofColumns));
      sum = isTakenOff ? sum.subtract(part) : sum.add(part);
    }
    if (number(place(sides[0], along, ofColumns)).compareTo(sum) != 0) {
      throw No.invalid("Không khớp công thức " + formula + " tại " + along);
    }
  }

  private BigDecimal number(String place) throws No {
    BigDecimal number = numbers.get(place);
    if (number == null) {
      throw No.invalid("Thiếu số liệu của ô " + place);
    }
    return number;
  }

  private static String place(String code, String along, boolean ofColumns) {
    return ofColumns ? along + "/" + code : code + "/" + along;
  }
}
