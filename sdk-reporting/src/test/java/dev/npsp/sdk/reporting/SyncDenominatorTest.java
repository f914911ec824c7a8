package dev.npsp.sdk.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.reporting.SyncDenominator.Basis;
import dev.npsp.sdk.reporting.SyncDenominator.Span;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncDenominatorTest {

  @ParameterizedTest
  @CsvSource({
    // span, reported, synchronised, year before -> basis, dossiers, divisor, ratio of 90
    "MONTH, 100, 90, 1200, REPORTED, 100, 1, 0.9000",
    "MONTH, 90, 90, , REPORTED, 90, 1, 1.0000",
    "MONTH, 80, 90, 1200, SYNCHRONISED, 90, 1, 1.0000",
    "MONTH, , 90, 1200, SYNCHRONISED, 90, 1, 1.0000",
    "QUARTER, 135, , 1200, REPORTED, 135, 1, 0.6667",
    "MONTH, , , 1200, YEAR_BEFORE, 1200, 12, 0.9000",
    "MONTH, 0, 0, 1200, YEAR_BEFORE, 1200, 12, 0.9000",
    "QUARTER, 0, , 1000, YEAR_BEFORE, 1000, 4, 0.3600",
    "YEAR, , 0, 1000, YEAR_BEFORE, 1000, 1, 0.0900",
    "YEAR, , , , NO_FIGURE, 0, 1, 0.0000",
    "MONTH, 0, 0, 0, NO_FIGURE, 0, 1, 0.0000"
  })
  void of_whatIsTold_takesTheLargerOrFallsBack(
      Span span,
      Long reported,
      Long synchronised,
      Long yearBefore,
      Basis basis,
      long dossiers,
      int divisor,
      String ratio) {
    SyncDenominator denominator =
        SyncDenominator.of(span, told(reported), told(synchronised), told(yearBefore));
    assertThat(denominator.basis()).isEqualTo(basis);
    assertThat(denominator.dossiers()).isEqualTo(dossiers);
    assertThat(denominator.divisor()).isEqualTo(divisor);
    assertThat(denominator.ratio(90)).isEqualByComparingTo(ratio).hasScaleOf(4);
  }

  private static OptionalLong told(Long figure) {
    return figure == null ? OptionalLong.empty() : OptionalLong.of(figure);
  }

  @Test
  void of_lessThanNothing_isRefused() {
    assertThatThrownBy(
            () ->
                SyncDenominator.of(
                    Span.MONTH, OptionalLong.of(-1), OptionalLong.empty(), OptionalLong.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
