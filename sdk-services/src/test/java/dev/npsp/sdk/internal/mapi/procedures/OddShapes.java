package dev.npsp.sdk.internal.mapi.procedures;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Says the same in another of the shapes that peers use: letter case and order of names, numbers
 * for texts, one element for an array, nothing in any of its forms, NFD, a byte order mark.
 */
public final class OddShapes {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  private final Random random;

  public OddShapes(long seed) {
    this.random = new Random(seed);
  }

  public byte[] of(byte[] answer) {
    try {
      String odd = MAPPER.writeValueAsString(odd(MAPPER.readTree(answer)));
      return ((random.nextBoolean() ? "\uFEFF" : "") + odd).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode odd(JsonNode value) {
    if (value.isObject()) {
      return object(value);
    }
    if (value.isArray()) {
      return array(value);
    }
    return scalar(value.asText());
  }

  private ObjectNode object(JsonNode value) {
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(value.properties());
    if (random.nextBoolean()) {
      Collections.shuffle(members, random);
    }
    ObjectNode odd = NODES.objectNode();
    for (Map.Entry<String, JsonNode> member : members) {
      JsonNode said = odd(member.getValue());
      if (!isNothing(member.getValue())) {
        odd.set(anyCase(member.getKey()), said);
      } else if (random.nextInt(3) > 0) {
        odd.set(anyCase(member.getKey()), random.nextBoolean() ? NODES.nullNode() : nothing());
      }
    }
    return odd;
  }

  private JsonNode array(JsonNode value) {
    if (value.size() == 1 && random.nextBoolean()) {
      return odd(value.get(0));
    }
    ArrayNode odd = NODES.arrayNode();
    value.forEach(element -> odd.add(odd(element)));
    return odd;
  }

  private JsonNode scalar(String text) {
    if (text.matches("0|[1-9]\\d{0,9}(\\.\\d+)?") && random.nextBoolean()) {
      return NODES.numberNode(new BigDecimal(text));
    }
    return NODES.textNode(
        random.nextBoolean() ? Normalizer.normalize(text, Normalizer.Form.NFD) : text);
  }

  private static boolean isNothing(JsonNode value) {
    return value.isNull()
        || (value.isTextual() && value.asText().isEmpty())
        || (value.isArray() && value.isEmpty());
  }

  private JsonNode nothing() {
    return random.nextBoolean() ? NODES.textNode("") : NODES.arrayNode();
  }

  private String anyCase(String name) {
    return switch (random.nextInt(4)) {
      case 0 -> name.toLowerCase(Locale.ROOT);
      case 1 -> name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
      default -> name;
    };
  }
}
