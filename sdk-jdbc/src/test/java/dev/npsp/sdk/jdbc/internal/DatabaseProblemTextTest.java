package dev.npsp.sdk.jdbc.internal;

import dev.npsp.sdk.testing.TextKeys;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DatabaseProblemTextTest {

  @Test
  void texts_standInBothLanguages_withTheSameArguments() throws IOException {
    TextKeys.of(DatabaseProblem.class).areThoseOfTheConstants().sayTheSame();
  }
}
