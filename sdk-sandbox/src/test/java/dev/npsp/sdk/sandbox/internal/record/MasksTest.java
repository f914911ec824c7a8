package dev.npsp.sdk.sandbox.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tape is made on one day and compared on every other. */
class MasksTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 29);
  private static final LocalDate AFTER = LocalDate.of(2029, 1, 2);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'{\"NgayTiepNhan\":\"'yyyyMMdd'075959\"}'",
        "'{\"from\":\"'dd/MM/yyyy' 08:00:00\"}'",
        "'?fromDate='yyyy-MM-dd'&toDate='yyyy'/'MM'/'dd",
        "'{\"created\":\"'yyyy-MM-dd'T07:59:59.123Z\"}'",
        "'{\"MaHoSo\":\"000.00.00.H56-'yyMMdd'-000017\"}'",
        "'{\"LyDo\":\"BHXH tháng 'MM/yyyy', BHYT tháng 'M/yyyy'\"}'",
        "'{\"LyDo\":\"Thuế giá trị gia tăng (Q'q/yyyy'), môn bài ('yyyy')\"}'",
      })
  void of_whateverTheDay_isTheSame(String pattern) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern);

    assertThat(FIRST.datesUntil(AFTER).map(day -> Masks.of(day.format(format))).distinct())
        .hasSize(1);
  }

  @Test
  void of_whatTheSandboxCountsFromDayToDay_isTheSame() {
    String figures = "{\"accesses\":%d,\"dossiersSynchronised\":%d,\"processedOnline\":%d}";

    assertThat(Masks.of(figures.formatted(1_019_800_000, 152_840_000, 22_923_100)))
        .isEqualTo(Masks.of(figures.formatted(1_020_200_000, 152_900_000, 22_932_100)));
  }

  /** Else a change of the wire would pass for a change of the day. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"services\":4500,\"agencies\":24}",
        "Nghị định 61/2018/NĐ-CP",
        "{\"year\":2026}",
        "13/2026",
        "trang 2/10",
      })
  void of_whatIsNoDay_staysAsItIs(String text) {
    assertThat(Masks.of(text)).isEqualTo(text);
  }
}
