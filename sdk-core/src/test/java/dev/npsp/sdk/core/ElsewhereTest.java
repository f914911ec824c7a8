package dev.npsp.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** That the second run of the tests really happens elsewhere. */
@EnabledIfSystemProperty(named = "npsp.elsewhere", matches = "true")
class ElsewhereTest {

  @Test
  void host_whenElsewhere_hasAnotherZoneLanguageAndEncoding() {
    assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("America/New_York"));
    assertThat(Locale.getDefault().getLanguage()).isEqualTo("tr");
    assertThat(Charset.defaultCharset()).isEqualTo(StandardCharsets.ISO_8859_1);
    assertThat("TITLE".toLowerCase(Locale.getDefault())).as("the host's rules").isEqualTo("tıtle");
  }
}
