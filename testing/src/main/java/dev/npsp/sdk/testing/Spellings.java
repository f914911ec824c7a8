package dev.npsp.sdk.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In how many ways the same amount, code, moment or list is written, and in how many it is not. */
public final class Spellings {

  private Spellings() {}

  /** JSON values that say this amount in one way only. */
  public static List<String> amounts(long dong) {
    List<String> all = new ArrayList<>(signedAmounts(dong));
    all.addAll(List.of(text(" " + dong + " "), text("000" + dong), text("00" + dong + ".00")));
    return all;
  }

  /** Those of them that a checksum over the integer may stand under. */
  public static List<String> signedAmounts(long dong) {
    List<String> all = new ArrayList<>();
    for (String form : List.of("%d", "%d.0", "%d.00")) {
      all.add(form.formatted(dong));
      all.add(text(form.formatted(dong)));
    }
    all.add(dong + "e0");
    all.add(dong + "0E-1");
    all.add(new BigDecimal(dong).movePointLeft(1).toPlainString() + "E+1");
    String digits = Long.toString(dong);
    if (digits.length() > 1) {
      all.add(digits.charAt(0) + "." + digits.substring(1) + "E" + (digits.length() - 1));
    }
    if (dong % 1000 == 0) {
      all.add(dong / 1000 + "E3");
    }
    return all;
  }

  /** JSON values that say an amount that nobody can read, whoever may have meant this one. */
  public static List<String> noAmounts(long dong) {
    List<String> all = new ArrayList<>();
    for (String form :
        List.of(
            "-%d",
            "+%d", "%d VND", "%dđ", "%d,0", "%d,00", "%d.5", "%d.000", "%d,000", "%d.0000", "%de0",
            "%dE0", "1.5E%d", "0x%d", "%d.", ".%d", "%d;%d", "%d 000", "'%d'", "$%d")) {
      all.add(text(form.replace("%d", Long.toString(dong))));
    }
    all.addAll(
        List.of(
            "-" + dong,
            dong + ".5",
            dong + ".000",
            dong + ".001",
            "1e999999999",
            "1e-999999999",
            "9223372036854775808",
            "1" + "0".repeat(30),
            text("9".repeat(19)),
            text("1e999999999"),
            text("mười nghìn"),
            text("NaN"),
            text("null"),
            text("１５００００"),
            "true",
            "false",
            "{\"x\":" + dong + "}"));
    String grouped = "%,d".formatted(Math.max(dong, 1000));
    for (char separator : new char[] {',', '.', ' ', '\'', '\u00A0'}) {
      all.add(text(grouped.replace(',', separator)));
    }
    return all;
  }

  /** JSON values that give no amount at all. */
  public static List<String> missing() {
    return List.of("null", "\"\"", "\"  \"", "[]", "{}", "[null]");
  }

  /** JSON values of a code that is zero. */
  public static List<String> zeros() {
    return List.of(
        "0",
        "-0",
        "0.0",
        "0.00",
        "0e0",
        "0E5",
        "0e-3",
        "0e999999999",
        "\"0\"",
        "\"00\"",
        "\"000\"",
        "\"0.0\"",
        "\"-0\"",
        "\"+0\"",
        "\"0e0\"",
        "\" 00 \"",
        "\"0,0\"",
        "\"0000000000\"");
  }

  /** JSON values of a code that is another number. */
  public static List<String> otherNumbers() {
    return List.of(
        "-1",
        "1",
        "99",
        "0.5",
        "1e-3",
        "\"-1\"",
        "\"01\"",
        "\"0.1\"",
        "\"1e0\"",
        "\"99\"",
        "100",
        "1e999999999");
  }

  /** JSON values of a code that is told and is no number. */
  public static List<String> noNumbers() {
    return List.of(
        "true",
        "false",
        "\"success\"",
        "\"Thành công\"",
        "\"OK\"",
        "\"0x0\"",
        "\"0 0\"",
        "\"O\"",
        "\"0\\u00000\"",
        "{\"code\":0}",
        "[0]",
        text("0".repeat(100)));
  }

