package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.payments.ChecksumCause;
import dev.npsp.sdk.payments.ChecksumFinding;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What peers are known to do to the values before they sign them. */
final class ValueHypotheses {

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
  private static final Pattern TIME = Pattern.compile("\\d{14}");

  private final List<String> names;
  private final List<String> values;
  private final List<Hypothesis<List<String>>> guesses = new ArrayList<>();

  ValueHypotheses(SignedMessage message) {
    this.names = message.names();
    this.values = message.values();
  }

  /** One value, or all values, signed in another form. */
  List<Hypothesis<List<String>>> ofForms() {
    guesses.clear();
    forms();
    return List.copyOf(guesses);
  }

  /** The forms, and another order or number of fields. */
  List<Hypothesis<List<String>>> all() {
    guesses.clear();
    forms();
    orders();
    missing();
    List<String> trailing = new ArrayList<>(values);
    trailing.add("");
    say(trailing, ChecksumCause.TRAILING_SEPARATOR, List.of(), "one separator too many at the end");
    return List.copyOf(guesses);
  }

  private void forms() {
    each(ChecksumCause.BLANK, "signed without the blanks around it", String::strip);
    each(ChecksumCause.BLANK, "signed with a blank behind it", text -> text + " ");
    each(ChecksumCause.BLANK, "signed with a line end behind it", text -> text + "\n");
    each(
        ChecksumCause.NORMAL_FORM,
        "signed in NFC, sent in another normal form",
        VietnameseText::nfc);
    each(
        ChecksumCause.NORMAL_FORM,
        "signed in NFD, sent in another normal form",
        VietnameseText::nfd);
    each(ChecksumCause.DIACRITICS, "signed without diacritics", VietnameseText::unaccented);
    each(ChecksumCause.DIACRITICS, "signed folded to small letters", VietnameseText::fold);
    each(ChecksumCause.LETTER_CASE, "signed in capitals", text -> text.toUpperCase(Locale.ROOT));
    each(ChecksumCause.LETTER_CASE, "signed in small letters", t -> t.toLowerCase(Locale.ROOT));
    each(
        ChecksumCause.ENCODING,
        "signed after its UTF-8 was read as Latin-1",
        text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    each(ChecksumCause.NULL_TEXT, "signed as the text null", t -> t.isEmpty() ? "null" : t);
    numbers();
    times();
  }

  private void numbers() {
    number("signed with a fraction", text -> text + ".0");
    number("signed with two decimals", text -> text + ".00");
    number("signed with separators of thousands", text -> grouped(text, ','));
    number("signed with separators of thousands", text -> grouped(text, '.'));
    number("signed as a hundred times as much", text -> text + "00");
    number("signed with an exponent", text -> Double.toString(Double.parseDouble(text)));
    number("signed with an exponent", ValueHypotheses::scientific);
  }

  private void times() {
    hours("signed with twelve hours, sent with twenty-four", 13, 23, -12);
    hours("signed with twelve hours, sent with twenty-four", 0, 0, 12);
    hours("signed with twenty-four hours, sent with twelve", 1, 11, 12);
  }

  private void hours(String words, int from, int to, int shift) {
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      if (TIME.matcher(value).matches()) {
        int hour = Integer.parseInt(value.substring(8, 10));
        if (hour >= from && hour <= to) {
          String other = "%02d".formatted(hour + shift);
          one(
              i,
              value.substring(0, 8) + other + value.substring(10),
              ChecksumCause.TIME_FORMAT,
              words);
        }
      }
    }
  }

  private void number(String words, UnaryOperator<String> change) {
    for (int i = 0; i < values.size(); i++) {
      String name = names.get(i).toLowerCase(Locale.ROOT);
      boolean isAmount = name.contains("amount") || name.equals("sotien") || name.contains("fee");
      if (isAmount && NUMBER.matcher(values.get(i)).matches()) {
        one(i, change.apply(values.get(i)), ChecksumCause.NUMBER_FORMAT, words);
      }
    }
  }

  private void each(ChecksumCause cause, String words, UnaryOperator<String> change) {
    List<String> changedNames = new ArrayList<>();
    List<String> all = new ArrayList<>(values);
    for (int i = 0; i < values.size(); i++) {
      String changed = change.apply(values.get(i));
      if (!changed.equals(values.get(i))) {
        one(i, changed, cause, words);
        all.set(i, changed);
        changedNames.add(names.get(i));
      }
    }
    if (changedNames.size() > 1) {
      say(all, cause, changedNames, words);
    }
  }

  private void one(int at, String changed, ChecksumCause cause, String words) {
    if (!changed.equals(values.get(at))) {
      List<String> other = new ArrayList<>(values);
      other.set(at, changed);
      say(other, cause, List.of(names.get(at)), words);
    }
  }

  private void orders() {
    for (int from = 0; from < values.size(); from++) {
      for (int to = from + 1; to < values.size(); to++) {
        List<String> swapped = new ArrayList<>(values);
        swapped.set(from, values.get(to));
        swapped.set(to, values.get(from));
        say(
            swapped,
            ChecksumCause.FIELD_ORDER,
            List.of(names.get(from), names.get(to)),
            "signed in each other's place");
      }
    }
    for (int from = 0; from < values.size(); from++) {
      for (int to = 0; to < values.size(); to++) {
        List<String> moved = new ArrayList<>(values);
        moved.add(to, moved.remove(from));
        say(moved, ChecksumCause.FIELD_ORDER, List.of(names.get(from)), "signed in another place");
      }
    }
  }

  private void missing() {
    for (int i = 0; i < values.size(); i++) {
      List<String> fewer = new ArrayList<>(values);
      fewer.remove(i);
      say(fewer, ChecksumCause.FIELD_MISSING, List.of(names.get(i)), "not signed");
    }
  }

  private void say(List<String> other, ChecksumCause cause, List<String> concerned, String words) {
    if (!other.equals(values)) {
      String who = concerned.isEmpty() ? "" : String.join(", ", concerned) + ": ";
      guesses.add(Hypothesis.of(other, ChecksumFinding.of(cause, concerned, who + words + ".")));
    }
  }

  private static String grouped(String digits, char separator) {
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      grouped.insert(at, separator);
    }
    return grouped.toString();
  }

  private static String scientific(String digits) {
    return new BigDecimal(digits).stripTrailingZeros().toString();
  }
}
