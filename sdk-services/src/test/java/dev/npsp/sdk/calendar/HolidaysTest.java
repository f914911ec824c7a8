package dev.npsp.sdk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

  private static final String HEAD =
      "# years 2027-2027\ndate,dow,kind,name_en,name_vi,source,confidence\n";

  private static Holidays read(String text) {
    return Holidays.read(new StringReader(text), "ours.csv");
  }

  @Test
  void standard_isEveryRowOfTheFileAndWritesItBack() throws IOException {
    try (InputStream in = Holidays.class.getResourceAsStream("holidays.csv")) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(Holidays.standard().toCsv()).isEqualTo(file);
      assertThat(Holidays.standard().days()).hasSize((int) file.lines().count() - 2);
    }
    assertThat(read(Holidays.standard().toCsv()))
        .isEqualTo(Holidays.standard())
        .hasSameHashCodeAs(Holidays.standard());
    assertThat(Holidays.standard()).hasToString("117 special days of 2019-2026");
  }

  @Test
  void standard_hasTetAndTheFixedHolidaysOfEveryYear() {
    for (int year = 2019; year <= 2026; year++) {
      assertThat(Holidays.standard().knows(year)).isTrue();
      List<SpecialDay> days = daysOf(year);
      assertThat(days.stream().filter(day -> day.nameVi().equals(Optional.of("Tết Nguyên đán"))))
          .as("Tết of " + year)
          .hasSizeGreaterThanOrEqualTo(5);
      assertThat(days)
          .extracting(SpecialDay::date)
          .contains(LocalDate.of(year, 4, 30), LocalDate.of(year, 5, 1), LocalDate.of(year, 9, 2));
    }
  }

  @Test
  void standard_swapsADayOffForAWorkingDay() {
    for (int year = 2019; year <= 2026; year++) {
      var byKind =
          daysOf(year).stream()
              .collect(Collectors.groupingBy(SpecialDay::kind, Collectors.counting()));
      assertThat(byKind.getOrDefault(SpecialDay.Kind.SWAPPED_WORKING_DAY, 0L))
          .as("%s", year)
          .isEqualTo(byKind.getOrDefault(SpecialDay.Kind.SWAPPED_DAY_OFF, 0L));
    }
  }

  private static List<SpecialDay> daysOf(int year) {
    return Holidays.standard().days().stream().filter(day -> day.date().getYear() == year).toList();
  }

  @Test
  void read_takesTheNextYearFromAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("2027.csv");
    Files.writeString(
        file,
        "\uFEFF"
            + HEAD.replace("\n", "\r\n")
            + "2027-02-06,Sat,holiday,\"Tết, \"\"mùng 1\"\"\",Tết Nguyên đán,the province,high\r\n");
    Holidays both = Holidays.standard().plus(Holidays.read(file));
    assertThat(both.lastYear()).isEqualTo(2027);
    assertThat(both.on(LocalDate.of(2027, 2, 6)).orElseThrow().nameEn())
        .isEqualTo("Tết, \"mùng 1\"");
    assertThat(read(both.toCsv())).isEqualTo(both);
    assertThatThrownBy(() -> Holidays.read(folder.resolve("none.csv")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.csv");
  }

  @Test
  void plus_takesAYearWhole() {
    Holidays other = Holidays.of(2026, 2026, List.of());
    Holidays both = Holidays.standard().plus(other);
    assertThat(both.on(LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(both.on(LocalDate.of(2025, 1, 1))).isPresent();
    assertThat(other.plus(Holidays.standard())).isEqualTo(Holidays.standard());
    assertThatThrownBy(() -> Holidays.standard().plus(Holidays.of(2028, 2028, List.of())))
        .hasMessageContaining("a year is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-02-06,Sat,holiday,Tet,Tet,me|3|6 cells instead of 7|double quotes",
        "2027-02-06,Sun,holiday,Tet,Tet,me,high|3|is a Sat, not a Sun|correct the date",
        "06/02/2027,Sat,holiday,Tet,Tet,me,high|3|is no day|2026-02-17",
        "2027-02-06,Sat,feast,Tet,Tet,me,high|3|\"feast\" is not known|swap_working_saturday",
        "2027-02-06,Sat,holiday,Tet,Tet,me,sure|3|\"sure\" is not known|low, medium, medium-high, high",
        "2027-02-06,Sat,holiday,\"Tet,Tet,me,high|3|a quote is not closed|close it",
      })
  void read_whenALineIsWrong_namesItAndTheRemedy(
      String line, int number, String what, String remedy) {
    CalendarDataInvalid invalid =
        catchThrowableOfType(CalendarDataInvalid.class, () -> read(HEAD + line + "\n"));
    assertThat(invalid.line()).isEqualTo(number);
    assertThat(invalid).hasMessageContaining("ours.csv, line " + number).hasMessageContaining(what);
    assertThat(invalid.remedy()).contains(remedy);
  }

  @Test
  void read_whenTheFileIsWrong_namesTheRemedy() {
    String row = "2027-02-06,Sat,holiday,Tet,Tet,me,high\n";
    assertThatThrownBy(() -> read(HEAD + row + row)).hasMessageContaining("stands there twice");
    assertThatThrownBy(() -> read(HEAD.substring(HEAD.indexOf('\n') + 1) + row))
        .isInstanceOf(CalendarDataInvalid.class)
        .hasMessageContaining("# years 2019-2026");
    assertThatThrownBy(() -> read("# years 2027-2027\ndate,name\n" + row))
        .hasMessageContaining("line 2: the columns are not those");
    assertThatThrownBy(() -> read("# years 2027-2026\n")).hasMessageContaining("run backwards");
    assertThatThrownBy(() -> read(HEAD.replace("2027-2027", "2026-2026") + row))
        .isInstanceOf(CalendarDataInvalid.class)
        .hasMessageContaining("outside of the years");
  }

  @Test
  void of_refusesADayTwice() {
    SpecialDay day = Holidays.standard().days().get(0);
    assertThatThrownBy(() -> Holidays.of(2019, 2019, List.of(day, day)))
        .hasMessageContaining("given twice");
    assertThatThrownBy(() -> Holidays.of(2020, 2019, List.of()))
        .hasMessageContaining("first year comes first");
    assertThat(day.toBuilder().build()).isEqualTo(day);
  }
}
