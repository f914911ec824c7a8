package dev.npsp.sdk.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.testing.TextKeys;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ServiceTextTest {

  @Test
  void texts_standInBothLanguages_withTheSameArguments() throws IOException {
    TextKeys.of(ServiceText.class).areThoseOfTheConstants().sayTheSame();
  }

  @Test
  void texts_areUsedWithTheirArguments_andNoneIsLeft() throws IOException {
    assertThat(TextKeys.of(ServiceText.class).areUsedWithTheirArguments()).isGreaterThan(100);
    assertThat(TextKeys.of(ServiceText.class).unused()).isEmpty();
  }
}
