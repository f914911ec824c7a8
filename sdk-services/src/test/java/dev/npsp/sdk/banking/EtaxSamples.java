package dev.npsp.sdk.banking;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The samples of the protocol sheet. */
final class EtaxSamples {

  static final Json JSON = new Json();

  private EtaxSamples() {}

  static byte[] bytes(String sample) {
    try (InputStream in =
        Objects.requireNonNull(
            EtaxSamples.class.getResourceAsStream("/samples/" + sample + ".json"), sample)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static JsonNode tree(String sample) {
    try {
      return JSON.tree(bytes(sample));
    } catch (JsonUnreadable e) {
      throw new AssertionError(e);
    }
  }

  /** Written compactly: members in the sample's order. */
  static byte[] compact(String sample) {
    return JSON.write(tree(sample));
  }
}
