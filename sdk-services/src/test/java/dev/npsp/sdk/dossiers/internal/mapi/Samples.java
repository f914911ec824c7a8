package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The sample messages, read by another mapper than ours. */
final class Samples {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Samples() {}

  static JsonNode tree(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/samples/" + name)) {
      return MAPPER.readTree(Objects.requireNonNull(in, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compact, members in the order of the file. */
  static String compact(String name) {
    return tree(name).toString();
  }

  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