  /** Texts of one moment, 22 November 2026 at 08:05:03 in Vietnam. */
  public static List<String> moments() {
    return List.of(
        "20261122080503",
        "20261122T080503",
        "2026-11-22T08:05:03",
        "2026-11-22t08:05:03",
        "2026-11-22 08:05:03",
        "2026-11-22  8:5:3",
        "2026-11-22T08:05:03.000",
        "2026-11-22T08:05:03.000+07:00",
        "2026-11-22T08:05:03+07:00",
        "2026-11-22T08:05:03+0700",
        "2026-11-22T08:05:03+07",
        "2026-11-22T01:05:03Z",
        "2026-11-22T01:05:03.0000000Z",
        "2026-11-22 01:05:03 +00:00",
        "2026-11-21T20:05:03-05:00",
        "2026-11-22T08:05:03+07:00[Asia/Ho_Chi_Minh]",
        "2026/11/22 08:05:03",
        "22/11/2026 08:05:03",
        "22/11/2026 8:05:03",
        "22/11/2026, 08:05:03",
        "22-11-2026 08:05:03",
        "22.11.2026 08:05:03",
        "08:05:03 22/11/2026",
        " 22/11/2026 08:05:03 ");
  }

  /** Texts that name no moment. */
  public static List<String> noMoments() {
    return List.of(
        "chưa xác định",
        "31/02/2026 08:00",
        "2026-13-01T00:00:00",
        "12/31/2026 08:00:00",
        "2026-11-22T25:00:00",
        "22/11-2026 08:00",
        "22/11/26 08:00",
        "2026-11-22T08:00:00+99:00",
        "20261122 080503 x",
        "1795309503000",
        "9999-12-31T23:59:59-18:00",
        "2".repeat(200));
  }

  /** What may stand behind {@code "error_code":0} around these rows; each is read as the rows. */
  public static Map<String, String> shapesOf(String rows) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String content :
        List.of(
            rows,
            "{\"data\":" + rows + "}",
            "{\"result\":" + rows + "}",
            "{\"DATA\":" + rows + ",\"total\":1}",
            "[{\"data\":" + rows + "}]",
            "[" + rows + "]",
            "{\"data\":{\"result\":" + rows + "}}",
            "{\"error_code\":\"00\",\"data\":" + rows + "}",
            "{\"result\":null,\"data\":" + rows + "}",
            text(rows),
            text(text(rows)),
            text("\uFEFF" + rows),
            text("{\"data\":" + rows + "}"),
            "{\"data\":" + text(rows) + "}")) {
      all.put("\"result\":" + content, rows);
      all.put("\"data\":" + content, rows);
      for (String nothing : List.of("null", "\"\"", "[]", "{}", "\" \"", "{\"data\":[]}")) {
        all.put("\"result\":" + nothing + ",\"data\":" + content, rows);
      }
    }
    return all;
  }

  /** What may stand behind {@code "error_code":0} when there is nothing. */
  public static List<String> shapesOfNothing() {
    return List.of(
        "\"message\":\"\"",
        "\"result\":null",
        "\"result\":\"\"",
        "\"result\":\" \"",
        "\"result\":[]",
        "\"result\":\"[]\"",
        "\"result\":{}",
        "\"result\":[null]",
        "\"result\":[{}]",
        "\"result\":{\"data\":[]}",
        "\"result\":{\"data\":null}",
        "\"result\":[{\"data\":[]}]",
        "\"data\":[]",
        "\"result\":[],\"data\":[]",
        "\"result\":{\"error_code\":0,\"message\":\"x\"}");
  }

  /** What may stand behind {@code "error_code":0} in no form that is known. */
  public static List<String> shapesNotKnown(String rows) {
    return List.of(
        "\"result\":\"Không có dữ liệu\"",
        "\"result\":5",
        "\"result\":true",
        "\"result\":[5]",
        "\"result\":[\"Không có dữ liệu\"]",
        "\"result\":\"[không phải JSON\"",
        "\"result\":{\"rows\":" + rows + "}",
        "\"result\":[{\"rows\":" + rows + "}]",
        "\"result\":{\"data\":\"Không có dữ liệu\"}",
        "\"result\":[{\"data\":\"Không có dữ liệu\"}]",
        "\"result\":{\"data\":{\"rows\":" + rows + "}}",
        "\"result\":{\"data\":7}",
        "\"data\":\"Không có dữ liệu\"",
        "\"result\":null,\"data\":\"Không có dữ liệu\"",
        "\"result\":{\"error_code\":-1,\"message\":\"Lỗi\"}",
        "\"result\":{\"error_code\":-1,\"data\":" + rows + "}");
  }

  /** A JSON text. */
  public static String text(String value) {
    StringBuilder text = new StringBuilder("\"");
    for (char c : value.toCharArray()) {
      if (c == '"' || c == '\\') {
        text.append('\\');
      }
      text.append(c);
    }
    return text.append('"').toString();
  }
}
