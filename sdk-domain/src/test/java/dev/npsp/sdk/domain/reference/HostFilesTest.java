package dev.npsp.sdk.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DataFileRejected;
import dev.npsp.sdk.domain.DataFileRejected.Problem;
import dev.npsp.sdk.domain.internal.text.DomainText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host brings files of its own, and is told everything that is wrong with them. */
class HostFilesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static List<Path> bundled = List.of();

  private Path directory = Path.of("");

  /** Once: among them are the rows of thirteen thousand communes. */
  @BeforeAll
  static void writeTheBundledFiles(@TempDir Path written) throws IOException {
    ReferenceData.bundled().writeTo(written);
    try (Stream<Path> files = Files.list(written)) {
      bundled = files.toList();
    }
  }

  @BeforeEach
  void startFromTheBundledFiles(@TempDir Path empty) throws IOException {
    directory = empty;
    for (Path file : bundled) {
      Files.copy(file, empty.resolve(file.getFileName()));
    }
  }

  @Test
  void load_whenAgencyWasAdded_findsIt() throws IOException {
    append(
        ReferenceData.AGENCIES,
        "W00,Cơ quan thử,Trial office,trial,2026-01-01,,,medium,our own list,");
    ListedAgency own =
        ReferenceData.load(directory)
            .at(TODAY)
            .agency(AgencyCode.of("000.00.00.W00"))
            .orElseThrow();
    assertThat(own.nameVi()).isEqualTo("Cơ quan thử");
    assertThat(own.kind().isKnown()).isFalse();
    assertThat(own.evidence().source()).isEqualTo("our own list");
  }

  @Test
  void load_whenOnlyOneFileIsTheHostsOwn_takesTheOthersFromTheLibrary() {
    String own =
        """
        code,name_vi,name_en,kind,valid_from,valid_to,successor,confidence,source,note
        G22,Văn phòng,Office,ministry,2019-01-01,,,high,own,
        """;
    ReferenceData data =
        ReferenceData.load(
            file ->
                file.equals(ReferenceData.AGENCIES)
                    ? new StringReader(own)
                    : ReferenceSource.bundled().open(file));
    assertThat(data.agencies()).hasSize(1);
    assertThat(data.at(TODAY).provinces()).hasSize(34);
  }

  @Test
  void load_whenFilesComeFromASpreadsheet_readsThem() throws IOException {
    Path file = directory.resolve(ReferenceData.AGENCIES);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.writeString(
        file, "\uFEFF" + text.replace("\n", "\r\n") + "\r\n\r\n", StandardCharsets.UTF_8);
    assertThat(ReferenceData.load(directory).agencies())
        .isEqualTo(ReferenceData.bundled().agencies());
  }

  @Test
  void load_whenColumnsAreInAnotherOrder_readsThem() {
    String own =
        """
        note,source,extra,confidence,successor,valid_to,valid_from,kind,name_en,name_vi,code
        ,own,x,high,,,2019-01-01,ministry,Office,Văn phòng,G22
        """;
    assertThat(with(ReferenceData.AGENCIES, own).agencies().get(0).nameVi()).isEqualTo("Văn phòng");
  }

  @Test
  void load_whenSeveralRowsAreBad_namesThemAll() throws IOException {
    append(ReferenceData.PROVINCES, "1,,Thử,Thu,province,2026-01-01,,low,,own,");
    append(ReferenceData.PROVINCES, "97,,Thử,Thu,village,2026-01-01,,low,,own,");
    append(ReferenceData.PROVINCES, "380,,Thử,Thu,province,2026-01-01,,low,,own,");
    append(ReferenceData.AGENCIES, "W01,Thử,Trial,trial,01/02/2026,,,low,own,");
    append(ReferenceData.AGENCIES, "W02,Thử,Trial,trial,2026-02-01,2026-01-01,,low,own,");
    append(ReferenceData.AGENCIES, "W03,Thử,Trial,trial,2026-02-01,,,sure,own,");
    append(ReferenceData.AGENCIES, "W04,Thử,Trial,trial,2026-02-01,,,low,,");
    append(ReferenceData.AGENCIES, "W05,Thử, nghiệm,Trial,trial,2026-02-01,,,low,own,");
    append(ReferenceData.AGENCIES, "W06,Thá»­,Trial,trial,2026-02-01,,,low,own,");
    append(ReferenceData.AGENCIES, "6,Thử,Trial,trial,2026-02-01,,,low,own,");
    assertThat(problems())
        .extracting(Problem::toString)
        .containsExactly(
            "provinces.csv, line 101: gso_code \"1\" is not known; write two digits, with a zero in front.",
            "provinces.csv, line 102: kind \"village\" is not known; write province or city.",
            "provinces.csv, line 103: gso_code \"380\" is not known; write two digits, with a zero in front.",
            "agencies.csv, line 114: valid_from is no day; write it as 2025-07-01.",
            "agencies.csv, line 115: valid_to lies before valid_from; it is the last valid day.",
            "agencies.csv, line 116: confidence \"sure\" is not known; write low, low-medium, medium, medium-high or high.",
            "agencies.csv, line 117: source is empty; every row needs it.",
            "agencies.csv, line 118: has 11 cells where the header has 10; put text with commas in quotation marks.",
            "agencies.csv, line 119: name_vi holds broken characters; save the file as UTF-8.",
            "agencies.csv, line 120: code \"6\" is not known; write it as H56 or 000.00.00.H56.");
  }

  @Test
  void load_whenProblemsAreThrown_saysThemInTheMessage() throws IOException {
    append(ReferenceData.AGENCIES, "6,Thử,Trial,trial,2026-02-01,,,low,own,");
    assertThatExceptionOfType(DataFileRejected.class)
        .isThrownBy(() -> ReferenceData.load(directory))
        .withMessageContaining("agencies.csv, line 114: code \"6\"");
  }

  @Test
  void load_whenFileIsMissing_saysHowToMakeOne() throws IOException {
    Files.delete(directory.resolve(ReferenceData.MERGERS));
    assertThat(problems())
        .containsExactly(
            new Problem(
                ReferenceData.MERGERS,
                0,
                DomainText.FILE_MISSING.text("ReferenceData.bundled().writeTo(directory)")));
  }

  @Test
  void load_whenFileIsNotUtf8_saysSo() throws IOException {
    Files.write(
        directory.resolve(ReferenceData.MERGERS), new byte[] {'a', (byte) 0xC3, 'b', (byte) 0xFF});
    assertThat(problems())
        .containsExactly(new Problem(ReferenceData.MERGERS, 0, DomainText.FILE_NOT_UTF8.text()));
  }

  @Test
  void load_whenSourceFails_saysWhichFile() {
    assertThatExceptionOfType(DataFileRejected.class)
        .isThrownBy(
            () ->
                ReferenceData.load(
                    file -> {
                      throw new IOException("secret path");
                    }))
        .satisfies(
            refusal ->
                assertThat(refusal.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                        "provinces.csv: cannot be read; check the file and its rights (IOException).",
                        "province-mergers.csv: cannot be read; check the file and its rights (IOException).",
                        "agencies.csv: cannot be read; check the file and its rights (IOException)."));
  }

  @ParameterizedTest
  @CsvSource({
    "'', is empty",
    "'code,name_vi', lacks the columns name_en",
    "'code,name_vi,name_en,kind,valid_from,valid_to,successor,confidence,source,note', has a header but no rows"
  })
  void load_whenThereAreNoRows_saysSo(String text, String message) {
    assertThatExceptionOfType(DataFileRejected.class)
        .isThrownBy(() -> with(ReferenceData.AGENCIES, text))
        .withMessageContaining(ReferenceData.AGENCIES)
        .withMessageContaining(message);
  }

  @Test
  void load_whenQuotationMarkIsWrong_saysBehindWhichLine() {
    assertThatExceptionOfType(DataFileRejected.class)
        .isThrownBy(() -> with(ReferenceData.AGENCIES, "code,name_vi\n\"G22\"x,y\n"))
        .withMessageContaining("agencies.csv: is no CSV behind line 1; check the quotation marks");
  }

  @Test
  void successorOf_whenTheCountryIsDividedTwice_followsBothDays() {
    String provinces =
        """
        gso_code,agency_code,name_vi,name_en,kind,valid_from,valid_to,confidence,agency_confidence,source,note
        01,,Một,One,province,2019-01-01,2024-12-31,low,,own,
        02,,Hai,Two,province,2019-01-01,2024-12-31,low,,own,
        01,,Một Hai,One Two,province,2025-01-01,2026-12-31,low,,own,
        01,,Cả,All,city,2027-01-01,,low,,own,
        """;
    String mergers =
        """
        old_gso_code,old_name_vi,new_gso_code,new_name_vi,effective,confidence,source,note
        01,Một,01,Một Hai,2025-01-01,low,own,
        02,Hai,01,Một Hai,2025-01-01,low,own,
        01,Một Hai,01,Cả,2027-01-01,low,own,
        """;
    ReferenceData data =
        ReferenceData.load(
            file ->
                switch (file) {
                  case ReferenceData.PROVINCES -> new StringReader(provinces);
                  case ReferenceData.MERGERS -> new StringReader(mergers);
                  default -> ReferenceSource.bundled().open(file);
                });
    Province two = data.provinces().get(1);
    ReferenceDay later = data.at(LocalDate.of(2028, 1, 1));
    assertThat(later.day()).isEqualTo(LocalDate.of(2028, 1, 1));
    assertThat(later.successorOf(two).orElseThrow().nameVi()).isEqualTo("Cả");
    assertThat(data.at(LocalDate.of(2026, 1, 1)).successorOf(two).orElseThrow().nameVi())
        .isEqualTo("Một Hai");
    assertThat(data.mergedInto(data.provinces().get(3)))
        .extracting(Province::nameVi)
        .containsExactly("Một Hai");
    assertThat(data.mergedInto(data.provinces().get(2)))
        .extracting(Province::nameVi)
        .containsExactly("Một", "Hai");
  }

  // What rows must be to each other

  @Test
  void load_whenCodeStandsTwice_isRefused() throws IOException {
    append(ReferenceData.PROVINCES, "38,,Thử,Thu,province,2026-01-01,,low,,own,");
    append(ReferenceData.AGENCIES, "000.00.00.G22,Thử,Trial,trial,2018-01-01,2019-01-01,,low,own,");
    assertThat(problems())
        .extracting(Problem::file, Problem::line)
        .containsExactly(tuple(ReferenceData.PROVINCES, 101L), tuple(ReferenceData.AGENCIES, 114L));
  }

  @Test
  void load_whenProvinceWentNowhere_isRefused() throws IOException {
    replace(ReferenceData.MERGERS, line -> !line.startsWith("38,"));
    assertThat(messages())
        .containsExactly(
            "province-mergers.csv does not say where it went on 2025-07-01; add a row there, even if nothing changed.",
            "province-mergers.csv does not say what it was made of on 2025-07-01; add a row there, even if nothing changed.");
  }

  @Test
  void load_whenProvinceWentTwice_isRefused() throws IOException {
    append(ReferenceData.MERGERS, "38,Thanh Hóa,40,Nghệ An,2025-07-01,low,own,");
    assertThat(messages())
        .containsExactly("sends away the province of line 27 once more; each goes into one.");
  }

  @Test
  void load_whenMergerNamesAnother_isRefused() throws IOException {
    append(ReferenceData.MERGERS, "03,Thử,15,Yên Bái,2025-07-01,low,own,");
    assertThat(messages())
        .containsExactly(
            "03 names no province on the day before; add it to provinces.csv.",
            "15 is Lào Cai on that day, not Yên Bái; correct one of them.");
  }

  @Test
  void load_whenSuccessorDoesNotStand_isRefused() throws IOException {
    append(ReferenceData.AGENCIES, "W01,Thử,Trial,trial,2025-01-01,2025-12-31,W02,low,own,");
    append(ReferenceData.AGENCIES, "W03,Thử,Trial,trial,2025-01-01,,G22,low,own,");
    assertThat(messages())
        .containsExactly(
            "names a successor that does not stand on the next day; add a row for it.",
            "has a successor but no valid_to; give its last day.");
  }

  private ReferenceData with(String name, String text) {
    return ReferenceData.load(
        file -> file.equals(name) ? new StringReader(text) : ReferenceSource.bundled().open(file));
  }

  private List<Problem> problems() {
    try {
      ReferenceData.load(directory);
      return List.of();
    } catch (DataFileRejected e) {
      return e.problems();
    }
  }

  private List<String> messages() {
    return problems().stream().map(Problem::message).toList();
  }

  private void append(String file, String line) throws IOException {
    Path path = directory.resolve(file);
    Files.writeString(
        path, Files.readString(path, StandardCharsets.UTF_8) + line + "\n", StandardCharsets.UTF_8);
  }

  private void replace(String file, Predicate<String> kept) throws IOException {
    Path path = directory.resolve(file);
    Files.write(
        path,
        Files.readAllLines(path, StandardCharsets.UTF_8).stream().filter(kept).toList(),
        StandardCharsets.UTF_8);
  }
}
