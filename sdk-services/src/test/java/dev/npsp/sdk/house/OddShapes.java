package dev.npsp.sdk.house;

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
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Says the same in another of the shapes that peers use: letter case and order of names; numbers,
 * texts and booleans for each other; codes of success in each of their forms; one element for an
 * array and an array of one for an object; nothing in any of its forms; NFD; a byte order mark; and
 * where the test says so, objects as texts.
 */
public final class OddShapes {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  /** Up to eighteen digits, and no zero in front that a number would lose. */
  private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,17}(\\.\\d+)?");

  private static final Set<String> CODES = Set.of("error_code", "errorcode");
  private static final List<String> SUCCESS = List.of("0", "00");
  private static final Pattern TAG = Pattern.compile("(</?)(\\w+)(>)");

  private final Random random;
  private final Predicate<String> isText;

  public OddShapes(long seed) {
    this(seed, name -> false);
  }

  /**
   * The same, and members of these names may be texts.
   *
   * @param isText names of members whose objects may come as JSON texts, and whose JSON texts as
   *     objects
   */
  public OddShapes(long seed, Predicate<String> isText) {
    this.random = new Random(seed);
    this.isText = isText;
  }

  public byte[] of(byte[] answer) {
    return bytes(written(odd("", tree(answer))));
  }

  /** The same, and the whole may be a text, too. */
  public byte[] ofText(byte[] answer) {
    String odd = written(odd("", tree(answer)));
    return bytes(oneIn(4) ? written(NODES.textNode(odd)) : odd);
  }

  private byte[] bytes(String json) {
    return ((random.nextBoolean() ? "\uFEFF" : "") + json).getBytes(StandardCharsets.UTF_8);
  }

  private JsonNode odd(String name, JsonNode value) {
    if (value.isObject()) {
      return wrapped(name, object(value));
    }
    if (value.isArray()) {
      return array(name, value);
    }
    return value.isTextual() && isText.test(name) && value.asText().startsWith("{")
        ? odd(name, tree(value.asText().getBytes(StandardCharsets.UTF_8)))
        : scalar(name, value);
  }

  private ObjectNode object(JsonNode value) {
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(value.properties());
    if (random.nextBoolean()) {
      Collections.shuffle(members, random);
    }
    ObjectNode odd = NODES.objectNode();
    for (Map.Entry<String, JsonNode> member : members) {
      JsonNode said = odd(member.getKey(), member.getValue());
      if (!isNothing(member.getValue())) {
        odd.set(anyCase(member.getKey()), said);
      } else if (random.nextInt(3) > 0) {
        odd.set(anyCase(member.getKey()), random.nextBoolean() ? NODES.nullNode() : nothing());
      }
    }
    return odd;
  }

  private JsonNode wrapped(String name, ObjectNode object) {
    if (!name.isEmpty() && isText.test(name) && oneIn(4)) {
      String text = written(object);
      return NODES.textNode(oneIn(3) ? "\uFEFF" + text : text);
    }
    return !name.isEmpty() && oneIn(6) ? NODES.arrayNode().add(object) : object;
  }

  private JsonNode array(String name, JsonNode value) {
    if (value.size() == 1 && random.nextBoolean()) {
      return odd(name, value.get(0));
    }
    ArrayNode odd = NODES.arrayNode();
    value.forEach(element -> odd.add(odd("", element)));
    return odd;
  }

  private JsonNode scalar(String name, JsonNode value) {
    String text = value.asText();
    if (CODES.contains(name.toLowerCase(Locale.ROOT)) && SUCCESS.contains(text)) {
      return random.nextBoolean()
          ? NODES.numberNode(0)
          : NODES.textNode(SUCCESS.get(random.nextInt(2)));
    }
    if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
      return random.nextBoolean()
          ? NODES.booleanNode(Boolean.parseBoolean(text))
          : NODES.textNode(anyCase(text));
    }
    if (NUMBER.matcher(text).matches() && random.nextBoolean()) {
      return NODES.numberNode(new BigDecimal(text));
    }
    String said = text.startsWith("<") ? inAnyCase(text) : text;
    return NODES.textNode(
        random.nextBoolean() ? Normalizer.normalize(said, Normalizer.Form.NFD) : said);
  }

  /** XML, its tags in another letter case. */
  private String inAnyCase(String xml) {
    boolean upper = random.nextBoolean();
    return random.nextBoolean()
        ? xml
        : TAG.matcher(xml)
            .replaceAll(
                tag ->
                    tag.group(1)
                        + (upper
                            ? tag.group(2).toUpperCase(Locale.ROOT)
                            : tag.group(2).toLowerCase(Locale.ROOT))
                        + tag.group(3));
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
    return switch (random.nextInt(5)) {
      case 0 -> name.toLowerCase(Locale.ROOT);
      case 1 -> name.toUpperCase(Locale.ROOT);
      case 2 -> name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
      default -> name;
    };
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private static JsonNode tree(byte[] json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(JsonNode tree) {
    try {
      return MAPPER.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
