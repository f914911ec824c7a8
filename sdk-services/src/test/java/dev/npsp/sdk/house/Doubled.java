package dev.npsp.sdk.house;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** Says an answer as a gateway does that puts the whole of it as a text into {@code message}. */
public final class Doubled {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Doubled() {}

  public static byte[] of(byte[] answer) {
    String text = new String(answer, StandardCharsets.UTF_8).replace("\uFEFF", "");
    ObjectNode around = MAPPER.createObjectNode();
    around.put("message", text);
    return around.toString().getBytes(StandardCharsets.UTF_8);
  }
}
