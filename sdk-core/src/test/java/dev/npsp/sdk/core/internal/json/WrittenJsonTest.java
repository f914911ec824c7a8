package dev.npsp.sdk.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages around the sizes at which the generator's buffer is full. */
class WrittenJsonTest {

  private final Json json = new Json();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1_999, 7_980, 7_990, 7_995, 8_000, 8_010, 15_990, 16_010, 100_000})
  void write_ofAnyLength_givesWhatJacksonGives(int length) throws IOException {
    Map<String, Object> message = Map.of("a", "ế".repeat(length / 3) + "x".repeat(length % 3));

    assertThat(json.write(message)).isEqualTo(new ObjectMapper().writeValueAsBytes(message));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8_000})
  void collected_byteByByteAndInPieces_isWhole(int length) {
    byte[] piece = "ab".repeat(length).getBytes(UTF_8);
    CollectedBytes bytes = new CollectedBytes();
    bytes.write('[');
    bytes.write(piece, 1, piece.length - 1);
    bytes.write(']');

    assertThat(new String(bytes.toByteArray(), UTF_8))
        .isEqualTo("[" + "ab".repeat(length).substring(1) + "]");
  }
}
