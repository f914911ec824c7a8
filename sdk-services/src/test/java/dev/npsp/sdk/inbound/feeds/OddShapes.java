package dev.npsp.sdk.inbound.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;

/** Writes a message as another peer would write the same. */
public final class OddShapes {

  private final Random random;

  public OddShapes(long seed) {
    this.random = new Random(seed);
  }

  /** The same, differently said: in any of the ways that the sheets describe. */
  public byte[] mutated(byte[] message) throws JsonUnreadable {
    JsonNode tree = odd(FeedSamples.JSON.tree(message));
    String text = written(tree);
    if (random.nextInt(4) == 0) {
      text = Normalizer.normalize(text, Normalizer.Form.NFD);
    }
    if (random.nextInt(4) == 0) {
      text = written(JsonNodeFactory.instance.textNode(text));
    }
    return (random.nextInt(4) == 0 ? "\uFEFF" + text : text).getBytes(StandardCharsets.UTF_8);
  }

  private JsonNode odd(JsonNode node) throws JsonUnreadable {
    if (node.isObject()) {
      return oddObject(node);
    }
    if (node.isArray()) {
      var array = JsonNodeFactory.instance.arrayNode();
      for (JsonNode element : node) {
        array.add(odd(element));
      }
      return array.size() == 1 && random.nextInt(3) == 0 ? array.get(0) : array;
    }
    return oddValue(node);
  }

  private JsonNode oddObject(JsonNode node) throws JsonUnreadable {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (var member : node.properties()) {
      boolean missing = member.getValue().isNull() && random.nextBoolean();
      if (!missing) {
        object.set(name(member.getKey()), odd(member.getValue()));
      }
    }
    if (random.nextInt(6) == 0) {
      return JsonNodeFactory.instance.textNode(written(object));
    }
    return object;
  }

  private JsonNode oddValue(JsonNode node) throws JsonUnreadable {
    if (node.isInt() && random.nextBoolean()) {
      return JsonNodeFactory.instance.textNode(node.asText());
    }
    if (!node.isTextual()) {
      return node;
    }
    String text = node.textValue();
    if (text.startsWith("{")) {
      JsonNode inner = odd(FeedSamples.JSON.tree(text.getBytes(StandardCharsets.UTF_8)));
      return random.nextInt(3) == 0 || inner.isTextual()
          ? inner
          : JsonNodeFactory.instance.textNode(
              (random.nextInt(3) == 0 ? "\uFEFF" : "") + written(inner));
    }
    return text.matches("[1-9]\\d{0,8}") && random.nextBoolean()
        ? JsonNodeFactory.instance.numberNode(Integer.parseInt(text))
        : node;
  }

  private String name(String name) {
    return switch (random.nextInt(4)) {
      case 0 -> name.toUpperCase(Locale.ROOT);
      case 1 -> name.toLowerCase(Locale.ROOT);
      default -> name;
    };
  }

  private static String written(JsonNode node) {
    return new String(FeedSamples.JSON.write(node), StandardCharsets.UTF_8);
  }
}
