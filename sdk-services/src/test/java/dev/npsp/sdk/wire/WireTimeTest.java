package dev.npsp.sdk.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.VietnamTime;
import java.time.Instant;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireTimeTest {

  @Test
  void moment_ofDigitsAlone_isThatMomentInVietnam() {
    assertThat(WireTime.moment(" 20261120083005 ")).contains(Instant.parse("2026-11-20T01:30:05Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20261320083005",
        "20260230083005",
        "20261120243005",
        "20261120086005",
        "20261120083060",
        "2026112008300",
        "202611200830055",
        "2026112008300x",
        "٢٠٢٦١١٢٠٠٨٣٠٠٥"
      })
  void moment_thatIsNone_isEmpty(String text) {
    assertThat(WireTime.moment(text)).isEmpty();
  }

  /** No calendar has a year 0000; a system that writes it has no moment to tell. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "00000101000000",
        "00001231235959",
        "00000101",
        "00000101T000000Z",
        "0000-01-01",
        "0000-01-01T00:00:00.000Z",
        "01/01/0000 10:00:00",
        "10:00:00 01/01/0000",
        "0001-01-01T00:00:00+14:00"
      })
  void momentAndDay_inTheYear0000_areEmpty(String text) {
    assertThat(WireTime.moment(text)).isEmpty();
    assertThat(WireTime.day(text)).isEmpty();
  }

  @Test
  void seconds_outsideTheYearsOfFourDigits_areRefused() {
    Instant first = VietnamTime.of(1, 1, 1, 0, 0);
    assertThat(WireTime.moment(WireTime.seconds(first))).contains(first);
    assertThatThrownBy(() -> WireTime.seconds(first.minusSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0001");
  }

  /** A letter between day and time takes the long way. */
  @Property(tries = 2_000)
  void moment_ofDigitsAlone_isThatOfTheSameWithALetter(@ForAll("digits") String digits) {
    assertThat(WireTime.moment(digits))
        .isEqualTo(WireTime.moment(digits.substring(0, 8) + "T" + digits.substring(8)));
  }

  @Provide
  Arbitrary<String> digits() {
    Arbitrary<String> any = Arbitraries.strings().numeric().ofLength(14);
    Arbitrary<String> likely =
        Arbitraries.integers()
            .between(0, 9999)
            .flatMap(
                year ->
                    Arbitraries.integers()
                        .between(0, 14)
                        .list()
                        .ofSize(5)
                        .map(
                            parts ->
                                String.format(
                                    Locale.ROOT,
                                    "%04d%02d%02d%02d%02d%02d",
                                    year,
                                    parts.get(0),
                                    parts.get(1) * 3,
                                    parts.get(2) * 2,
                                    parts.get(3) * 5,
                                    parts.get(4) * 5)));
    return Arbitraries.oneOf(any, likely);
  }
}
