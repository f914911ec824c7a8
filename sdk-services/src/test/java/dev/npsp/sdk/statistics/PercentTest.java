package dev.npsp.sdk.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

  @ParameterizedTest
  @CsvSource({
    "0,7,0%",
    "7,7,100%",
    "17,20,85%",
    "1,3,33.33%",
    "2,3,66.67%",
    "1,200,0.5%",
    "1,800,0.13%",
    "1,100000,0%",
    "99999,100000,100%"
  })
  void of_roundsHalfUpToTwoDecimals(long part, long whole, String text) {
    assertThat(Percent.of(part, whole)).hasToString(text);
  }

  @Test
  void of_nothing_isNoShare() {
    assertThatThrownBy(() -> Percent.of(0, 0)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void shares_whenBothWouldRoundUp_areAHundredTogether() {
    assertThat(Shares.of(Shares.OF_HUNDREDTHS, 1, 799).toString()).isEqualTo("[0.13%, 99.87%]");
    assertThat(Shares.of(Shares.OF_WHOLES, 1, 1, 1).toString()).isEqualTo("[34%, 33%, 33%]");
    assertThat(Shares.of(Shares.OF_WHOLES, 0, 0, 0).toString()).isEqualTo("[0%, 0%, 0%]");
  }
}
