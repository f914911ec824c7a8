package dev.npsp.sdk.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.testing.TextKeys;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class XlsxTextTest {

  @Test
  void texts_standInBothLanguages_withTheSameArguments() throws IOException {
    TextKeys.of(XlsxText.class).areThoseOfTheConstants().sayTheSame();
  }

  @Test
  void texts_areUsedWithTheirArguments_andNoneIsLeft() throws IOException {
    assertThat(TextKeys.of(XlsxText.class).areUsedWithTheirArguments()).isPositive();
    assertThat(TextKeys.of(XlsxText.class).unused()).isEmpty();
  }
}
