package dev.npsp.sdk.benchmarks.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils JSON that stays JSON: values of other types, members left out, doubled or elsewhere. */
final class SpoiltJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Random random;
  private final List<String> pieces;

  SpoiltJson(Random random, List<String> pieces) {
    this.random = random;
    this.pieces = pieces;
  }

  /** The same JSON with one of its values spoilt; what is none, or has no values, as it is. */
  byte[] of(byte[] input) {
    try {
      JsonNode tree = MAPPER.readTree(input);
      List<JsonNode> containers = new ArrayList<>();
      if (tree != null) {
        collect(tree, containers);
      }
      if (containers.isEmpty()) {
        return input;
      }
      spoil(containers.get(random.nextInt(containers.size())));
      return MAPPER.writeValueAsBytes(tree);
    } catch (IOException e) {
      return input;
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode() && !node.isEmpty()) {
      containers.add(node);
    }
    node.forEach(child -> collect(child, containers));
  }

  private void spoil(JsonNode container) {
    if (container instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      spoil(object, names.get(random.nextInt(names.size())));
    } else {
      ArrayNode array = (ArrayNode) container;
      int at = random.nextInt(array.size());
      array.insert(at, odd(array.get(at)));
      if (random.nextBoolean()) {
        array.remove(at + 1);
      }
    }
  }

  private void spoil(ObjectNode object, String name) {
    JsonNode value = object.get(name);
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(random.nextBoolean() ? name.toUpperCase() : name + " ", odd(value));
      default -> object.set(name, odd(value));
    }
  }

  private JsonNode odd(JsonNode value) {
    return switch (random.nextInt(9)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.arrayNode().add(value.deepCopy());
      case 2 -> NODES.arrayNode().addNull().add(value.deepCopy()).add("");
      case 3 -> NODES.objectNode().set("data", value.deepCopy());
      case 4 -> NODES.textNode(value.toString());
      case 5 -> nested(value.deepCopy());
      case 6 -> NODES.textNode(value.asText() + pieces.get(random.nextInt(pieces.size())));
      default -> piece();
    };
  }

  private JsonNode nested(JsonNode value) {
    JsonNode nest = value;
    for (int depth = random.nextInt(250); depth > 0; depth--) {
      nest = random.nextBoolean() ? NODES.arrayNode().add(nest) : NODES.objectNode().set("a", nest);
    }
    return nest;
  }

  private JsonNode piece() {
    String piece = pieces.get(random.nextInt(pieces.size()));
    try {
      JsonNode value = MAPPER.readTree(piece);
      return value == null || value.isMissingNode() ? NODES.textNode(piece) : value;
    } catch (JsonProcessingException e) {
      return NODES.textNode(piece);
    }
  }
}
