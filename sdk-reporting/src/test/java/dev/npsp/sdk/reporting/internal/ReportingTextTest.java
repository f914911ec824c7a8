package dev.npsp.sdk.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.testing.TextKeys;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReportingTextTest {

  @Test
  void texts_standInBothLanguages_withTheSameArguments() throws IOException {
    TextKeys.of(ReportingText.class).areThoseOfTheConstants().sayTheSame();
  }

  @Test
  void texts_areUsedWithTheirArguments_andNoneIsLeft() throws IOException {
    assertThat(TextKeys.of(ReportingText.class).areUsedWithTheirArguments()).isPositive();
    assertThat(TextKeys.of(ReportingText.class).unused()).isEmpty();
  }
}
