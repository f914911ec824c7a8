package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.csv.Cells;
import dev.npsp.sdk.domain.internal.csv.DataFiles;
import dev.npsp.sdk.domain.internal.csv.FileForm;
import dev.npsp.sdk.domain.internal.csv.FileRows;
import dev.npsp.sdk.domain.internal.csv.Placed;
import dev.npsp.sdk.domain.internal.text.DomainText;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A holiday file: a comment {@code # years 2019-2026} that says for which years it is whole, the
 * names of the columns, and a day a line.
 */
final class HolidayFile {

  private static final Pattern YEARS = Pattern.compile("years\\s+(\\d{4})\\s*-\\s*(\\d{4})");
  private static final FileForm<SpecialDay> FORM =
      new FileForm<>(
          List.of("date", "dow", "kind", "name_en", "name_vi", "source", "confidence"),
          "Holidays.standard().toCsv()",
          HolidayFile::day,
          HolidayFile::cells);
  private static final LocalizedText KINDS =
      DomainText.WRITE_ONE_OF.text(
          Arrays.stream(SpecialDay.Kind.values())
              .map(SpecialDay.Kind::word)
              .collect(Collectors.joining(", ")));

  private final String name;
  private final DataFiles files = new DataFiles();

  /** The years for which a file is whole. */
  private record Years(int first, int last) {

    boolean hold(LocalDate day) {
      return day.getYear() >= first && day.getYear() <= last;
    }
  }

  private HolidayFile(String name) {
    this.name = name;
  }

  static Holidays read(DataFiles.Opening text, String name) {
    return new HolidayFile(name).holidays(text);
  }

  private Holidays holidays(DataFiles.Opening text) {
    FileRows<SpecialDay> found = files.read(name, FORM, text);
    // of a file that could not be read at all nothing more is to be said
    Optional<Years> years =
        files.areGood() || !found.rows().isEmpty() ? years(found.comments()) : Optional.empty();
    years.ifPresent(known -> check(found.rows(), known));
    files.refuseBad();
    Years whole = years.orElseThrow();
    return Holidays.of(whole.first(), whole.last(), found.values());
  }

  private Optional<Years> years(List<Placed<String>> comments) {
    for (Placed<String> comment : comments) {
      Matcher range = YEARS.matcher(comment.value());
      if (range.matches()) {
        Years years = new Years(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        if (years.first() <= years.last()) {
          return Optional.of(years);
        }
        files.report(name, comment.line(), DomainText.YEARS_BACKWARDS.text());
        return Optional.empty();
      }
    }
    files.report(name, 0, DomainText.YEARS_MISSING.text());
    return Optional.empty();
  }

  private void check(List<Placed<SpecialDay>> rows, Years years) {
    Map<LocalDate, Long> lines = new HashMap<>();
    for (Placed<SpecialDay> row : rows) {
      LocalDate date = row.value().date();
      if (!years.hold(date)) {
        files.report(name, row.line(), DomainText.DAY_OUTSIDE.text(date));
      }
      Long before = lines.putIfAbsent(date, row.line());
      if (before != null) {
        files.report(name, row.line(), DomainText.DAY_TWICE.text(date, before));
      }
    }
  }

  private static SpecialDay day(Cells cells) {
    LocalDate date = cells.day("date");
    String weekday = cells.text("dow");
    if (!weekday.equals(weekday(date))) {
      throw new Cells.BadCell("dow", DomainText.WEEKDAY.text(weekday, date, weekday(date)));
    }
    return SpecialDay.builder(
            date,
            cells.value("kind", SpecialDay.Kind::ofWord, KINDS),
            cells.text("name_en"),
            cells.confidence("confidence"))
        .nameVi(cells.optional("name_vi"))
        .source(cells.text("source"))
        .build();
  }

  private static List<String> cells(SpecialDay day) {
    return List.of(
        day.date().toString(),
        weekday(day.date()),
        day.kind().word(),
        day.nameEn(),
        day.nameVi().orElse(""),
        day.source(),
        day.confidence().text());
  }

  private static String weekday(LocalDate date) {
    String name = date.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
  }

  static String write(Holidays holidays) {
    StringWriter text = new StringWriter();
    text.append("# years " + holidays.firstYear() + "-" + holidays.lastYear() + "\n");
    DataFiles.write(text, FORM, holidays.days());
    return text.toString();
  }
}
