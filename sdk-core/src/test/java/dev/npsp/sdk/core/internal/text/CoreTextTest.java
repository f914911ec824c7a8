package dev.npsp.sdk.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.testing.TextKeys;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CoreTextTest {

  @Test
  void texts_standInBothLanguages_withTheSameArguments() throws IOException {
    TextKeys.of(CoreText.class).areThoseOfTheConstants().sayTheSame();
  }

  @Test
  void texts_areUsedWithTheirArguments() throws IOException {
    assertThat(TextKeys.of(CoreText.class).areUsedWithTheirArguments()).isGreaterThan(60);
  }

  /** A reason of a transport has its text and its remedy under its own name. */
  @Test
  void texts_thatNothingNames_areReasonsOfATransport() throws IOException {
    Set<String> reasons = new TreeSet<>();
    Arrays.stream(NotConnectedException.Reason.values()).forEach(each -> reasons.add(each.name()));
    assertThat(TextKeys.of(CoreText.class).unused()).isEqualTo(reasons);
    for (NotConnectedException.Reason reason : NotConnectedException.Reason.values()) {
      NotConnectedException error = new NotConnectedException(reason, "what the line said", null);
      assertThat(error.explanation(Locale.ENGLISH)).contains(error.remedy(Locale.ENGLISH));
      assertThat(error.remedy(LocalizedText.VIETNAMESE))
          .isNotBlank()
          .isNotEqualTo(error.remedy(Locale.ENGLISH));
    }
  }
}
