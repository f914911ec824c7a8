package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.DataFileRejected;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTableTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  @Test
  void bundled_hasTheServicesOfThePortalWithTheirEvidence() {
    ServiceTable table = ServiceTable.bundled();

    assertThat(table.services()).hasSize(16);
    assertThat(table.services())
        .allSatisfy(
            service -> {
              assertThat(table.find(service.key(), TODAY)).contains(service);
              assertThat(service.evidence().source()).isNotBlank();
              assertThat(service.applicants()).isNotEmpty();
            });
  }

  @Test
  void bundled_writtenAsAFile_isReadBackEqual(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(ServiceTable.FILE), ServiceTable.bundled().toCsv());
    Files.writeString(folder.resolve(RateTable.FILE), RateTable.bundled().toCsv());

    assertThat(ServiceTable.load(folder)).isEqualTo(ServiceTable.bundled());
    assertThat(RateTable.load(folder)).isEqualTo(RateTable.bundled());
    assertThat(RateTable.bundled().rates()).isNotEmpty();
  }

  @Test
  void find_beforeARowHolds_isEmpty() {
    assertThat(ServiceTable.bundled().find("promotion_notice", LocalDate.of(2019, 12, 8)))
        .isEmpty();
    assertThat(ServiceTable.bundled().find("promotion_notice", LocalDate.of(2019, 12, 9)))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "',full,', ',sometimes,', level",
    "',2.000033,', ',nothing,', procedure_code",
    "',0,,3,', ',0,,-3,', days_before",
    "',0,,3,', ',free,,3,', fee_vnd",
    "',0,,3,', ',0,soon,3,', processing_time",
    "',full,2,', ',full,1;2,', applicants",
    "',2019-12-09,,', ',2019-12-09,2019-12-08,', valid_to"
  })
  void read_ofAFileWithAWrongCell_namesItsColumn(String good, String bad, String column) {
    String row = line("promotion_notice,");
    assertThat(row).contains(good);
    String text = header() + "\n" + row.replace(good, bad) + "\n";

    assertThatThrownBy(() -> ServiceTable.read(new StringReader(text), "own.csv"))
        .isInstanceOf(DataFileRejected.class)
        .hasMessageContaining("own.csv")
        .hasMessageContaining(column);
  }

  @Test
  void read_ofApplicantsWithMoreThanOneBlankBetweenThem_readsEach() {
    String text = ServiceTable.bundled().toCsv().replace(",full,1 2,", ",full,1  2,");

    assertThat(ServiceTable.read(new StringReader(text), "own.csv"))
        .isEqualTo(ServiceTable.bundled());
  }

  @ParameterizedTest
  @CsvSource({
    "',10,', ',100.5,', percent",
    "'car,,', 'car,1,', province",
    "'car,,', 'car,14758,', province",
    "',2020-08-19,,', ',2020-08-19,2020-08-18,', valid_to"
  })
  void read_ofRatesWithAWrongCell_namesItsColumn(String good, String bad, String column) {
    List<String> lines = RateTable.bundled().toCsv().lines().toList();
    assertThat(lines.get(1)).contains(good);
    String text = lines.get(0) + "\n" + lines.get(1).replace(good, bad) + "\n";

    assertThatThrownBy(() -> RateTable.read(new StringReader(text), "own.csv"))
        .isInstanceOf(DataFileRejected.class)
        .hasMessageContaining(column);
  }

  @Test
  void read_ofAServiceTwiceOnADay_isRefusedWithTheLine() {
    String row = line("promotion_notice,");
    String text = header() + "\n" + row + "\n" + row + "\n";

    assertThatThrownBy(() -> ServiceTable.read(new StringReader(text), "own.csv"))
        .isInstanceOf(DataFileRejected.class)
        .hasMessageContaining("line 2");
  }

  /** Which of two codes holds is a question of the day, which an application does not have. */
  @Test
  void procedure_whoseCodeChangesOnADay_isNotTakenFromTheTable() {
    String today =
        line("promotion_notice,").replaceFirst(",2019-12-09,,", ",2019-12-09,2026-12-31,");
    String sameCode = line("promotion_notice,").replaceFirst(",2019-12-09,,", ",2027-01-01,,");
    String otherCode = sameCode.replace(",2.000033,", ",1.009999,");
    String noCode = sameCode.replace(",2.000033,", ",,");

    assertThat(table(today, sameCode).procedure("promotion_notice"))
        .get()
        .extracting(procedure -> procedure.code().value())
        .isEqualTo("2.000033");
    assertThat(table(today, otherCode).procedure("promotion_notice")).isEmpty();
    assertThat(table(today, noCode).procedure("promotion_notice")).isEmpty();
    assertThat(table(today).procedure("power_low_voltage")).isEmpty();
  }

  private static ServiceTable table(String... lines) {
    return ServiceTable.read(
        new StringReader(header() + "\n" + String.join("\n", lines) + "\n"), "own.csv");
  }

  private static String header() {
    return ServiceTable.bundled().toCsv().lines().findFirst().orElseThrow();
  }

  private static String line(String start) {
    return ServiceTable.bundled()
        .toCsv()
        .lines()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElseThrow();
  }
}
