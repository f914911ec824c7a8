package dev.npsp.sdk.sandbox.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TapesTest {

  @Test
  void ofThisMachine_namesTheRecordsThatHoldItsPaths(@TempDir Path records) throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Files.writeString(records.resolve("Here" + Tapes.RECORD), "{\"body\":\"" + here + "\"}");
    Files.writeString(
        records.resolve("Anywhere" + Tapes.RECORD), "{\"type\":\"application/json\"}");

    assertThat(new Tapes(records).ofThisMachine(records)).containsExactly("Here");
  }
}
