package dev.npsp.sdk.sandbox.internal.check;

import java.util.List;

/** The rules for text that the sheets give. */
public final class Kinds {
  private static final int LONGEST_LOCAL_NAME = 40;

  private Kinds() {}

  public static final Kind ANY = (text, from, length) -> null;

  public static final Kind FILLED =
      (text, from, length) -> {
        for (int i = from; i < from + length; i++) {
          if (text[i] > ' ') {
            return null;
          }
        }
        return "không được để trống";
      };

  /** {@code yyyyMMddHHmmss}, 24 hours, a moment that exists. */
  public static final Kind MOMENT =
      (text, from, length) ->
          WireDates.isMoment(text, from, length) ? null : "phải có dạng yyyyMMddHHmmss";

  public static final Kind MOMENT_OR_EMPTY = MOMENT.orEmpty();

  /** {@code yyyyMMdd}. */
  public static final Kind DAY =
      (text, from, length) ->
          length == 8 && WireDates.isDay(text, from, true) ? null : "phải có dạng yyyyMMdd";

  public static final Kind DIGITS =
      (text, from, length) -> isDigits(text, from, length) ? null : "phải là chuỗi chữ số";

  /** Whole dong in digits: no sign, no separator, no leading zero but "0" itself. */
  public static final Kind DONG =
      (text, from, length) ->
          isDigits(text, from, length) && length <= 15 && (length == 1 || text[from] != '0')
              ? null
              : "phải là số tiền nguyên, chỉ gồm chữ số";

  public static final Kind POSITIVE_DONG =
      DONG.and((text, from, length) -> text[from] == '0' ? "phải lớn hơn 0" : null);

  public static final Kind TRUE_FALSE = oneOf("True", "False");

  /** {@code isUpdating}: the sheet has capitals, one sender writes small letters. */
  public static final Kind TRUE_FALSE_IN_ANY_CASE = oneOf("True", "False", "true", "false");

  public static final Kind EMAIL =
      (text, from, length) -> isEmail(text, from, length) ? null : "không phải địa chỉ thư điện tử";

  /** The scheme in any letter case, as addresses are. */
  public static final Kind URL =
      (text, from, length) ->
          startsInAnyCase(text, from, length, "http://")
                  || startsInAnyCase(text, from, length, "https://")
              ? null
              : "phải là đường dẫn http(s) đầy đủ";

  /**
   * {@code 2.000488} or {@code 1.003560.000.00.00.H56}; or the code of a procedure that one agency
   * alone has, such as {@code TS_lop1.000.00.00.H22}.
   */
  public static final Kind PROCEDURE =
      (text, from, length) ->
          isProcedure(text, from, length) ? null : "không đúng dạng mã thủ tục (ví dụ 2.000815)";

  public static final Kind AGENCY =
      (text, from, length) ->
          AgencyCodes.isAgency(text, from, length)
              ? null
              : "không đúng dạng mã cơ quan (ví dụ 000.00.00.H56 hoặc H56.14)";

  public static final Kind DOSSIER =
      (text, from, length) ->
          AgencyCodes.agencyLength(text, from, length) > 0
              ? null
              : "không đúng dạng <mã cơ quan>-yyMMdd-N (1 đến 10 chữ số)";

  public static Kind oneOf(String... values) {
    List<String> allowed = List.of(values);
    String reason = "phải là một trong " + String.join(", ", allowed);
    return (text, from, length) -> {
      for (String value : allowed) {
        if (equal(text, from, length, value)) {
          return null;
        }
      }
      return reason;
    };
  }

  /** A code from {@code low} to {@code high}, written without leading zero. */
  public static Kind range(int low, int high) {
    String reason = "phải từ " + low + " đến " + high;
    return (text, from, length) -> {
      if (!isDigits(text, from, length) || length > 4 || (length > 1 && text[from] == '0')) {
        return reason;
      }
      int value = number(text, from, length);
      return value < low || value > high ? reason : null;
    };
  }

  public static Kind atMost(int limit) {
    String reason = "dài quá " + limit + " ký tự";
    return (text, from, length) -> length > limit ? reason : null;
  }

  public static boolean isDigits(char[] text, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return false;
      }
    }
    return length > 0;
  }

  static int number(char[] text, int from, int length) {
    int value = 0;
    for (int i = from; i < from + length; i++) {
      value = value * 10 + (text[i] - '0');
    }
    return value;
  }

  private static boolean equal(char[] text, int from, int length, String value) {
    return length == value.length() && startsWith(text, from, length, value);
  }

  private static boolean startsWith(char[] text, int from, int length, String start) {
    if (length < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      if (text[from + i] != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsInAnyCase(char[] text, int from, int length, String start) {
    if (length < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      char c = text[from + i];
      if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEmail(char[] text, int from, int length) {
    int at = -1;
    for (int i = 0; i < length; i++) {
      char c = text[from + i];
      if (c <= ' ') {
        return false;
      }
      if (c == '@') {
        if (at >= 0) {
          return false;
        }
        at = i;
      }
    }
    return at > 0 && at < length - 1;
  }

  private static boolean isProcedure(char[] text, int from, int length) {
    int dot = indexOfDot(text, from, length);
    boolean national = dot <= 2 && length >= dot + 7 && isDigits(text, from, dot);
    if (!national) {
      return isLocalName(text, from, dot) && isOwner(text, from + dot, length - dot);
    }
    int end = dot + 7;
    return isDigits(text, from + dot + 1, 6)
        && (length == end || isOwner(text, from + end, length - end));
  }

  /** Where the first dot is, or the length when there is none. */
  private static int indexOfDot(char[] text, int from, int length) {
    for (int i = 0; i < length; i++) {
      if (text[from + i] == '.') {
        return i;
      }
    }
    return length;
  }

  /** A dot and the agency that owns the procedure. */
  private static boolean isOwner(char[] text, int from, int length) {
    return length > 1 && text[from] == '.' && AgencyCodes.isAgency(text, from + 1, length - 1);
  }

  private static boolean isLocalName(char[] text, int from, int length) {
    if (length == 0 || length > LONGEST_LOCAL_NAME || isDigits(text, from, 1)) {
      return false;
    }
    for (int i = from; i < from + length; i++) {
      boolean letter = (text[i] >= 'A' && text[i] <= 'Z') || (text[i] >= 'a' && text[i] <= 'z');
      if (!letter && text[i] != '_' && !isDigits(text, i, 1)) {
        return false;
      }
    }
    return true;
  }
}
