package dev.npsp.sdk.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.DataFileRejected;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTableTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
  private static final String HEADER =
      "metric,group,group_vi,group_en,portal_code,name_vi,name_en,max,full_at,when_none,valid_from,"
          + "valid_to,confidence,source,note\n";
  private static final String ROW =
      "ON_TIME_OF_ALL,TDGQ,Tiến độ,progress,,Đúng hạn,on time,20,100,unknown,2026-01-01,,high,own,\n";

  @Test
  void bundled_hasSixGroupsThatAreAHundredPoints() {
    Map<String, Points> groups = new LinkedHashMap<>();
    ScoreTable.bundled()
        .at(DAY)
        .forEach(metric -> groups.merge(metric.group(), metric.max(), Points::plus));

    assertThat(groups)
        .containsExactly(
            Map.entry("CKMB", Points.of(18)),
            Map.entry("TDGQ", Points.of(20)),
            Map.entry("CLGQ", Points.of(12)),
            Map.entry("TTTT", Points.of(10)),
            Map.entry("MDSH", Points.of(22)),
            Map.entry("MDHL", Points.of(18)));
    assertThat(groups.values().stream().reduce(Points.ZERO, Points::plus))
        .isEqualTo(Points.of(100));
  }

  @Test
  void bundled_rowsOfLowConfidenceAreLeftOut() {
    assertThat(ScoreTable.bundled().metrics())
        .allSatisfy(
            metric -> {
              assertThat(metric.evidence().confidence()).isGreaterThan(Confidence.LOW);
              assertThat(metric.evidence().source()).isNotBlank();
            });
  }

  @Test
  void bundled_beforeItsFirstDay_hasNoRows() {
    assertThat(ScoreTable.bundled().at(LocalDate.of(2025, 12, 31))).isEmpty();
  }

  @Test
  void load_ofWhatWasWritten_isTheSame(@TempDir Path directory) throws IOException {
    ScoreTable.bundled().writeTo(directory);

    assertThat(ScoreTable.load(directory)).isEqualTo(ScoreTable.bundled());
    assertThat(Files.readString(directory.resolve(ScoreTable.FILE), StandardCharsets.UTF_8))
        .isEqualTo(ScoreTable.bundled().toCsv());
  }

  @Test
  void load_whenTheFileIsMissing_saysHowToMakeOne(@TempDir Path directory) {
    assertThatExceptionOfType(DataFileRejected.class)
        .isThrownBy(() -> ScoreTable.load(directory))
        .withMessageContaining(
            "decision-766-scores.csv: is not there; ScoreTable.bundled().writeTo(directory) makes one.");
  }

  @Test
  void read_whenANoticeChangesAMaximum_followsItsDay() {
    ScoreTable table =
        read(
            ROW.replace(",2026-01-01,,", ",2026-01-01,2026-12-31,")
                + ROW.replace("20,100", "25,100").replace("2026-01-01", "2027-01-01"));

    assertThat(table.at(DAY)).extracting(ScoreMetric::max).containsExactly(Points.of(20));
    assertThat(table.at(LocalDate.of(2026, 12, 31)))
        .extracting(ScoreMetric::max)
        .containsExactly(Points.of(20));
    assertThat(table.at(LocalDate.of(2027, 1, 1)))
        .extracting(ScoreMetric::max)
        .containsExactly(Points.of(25));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20,100,unknown|twenty,100,unknown|max \"twenty\" is not known; write points such as 6 or 2.5.",
        "20,100,unknown|2.555,100,unknown|max \"2.555\" is not known",
        "20,100,unknown|-2,100,unknown|max \"-2\" is not known",
        "20,100,unknown|20,0,unknown|full_at \"0\" is not known; write a share above 0",
        "20,100,unknown|20,101,unknown|full_at \"101\" is not known",
        "20,100,unknown|20,100,maybe|when_none \"maybe\" is not known; write zero, full or unknown.",
        "2026-01-01,,high|2026-01-01,2025-01-01,high|valid_to lies before valid_from",
        "2026-01-01,,high|01/01/2026,,high|valid_from is no day",
        "2026-01-01,,high|2026-01-01,,sure|confidence \"sure\" is not known",
        "high,own,|high,,|source is empty",
        "ON_TIME_OF_ALL,|,|metric is empty",
      })
  void read_whenARowIsBad_namesLineAndRemedy(String good, String bad, String message) {
    assertThatExceptionOfType(DataFileRejected.class)
        .isThrownBy(() -> read(ROW.replace(good, bad)))
        .withMessageContaining("own.csv, line 2: " + message);
  }

  @Test
  void read_whenTwoRowsAreValidAtOnce_isRefused() {
    assertThatExceptionOfType(DataFileRejected.class)
        .isThrownBy(() -> read(ROW + ROW))
        .withMessageContaining(
            "own.csv, line 3: is valid on days on which the row on line 2 is too");
  }

  @ParameterizedTest
  @CsvSource({"'', is empty", "'metric,max', lacks the columns group"})
  void read_whenItIsNoTable_saysSo(String text, String message) {
    assertThatExceptionOfType(DataFileRejected.class)
        .isThrownBy(() -> ScoreTable.read(new StringReader(text), "own.csv"))
        .withMessageContaining("own.csv")
        .withMessageContaining(message);
  }

  @Test
  void read_whenThereIsOnlyAHeader_saysSo() {
    assertThatExceptionOfType(DataFileRejected.class)
        .isThrownBy(() -> read(""))
        .withMessageContaining("has a header but no rows");
  }

  private static ScoreTable read(String rows) {
    return ScoreTable.read(new StringReader(HEADER + rows), "own.csv");
  }
}
