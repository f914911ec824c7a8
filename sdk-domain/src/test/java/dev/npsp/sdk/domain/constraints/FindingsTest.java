package dev.npsp.sdk.domain.constraints;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

  @ParameterizedTest
  @CsvSource({"a b, c", "a[0], c", "'', c", "a., c", "a, {c}", "a, ${c.d}", "a, c d"})
  void require_whenPathOrKeyAreNoNames_isRefused(String path, String key) {
    Findings findings = new Findings();

    assertThatThrownBy(() -> findings.require(true, path, key))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
