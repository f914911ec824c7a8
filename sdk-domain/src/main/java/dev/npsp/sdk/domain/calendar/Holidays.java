package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.DataFileRejected;
import dev.npsp.sdk.domain.internal.csv.DataFiles;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The special days of some whole years: what is not named is an ordinary day of its week.
 * Immutable.
 *
 * <p>The {@linkplain #standard() days that come with the library} are those of 2019 to 2027: until
 * 2026 from the python-holidays project (0.105), the Labour Code and the notices of the Government,
 * which each row names beside its confidence. 2027 is provisional: what the law and the lunar
 * calendar fix is known, the days that are still to be decided (those around Tết and National Day)
 * are estimates, marked as such in their names and of {@linkplain
 * dev.npsp.sdk.domain.Confidence#MEDIUM medium} confidence, and swapped days are missing. The
 * Government decides the days of a year late in the year before, so bring that year's file when it
 * is published; it replaces the provisional year as a whole:
 *
 * <pre>{@code
 * Holidays.standard().plus(Holidays.read(Path.of("holidays-2027.csv")))
 * Holidays.load(Path.of("notices"))                     // every holidays*.csv of a folder
 * }</pre>
 */
public final class Holidays {

  private static final String FILE = "holidays.csv";

  private final int firstYear;
  private final int lastYear;
  private final NavigableMap<LocalDate, SpecialDay> days;

  private Holidays(int firstYear, int lastYear, NavigableMap<LocalDate, SpecialDay> days) {
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.days = days;
  }

  /** Those of 2019 to 2027, as this version of the library knows them; 2027 is provisional. */
  public static Holidays standard() {
    return Standard.HOLIDAYS;
  }

  /**
   * What is to be expected of a year without a notice: the days that the law fixes, by the sun and
   * by the moon, with the days on which those on a weekend are made up for; and, called an estimate
   * in their names and of {@linkplain dev.npsp.sdk.domain.Confidence#MEDIUM medium} confidence, the
   * days around Tết and the second National Day, which the Prime Minister decides. Without swapped
   * days. What a {@link WorkingCalendar} counts with in such a year, and a draft of its {@linkplain
   * #toCsv file}.
   *
   * @throws IllegalArgumentException for a year outside of 1900 to 2199
   */
  public static Holidays estimate(int year) {
    if (year < YearEstimate.FIRST_YEAR || year > YearEstimate.LAST_YEAR) {
      throw new IllegalArgumentException(
          "The lunar calendar is computed for the years 1900 to 2199, not for " + year + ".");
    }
    return YearEstimate.of(year);
  }

  /**
   * Those that come with the library, with the files of a folder over them: each file named {@code
   * holidays*.csv}, such as {@code holidays-2028.csv} for a new notice, in the order of their
   * names, as {@link #plus} takes them. Other files are passed over; a folder without such a file
   * changes nothing.
   *
   * @throws DataFileRejected naming everything that is wrong in any of the files, each with its
   *     line and a remedy; also when a year stands in two of them
   */
  public static Holidays load(Path folder) {
    return HolidayFolder.load(folder);
  }

  /** These days; for the years from the first to the last they are all there are. */
  public static Holidays of(int firstYear, int lastYear, Collection<SpecialDay> days) {
    if (firstYear > lastYear) {
      throw new IllegalArgumentException("The first year comes first.");
    }
    NavigableMap<LocalDate, SpecialDay> byDate = new TreeMap<>();
    for (SpecialDay day : days) {
      if (day.date().getYear() < firstYear || day.date().getYear() > lastYear) {
        throw new IllegalArgumentException(
            day.date() + " is outside of the years " + firstYear + "-" + lastYear + ".");
      }
      if (byDate.put(day.date(), day) != null) {
        throw new IllegalArgumentException(day.date() + " is given twice.");
      }
    }
    return new Holidays(firstYear, lastYear, byDate);
  }

  /**
   * Those of a file in UTF-8 of the form that {@link #toCsv} writes.
   *
   * @throws DataFileRejected naming everything that is wrong, each with its line and a remedy
   */
  public static Holidays read(Path file) {
    return HolidayFile.read(
        () -> Files.newBufferedReader(file, StandardCharsets.UTF_8), file.getFileName().toString());
  }

  /**
   * Those of a text of that form, wherever it comes from; the reader is read to its end and not
   * closed.
   *
   * @param name what errors call the text
   * @throws DataFileRejected naming everything that is wrong, each with its line and a remedy
   */
  public static Holidays read(Reader text, String name) {
    return HolidayFile.read(DataFiles.opened(text), name);
  }

  /**
   * These and those: a year that both know is taken whole from the others.
   *
   * @throws IllegalArgumentException when a year between them is missing
   */
  public Holidays plus(Holidays others) {
    if (others.firstYear > lastYear + 1 || firstYear > others.lastYear + 1) {
      throw new IllegalArgumentException(
          "Between "
              + firstYear
              + "-"
              + lastYear
              + " and "
              + others.firstYear
              + "-"
              + others.lastYear
              + " a year is missing.");
    }
    List<SpecialDay> all = new ArrayList<>(others.days.values());
    days.values().stream().filter(day -> !others.knows(day.date().getYear())).forEach(all::add);
    return of(Math.min(firstYear, others.firstYear), Math.max(lastYear, others.lastYear), all);
  }

  /** Whether these are all the special days of that year. */
  public boolean knows(int year) {
    return year >= firstYear && year <= lastYear;
  }

  /** The first year that is known. */
  public int firstYear() {
    return firstYear;
  }

  /** The last year that is known. */
  public int lastYear() {
    return lastYear;
  }

  /** All of them, in their order. */
  public List<SpecialDay> days() {
    return List.copyOf(days.values());
  }

  /** What is special about a day, if anything is. */
  public Optional<SpecialDay> on(LocalDate date) {
    return Optional.ofNullable(days.get(date));
  }

  /** As a file, which {@link #read(Path)} reads. */
  public String toCsv() {
    return HolidayFile.write(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Holidays holidays
        && holidays.firstYear == firstYear
        && holidays.lastYear == lastYear
        && holidays.days.equals(days);
  }

  @Override
  public int hashCode() {
    return days.hashCode() * 31 + lastYear;
  }

  @Override
  public String toString() {
    return days.size() + " special days of " + firstYear + "-" + lastYear;
  }

  /** Read when first asked for. */
  private static final class Standard {
    static final Holidays HOLIDAYS =
        HolidayFile.read(
            () -> DataFiles.bundled(Holidays.class.getResourceAsStream(FILE), FILE), FILE);
  }
}
