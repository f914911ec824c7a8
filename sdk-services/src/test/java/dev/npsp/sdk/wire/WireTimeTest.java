package dev.npsp.sdk.wire;

import static org.assertj.core.api.Assertions.assertThat;

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
