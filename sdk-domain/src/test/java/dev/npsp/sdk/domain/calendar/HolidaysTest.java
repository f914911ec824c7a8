package dev.npsp.sdk.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.DataFileRejected;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    assertThat(Holidays.standard()).hasToString("133 special days of 2019-2027");
  }

  /** The sheet as it was first collected, corrected row by row by that of November 2026. */
  @Test
  void standard_isWhatWasCollectedAndCorrected() throws IOException {
    Map<LocalDate, SpecialDay> expected = new TreeMap<>();
    read("# years 2019-2026\n" + fact("holidays.csv"))
        .days()
        .forEach(day -> expected.put(day.date(), day));
    assertThat(expected).hasSize(117);
    names()
        .forEach((date, name) -> expected.computeIfPresent(date, (same, day) -> named(day, name)));
    fact("2026/holidays-corrections.csv").lines().skip(1).forEach(row -> correct(expected, row));
    read(fact("2026/holidays-2027-provisional.csv"))
        .days()
        .forEach(day -> expected.put(day.date(), day));
    assertThat(Holidays.standard().days()).containsExactlyElementsOf(expected.values());
  }

  private static String fact(String file) throws IOException {
    Path facts = Path.of("src", "test", "resources", "facts");
    return Files.readString(facts.resolve(file), StandardCharsets.UTF_8);
  }

  private static Map<LocalDate, String> names() throws IOException {
    return fact("2026/holidays-vietnamese-names.csv")
        .lines()
        .skip(1)
        .map(row -> row.split(",", -1))
        .collect(Collectors.toMap(cells -> LocalDate.parse(cells[0]), cells -> cells[3]));
  }

  private static SpecialDay named(SpecialDay day, String nameVi) {
    return day.toBuilder().nameVi(nameVi).build();
  }

  /** A row of the corrections is an action in front and a reason behind a row of our own form. */
  private static void correct(Map<LocalDate, SpecialDay> days, String row) {
    String action = row.substring(0, row.indexOf(','));
    String cells = row.substring(action.length() + 1).replaceFirst(",(\"[^\"]*\"|[^,\"]*)$", "");
    String year = cells.substring(0, 4);
    SpecialDay day =
        read(HEAD.replace("2027-2027", year + "-" + year) + cells + "\n").days().get(0);
    assertThat(days.containsKey(day.date())).as(row).isEqualTo(!action.equals("add"));
    if (action.equals("remove")) {
      days.remove(day.date());
    } else {
      days.put(day.date(), day);
    }
  }

  @Test
  void standard_of2027_namesItsEstimatesAndTrustsThemLess() {
    List<SpecialDay> estimates =
        daysOf(2027).stream().filter(day -> day.nameEn().contains("estimate")).toList();
    assertThat(estimates)
        .extracting(SpecialDay::date)
        .containsExactly(
            LocalDate.of(2027, 2, 4),
            LocalDate.of(2027, 2, 5),
            LocalDate.of(2027, 2, 9),
            LocalDate.of(2027, 2, 10),
            LocalDate.of(2027, 9, 3));
    assertThat(estimates)
        .allSatisfy(
            day -> {
              assertThat(day.nameVi().orElseThrow()).contains("dự kiến");
              assertThat(day.confidence()).isEqualTo(Confidence.MEDIUM);
            });
  }

  @Test
  void standard_hasTetAndTheFixedHolidaysOfEveryYear() {
    for (int year = 2019; year <= 2027; year++) {
      assertThat(Holidays.standard().knows(year)).isTrue();
      List<SpecialDay> days = daysOf(year);
      assertThat(
              days.stream()
                  .filter(day -> day.nameVi().orElse("").matches(".*Tết (Nguyên đán|Đinh Mùi).*")))
          .as("Tết of " + year)
          .hasSizeGreaterThanOrEqualTo(5);
      assertThat(days)
          .extracting(SpecialDay::date)
          .contains(LocalDate.of(year, 4, 30), LocalDate.of(year, 5, 1), LocalDate.of(year, 9, 2));
    }
  }

  @Test
  void standard_swapsADayOffForAWorkingDay() {
    for (int year = 2019; year <= 2027; year++) {
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
        .isInstanceOf(DataFileRejected.class)
        .hasMessageContaining("none.csv: is not there");
    Files.write(file, new byte[] {'a', (byte) 0xC3, 'b'});
    assertThatThrownBy(() -> Holidays.read(file)).hasMessageContaining("2027.csv: is not UTF-8");
  }

  @Test
  void load_ofAFolder_putsItsFilesOverTheBundledOnes(@TempDir Path folder) throws IOException {
    assertThat(Holidays.load(folder)).isEqualTo(Holidays.standard());
    String head = HEAD.substring(HEAD.indexOf('\n') + 1);
    Files.writeString(
        folder.resolve("holidays-2028.csv"),
        "# years 2028-2028\n" + head + "2028-01-26,Wed,holiday,Tet,Tết Nguyên đán,notice,high\n");
    Files.writeString(
        folder.resolve("holidays-2027.csv"),
        HEAD + "2027-02-06,Sat,holiday,Tet,Tết Nguyên đán,notice,high\n");
    Files.writeString(folder.resolve("agencies.csv"), "not ours");
    Holidays all = Holidays.load(folder);
    assertThat(all.firstYear()).isEqualTo(2019);
    assertThat(all.lastYear()).isEqualTo(2028);
    assertThat(all.on(LocalDate.of(2027, 2, 4))).as("2027 is taken whole").isEmpty();
    assertThat(all.on(LocalDate.of(2028, 1, 26))).isPresent();
    assertThat(all.on(LocalDate.of(2026, 11, 24))).isPresent();
  }

  @Test
  void load_ofAFolderWithBadFiles_namesEverythingThatIsWrong(@TempDir Path folder)
      throws IOException {
    String row = "2027-02-06,Sat,holiday,Tet,Tết Nguyên đán,notice,high\n";
    Files.writeString(folder.resolve("holidays-a.csv"), HEAD + row);
    Files.writeString(folder.resolve("holidays-b.csv"), HEAD + row);
    Files.writeString(folder.resolve("holidays-c.csv"), HEAD + row.replace("Sat", "Sun"));
    assertThat(folderProblems(folder))
        .containsExactly(
            "holidays-b.csv: is whole for 2027 as holidays-a.csv is; leave one of them.",
            "holidays-c.csv, line 3: dow is Sun where 2027-02-06 is a Sat; correct one.");
    Files.delete(folder.resolve("holidays-b.csv"));
    Files.writeString(folder.resolve("holidays-c.csv"), HEAD.replace("2027-2027", "2030-2030"));
    assertThat(folderProblems(folder))
        .containsExactly(
            "holidays-c.csv: leaves out a year between it and 2019-2027; bring a file with that year too.");
    assertThat(folderProblems(folder.resolve("none")))
        .singleElement()
        .asString()
        .contains("is no folder that can be read");
  }

  private static List<String> folderProblems(Path folder) {
    return catchThrowableOfType(DataFileRejected.class, () -> Holidays.load(folder))
        .problems()
        .stream()
        .map(DataFileRejected.Problem::toString)
        .toList();
  }

  @Test
  void plus_takesAYearWhole() {
    Holidays other = Holidays.of(2026, 2026, List.of());
    Holidays both = Holidays.standard().plus(other);
    assertThat(both.on(LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(both.on(LocalDate.of(2025, 1, 1))).isPresent();
    assertThat(other.plus(Holidays.standard())).isEqualTo(Holidays.standard());
    assertThatThrownBy(() -> Holidays.standard().plus(Holidays.of(2029, 2029, List.of())))
        .hasMessageContaining("a year is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-02-06,Sat,holiday,Tet,Tet,me|has 6 cells where the header has 7; put text with commas in quotation marks.",
        "2027-02-06,Sun,holiday,Tet,Tet,me,high|dow is Sun where 2027-02-06 is a Sat; correct one.",
        "06/02/2027,Sat,holiday,Tet,Tet,me,high|date is no day; write it as 2025-07-01.",
        "2027-02-06,Sat,feast,Tet,Tet,me,high|kind \"feast\" is not known; write one of holiday, observed, swap_day_off, swap_working_saturday, holiday?.",
        "2027-02-06,Sat,holiday,Tet,Tet,me,sure|confidence \"sure\" is not known; write low, low-medium, medium, medium-high or high.",
        "2027-02-06,Sat,holiday,Tet,Tet,,high|source is empty; every row needs it.",
        "2027-02-06,Sat,holiday,Táº¿t,Tet,me,high|name_en holds broken characters; save the file as UTF-8.",
        "2026-02-06,Fri,holiday,Tet,Tet,me,high|2026-02-06 is outside of the years that the file is whole for; correct one of them."
      })
  void read_whenALineIsWrong_namesItAndTheRemedy(String line, String message) {
    assertThat(problems(HEAD + line + "\n")).containsExactly("ours.csv, line 3: " + message);
  }

  @Test
  void read_whenSeveralLinesAreWrong_namesThemAll() {
    String row = "2027-02-06,Sat,holiday,Tet,Tet,me,high\n";
    assertThat(problems(HEAD + row + row.replace("Sat", "Sun") + row + row.replace("me", "")))
        .containsExactly(
            "ours.csv, line 4: dow is Sun where 2027-02-06 is a Sat; correct one.",
            "ours.csv, line 6: source is empty; every row needs it.",
            "ours.csv, line 5: 2027-02-06 stands on line 3 too; leave one of them.");
  }

  @Test
  void read_whenTheYearsAreWrong_namesTheRemedy() {
    String row = "2027-02-06,Sat,holiday,Tet,Tet,me,high\n";
    assertThat(problems(HEAD.substring(HEAD.indexOf('\n') + 1) + row))
        .containsExactly(
            "ours.csv: does not say for which years it is whole; begin it with a line such as # years 2019-2026");
    assertThat(problems("# years 2027-2026\n" + HEAD.substring(HEAD.indexOf('\n') + 1) + row))
        .containsExactly("ours.csv, line 1: has years that run backwards; write the first first.");
  }

  @Test
  void read_whenTheFileIsWrong_namesTheRemedy() {
    assertThat(problems("# years 2027-2027\ndate,name\n"))
        .containsExactly(
            "ours.csv, line 2: lacks the columns dow, kind, name_en, name_vi, source, confidence; separate by commas.");
    assertThat(problems(""))
        .containsExactly("ours.csv: is empty; Holidays.standard().toCsv() makes one.");
    assertThat(problems(HEAD + "2027-02-06,Sat,holiday,\"Tet\"x,Tet,me,high\n"))
        .containsExactly("ours.csv: is no CSV behind line 2; check the quotation marks there.");
  }

  @Test
  void read_whenAYearHasNoSpecialDay_isWhole() {
    Holidays none = Holidays.of(2027, 2027, List.of());
    assertThat(read(none.toCsv())).isEqualTo(none);
  }

  @Test
  void read_whenGivenAReader_leavesItOpen() throws IOException {
    try (Reader text = new StringReader(HEAD)) {
      Holidays.read(text, "ours.csv");
      assertThat(text.read()).as("at its end, and open").isEqualTo(-1);
    }
  }

  private static List<String> problems(String text) {
    return catchThrowableOfType(DataFileRejected.class, () -> read(text)).problems().stream()
        .map(DataFileRejected.Problem::toString)
        .toList();
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
