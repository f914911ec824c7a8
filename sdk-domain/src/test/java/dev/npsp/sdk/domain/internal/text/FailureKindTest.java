package dev.npsp.sdk.domain.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FailureKindTest {

  @Test
  void of_anyFailure_namesClassesAndPlacesAndNoWords() {
    Exception cause = new IOException("Nguyen-Van-Mat");
    String kind =
        FailureKind.of(
            new IllegalStateException("value 'Nguyen-Van-Mat' is too long", cause),
            each -> each == cause ? " (22001)" : "");

    assertThat(kind)
        .startsWith("java.lang.IllegalStateException at ")
        .contains("FailureKindTest.java", ", caused by java.io.IOException (22001) at ")
        .doesNotContain("Nguyen");
  }

  @Test
  void of_aLongChain_isCutShort() {
    Exception chain = new IOException();
    for (int i = 0; i < 50; i++) {
      chain = new IOException(chain);
    }
    assertThat(FailureKind.of(chain).split("caused by")).hasSize(4);
  }
}
