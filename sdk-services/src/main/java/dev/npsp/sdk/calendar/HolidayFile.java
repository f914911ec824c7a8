package dev.npsp.sdk.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A holiday file: a line {@code # years 2019-2026} that says for which years it is whole, the names
 * of the columns, and a day a line. What holds a comma or a quote stands in quotes.
 */
final class HolidayFile {

  private static final Pattern YEARS = Pattern.compile("#\\s*years\\s+(\\d{4})\\s*-\\s*(\\d{4})");
  private static final List<String> COLUMNS =
      List.of("date", "dow", "kind", "name_en", "name_vi", "source", "confidence");
  private static final String BOM = "\uFEFF";

  private final String name;
  private final Map<LocalDate, SpecialDay> days = new HashMap<>();
  private Optional<int[]> years = Optional.empty();
  private boolean columnsSeen;
  private int number;

  private HolidayFile(String name) {
    this.name = name;
  }

  static Holidays read(String text, String name) {
    HolidayFile file = new HolidayFile(name);
    String whole = text.startsWith(BOM) ? text.substring(BOM.length()) : text;
    whole.lines().forEach(file::line);
    return file.holidays();
  }

  private Holidays holidays() {
    int[] known = years.orElseThrow(this::yearsMissing);
    return Holidays.of(known[0], known[1], days.values());
  }

  private void line(String line) {
    number++;
    if (line.isBlank()) {
      return;
    }
    if (line.startsWith("#")) {
      comment(line);
    } else if (!columnsSeen) {
      columns(cells(line));
    } else {
      day(cells(line));
    }
  }

  private void comment(String line) {
    Matcher range = YEARS.matcher(line.strip());
    if (range.matches()) {
      int first = Integer.parseInt(range.group(1));
      int last = Integer.parseInt(range.group(2));
      if (first > last) {
        throw wrong("the years run backwards.", "write the first year first.");
      }
      years = Optional.of(new int[] {first, last});
    }
  }

  private CalendarDataInvalid yearsMissing() {
    return new CalendarDataInvalid(
        name,
        0,
        "no line above the columns says for which years the file is whole.",
        "begin it with a line such as: # years 2019-2026");
  }

  private void columns(List<String> cells) {
    if (years.isEmpty()) {
      throw yearsMissing();
    }
    if (!cells.equals(COLUMNS)) {
      throw wrong(
          "the columns are not those of a holiday file.",
          "name them " + String.join(",", COLUMNS) + ".");
    }
    columnsSeen = true;
  }

  private void day(List<String> cells) {
    if (cells.size() != COLUMNS.size()) {
      throw wrong(
          cells.size() + " cells instead of " + COLUMNS.size() + ".",
          "put what holds a comma in double quotes, and leave no column out.");
    }
    SpecialDay day = read(cells);
    if (!weekday(day.date()).equals(cells.get(1))) {
      throw wrong(
          day.date() + " is a " + weekday(day.date()) + ", not a " + cells.get(1) + ".",
          "correct the date or the weekday.");
    }
    if (!isWithinTheYears(day.date().getYear())) {
      throw wrong(
          day.date() + " is outside of the years that the file says it is whole for.",
          "correct the date, or the years in the first line.");
    }
    SpecialDay before = days.putIfAbsent(day.date(), day);
    if (before != null) {
      throw wrong(day.date() + " stands there twice.", "leave one line for a day.");
    }
  }

  private boolean isWithinTheYears(int year) {
    return years.filter(known -> known[0] <= year && year <= known[1]).isPresent();
  }

  private SpecialDay read(List<String> cells) {
    return SpecialDay.builder(
            date(cells.get(0)),
            word(
                cells.get(2),
                SpecialDay.Kind::ofWord,
                words(SpecialDay.Kind.values(), SpecialDay.Kind::word)),
            cells.get(3),
            word(cells.get(6), Confidence::ofWord, words(Confidence.values(), Confidence::word)))
        .nameVi(Optional.of(cells.get(4)).filter(vi -> !vi.isEmpty()))
        .source(cells.get(5))
        .build();
  }

  private LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new CalendarDataInvalid(
          name, number, "\"" + text + "\" is no day.", "write it as 2026-02-17.", e);
    }
  }

  private <T> T word(String word, Function<String, Optional<T>> known, String allowed) {
    return known
        .apply(word)
        .orElseThrow(
            () -> wrong("\"" + word + "\" is not known.", "write one of " + allowed + "."));
  }

  private static <T> String words(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).collect(Collectors.joining(", "));
  }

  private CalendarDataInvalid wrong(String what, String remedy) {
    return new CalendarDataInvalid(name, number, what, remedy);
  }

  private List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (quoted) {
      throw wrong("a quote is not closed.", "close it on the same line.");
    }
    cells.add(cell.toString());
    return cells;
  }

  static String write(Holidays holidays) {
    StringBuilder text =
        new StringBuilder("# years ")
            .append(holidays.firstYear())
            .append('-')
            .append(holidays.lastYear())
            .append('\n')
            .append(String.join(",", COLUMNS))
            .append('\n');
    for (SpecialDay day : holidays.days()) {
      List<String> cells =
          List.of(
              day.date().toString(),
              weekday(day.date()),
              day.kind().word(),
              day.nameEn(),
              day.nameVi().orElse(""),
              day.source(),
              day.confidence().word());
      text.append(cells.stream().map(HolidayFile::cell).collect(Collectors.joining(",")))
          .append('\n');
    }
    return text.toString();
  }

  private static String cell(String text) {
    return text.contains(",") || text.contains("\"")
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }

  private static String weekday(LocalDate date) {
    String name = date.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
  }
}
