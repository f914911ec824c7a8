package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.sandbox.internal.record.Tapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Runs after all other tests of the module, in a JVM of its own: what they sent and got is what the
 * tapes in the repository say. {@code -Dnpsp.tape.write=true} writes the tapes anew; CONTRIBUTING
 * says when that is allowed.
 */
@EnabledIfSystemProperty(named = "npsp.tape.compare", matches = "true")
class TapeTest {
  private static final Path HERE = Path.of("target/tape/here");
  private static final Path ELSEWHERE = Path.of("target/tape/elsewhere");

  private static final Tapes TAPES = new Tapes(Path.of("src/test/tape"));

  @AfterAll
  static void setAside() throws IOException {
    TAPES.setAside(HERE);
    TAPES.setAside(ELSEWHERE);
  }

  @Test
  void exchanges_ofTheTestsThatRan_areThoseOfTheTapes() throws IOException {
    if (Boolean.getBoolean("npsp.tape.write")) {
      TAPES.writeFrom(HERE);
    }
    assertThat(TAPES.differences(HERE)).isEmpty();
  }

  @Test
  void exchanges_onAHostOfAnotherZoneAndLanguage_areTheSame() throws IOException {
    assertThat(TAPES.differences(ELSEWHERE)).isEmpty();
  }

  @Test
  void exchanges_ofTheTestsThatRan_holdNoPathOfThisMachine() throws IOException {
    assertThat(TAPES.ofThisMachine(HERE)).isEmpty();
  }

  /** Only where all tests ran. */
  @Test
  @DisabledIfSystemProperty(named = "test", matches = ".+")
  void tapes_afterAllTests_belongToATestEach() throws IOException {
    assertThat(Files.isDirectory(HERE)).isTrue();
    assertThat(TAPES.withoutTest(HERE)).isEmpty();
  }
}
