package dev.npsp.sdk.domain.internal.text;

import dev.npsp.sdk.domain.internal.text.Numbers.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Masks the numbers of a short text that may be a person's: nine digits or more, in whatever
 * spelling. Dates, months and years count by themselves, and so do amounts and procedure codes on
 * either side of a dash or slash; the number of a dossier stays.
 */
final class PersonalNumbers {

  /** What a personal number is shown as. */
  static final String MASK = "***";

  private static final int FEWEST_DIGITS = 9;

  /** Agency with a letter in it, day, number: none of them long enough to be a person's. */
  private static final Pattern DOSSIER =
      Pattern.compile(
          "(?<![0-9A-Za-z.])(?![0-9.]*+-)(?![0-9A-Za-z.]*?(?:\\d\\.?){9})[0-9A-Za-z.]{2,30}+"
              + "-(?:\\d\\d)?\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])-\\d{1,8}(?!\\d)");

  private static final Pattern AMOUNT_OR_PROCEDURE =
      Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3}){1,5}+|[1-9]\\.\\d{6}");

  private final String text;
  private final StringBuilder masked = new StringBuilder();
  private int done;

  private PersonalNumbers(String text) {
    this.text = text;
  }

  /** The text with its numbers masked. */
  static String mask(String text) {
    StringBuilder masked = new StringBuilder();
    var dossier = DOSSIER.matcher(text);
    int from = 0;
    while (dossier.find()) {
      masked.append(new PersonalNumbers(text.substring(from, dossier.start())).masked());
      masked.append(dossier.group());
      from = dossier.end();
    }
    return masked.append(new PersonalNumbers(text.substring(from)).masked()).toString();
  }

  /** The text with the numbers of dossiers masked: the rest stays. */
  static String maskDossiers(String text) {
    return DOSSIER.matcher(text).replaceAll(MASK);
  }

  private String masked() {
    for (List<Group> number : Numbers.in(text)) {
      for (List<Group> part : withoutDates(number)) {
        if (isListOfShortOnes(part)) {
          apart(part).forEach(this::judge);
        } else {
          judge(part);
        }
      }
    }
    return masked.append(text, done, text.length()).toString();
  }

  private void judge(List<Group> number) {
    if (number.stream().mapToInt(Group::digits).sum() >= FEWEST_DIGITS) {
      masked.append(text, done, number.get(0).start()).append(MASK);
      done = number.get(number.size() - 1).end();
    }
  }

  /** What is left between dates, each for itself. */
  private List<List<Group>> withoutDates(List<Group> number) {
    List<List<Group>> parts = new ArrayList<>();
    List<Group> part = new ArrayList<>();
    for (int i = 0; i < number.size(); ) {
      int date = dateAt(number, i);
      if (date == 0) {
        part.add(number.get(i++));
      } else {
        parts.add(List.copyOf(part));
        part.clear();
        i += date;
      }
    }
    parts.add(part);
    parts.removeIf(List::isEmpty);
    return parts;
  }

  /** How many groups are the date, month or span of years that begins there; 0 where none does. */
  private int dateAt(List<Group> number, int from) {
    if (standsApart(number, from, 3) && isDay(number, from)) {
      return 3;
    }
    return standsApart(number, from, 2) && isMonthOrYears(number, from) ? 2 : 0;
  }

  /** Slashes or dashes, the same between all and another or none around. */
  private static boolean standsApart(List<Group> number, int from, int groups) {
    int end = from + groups;
    if (end > number.size()) {
      return false;
    }
    String separator = number.get(from + 1).before().strip();
    boolean isOne =
        number.subList(from + 1, end).stream().allMatch(g -> g.before().strip().equals(separator));
    return isOne
        && (separator.equals("/") || separator.equals("-"))
        && (from == 0 || !number.get(from).before().equals(number.get(from + 1).before()))
        && (end == number.size() || !number.get(end).before().equals(number.get(end - 1).before()));
  }

  private boolean isDay(List<Group> number, int from) {
    Group first = number.get(from);
    Group last = number.get(from + 2);
    return isUpTo(12, number.get(from + 1))
        && ((isUpTo(31, first) && isYear(last)) || (isYear(first) && isUpTo(31, last)));
  }

  private boolean isMonthOrYears(List<Group> number, int from) {
    Group first = number.get(from);
    return (isUpTo(12, first) || isYear(first)) && isYear(number.get(from + 1));
  }

  private boolean isUpTo(int most, Group group) {
    int value = group.digits() <= 2 ? value(group) : -1;
    return value >= 1 && value <= most;
  }

  private boolean isYear(Group group) {
    int value = group.digits() == 4 ? value(group) : -1;
    return value >= 1900 && value < 2100;
  }

  private int value(Group group) {
    String digits = text.substring(group.start(), group.end());
    return digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : -1;
  }

  /** {@code 115.000 - 250.000}, {@code 2.000815/2.000884}: numbers beside each other, not one. */
  private boolean isListOfShortOnes(List<Group> number) {
    boolean onlyBlanks =
        number.stream().skip(1).map(Group::before).allMatch(before -> " .".contains(before));
    return !onlyBlanks
        && apart(number).stream()
            .map(part -> text.substring(part.get(0).start(), part.get(part.size() - 1).end()))
            .allMatch(part -> AMOUNT_OR_PROCEDURE.matcher(part).matches());
  }

  /** Split wherever anything but a point stands. */
  private static List<List<Group>> apart(List<Group> number) {
    List<List<Group>> parts = new ArrayList<>();
    for (Group group : number) {
      if (parts.isEmpty() || !group.before().equals(".")) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(group);
    }
    return parts;
  }
}
