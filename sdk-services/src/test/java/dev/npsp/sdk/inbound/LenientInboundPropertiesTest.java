package dev.npsp.sdk.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every sample, mutated in the ways in which peers differ, is read as the same. */
class LenientInboundPropertiesTest {

  private static final Pattern PLAIN_NUMBER = Pattern.compile("[1-9]\\d{0,17}(\\.\\d{1,6})?");
  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  @Property(tries = 100)
  void promotion_mutated_isReadAsTheSame(@ForAll long seed) {
    byte[] body = mutated("cb-addtthcKhuyenMai-request", seed);
    Door plain = new Door();
    Door lenient = new Door();
    plain.post("addtthcKhuyenMai", Door.sample("cb-addtthcKhuyenMai-request"));
    InboundReply reply = lenient.post("addtthcKhuyenMai", body);
    assertThat(reply.body()).isEqualTo(Door.compact("cb-addtthcKhuyenMai-response-ok"));
    assertThat(lenient.promotions).isEqualTo(plain.promotions);
  }

  @Property(tries = 100)
  void receipt_mutated_isReadAsTheSame(@ForAll long seed) {
    byte[] body = mutated("cb-NhanChungTuThueDat-request", seed);
    Door plain = new Door();
    Door lenient = new Door();
    plain.post("nhanhsdvcqg", Door.sample("cb-NhanChungTuThueDat-request"));
    lenient.post("nhanhsdvcqg", body);
    assertThat(lenient.receipts).hasSize(1).isEqualTo(plain.receipts);
  }

  @Property(tries = 100)
  void notice_mutated_isReadAsTheSame(@ForAll long seed) {
    byte[] body = mutated("cb-NhanThongBaoThueDat-request", seed);
    Door plain = new Door();
    Door lenient = new Door();
    plain.post("nhantbthuedvcqg", Door.sample("cb-NhanThongBaoThueDat-request"));
    lenient.post("nhantbthuedvcqg", body);
    assertThat(lenient.notices).hasSize(1).isEqualTo(plain.notices);
  }

  @Property(tries = 100)
  void question_mutated_isReadAsTheSame(@ForAll long seed) {
    byte[] body = mutated("cb-search-call-request", seed);
    Door[] doors = {new Door(), new Door()};
    for (Door door : doors) {
      InboundPortal portal =
          InboundPortal.builder()
              .onStatusSearch(
                  question -> {
                    door.asked.add(question);
                    return java.util.Optional.empty();
                  })
              .build();
      portal.answer(
          Door.request(
              "search/call", door == doors[0] ? Door.sample("cb-search-call-request") : body));
    }
    assertThat(doors[1].asked).hasSize(1).isEqualTo(doors[0].asked);
  }

  /** Members may go missing; what is left is read, and nothing throws. */
  @Property(tries = 100)
  void anySample_withMembersMissing_isAnswered(@ForAll long seed) {
    Random random = new Random(seed);
    Door door = new Door();
    for (String[] call :
        new String[][] {
          {"addtthcKhuyenMai", "cb-addtthcKhuyenMai-request"},
          {"nhanhsdvcqg", "cb-NhanChungTuThueDat-request"},
          {"nhantbthuedvcqg", "cb-NhanThongBaoThueDat-request"}
        }) {
      JsonNode tree = Door.tree(Door.sample(call[1]));
      thinOut(tree, random);
      InboundReply reply = door.post(call[0], Door.JSON.write(tree));
      assertThat(reply.status()).isEqualTo(200);
      assertThat(Door.tree(reply.body()).get("error_code").asInt()).isIn(0, -1);
    }
    assertThat(door.kinds())
        .containsOnly(
            java.util.stream.Stream.of(InboundEvent.Kind.ACCEPTED, InboundEvent.Kind.REJECTED)
                .filter(door.kinds()::contains)
                .toArray(InboundEvent.Kind[]::new));
  }

  private static void thinOut(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      java.util.List<String> names = new java.util.ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        if (random.nextInt(6) == 0) {
          object.remove(name);
        } else {
          thinOut(object.get(name), random);
        }
      }
    }
  }

  private static byte[] mutated(String sample, long seed) {
    Random random = new Random(seed);
    JsonNode tree = mutated(Door.tree(Door.sample(sample)), random);
    if (random.nextInt(4) == 0) {
      tree = NODES.arrayNode().add(tree);
    } else if (random.nextInt(4) == 0) {
      tree = NODES.textNode(new String(Door.JSON.write(tree), StandardCharsets.UTF_8));
    }
    String json = new String(Door.JSON.write(tree), StandardCharsets.UTF_8);
    if (random.nextBoolean()) {
      json = Normalizer.normalize(json, Normalizer.Form.NFD);
    }
    return ((random.nextBoolean() ? "\uFEFF" : "") + json).getBytes(StandardCharsets.UTF_8);
  }

  private static JsonNode mutated(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = NODES.objectNode();
      object
          .fields()
          .forEachRemaining(
              member ->
                  copy.set(
                      anyCase(member.getKey(), random),
                      wrapped(member.getKey(), mutated(member.getValue(), random), random)));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = NODES.arrayNode();
      array.forEach(element -> copy.add(mutated(element, random)));
      return copy.size() == 1 && random.nextBoolean() ? copy.get(0) : copy;
    }
    return value(node, random);
  }

  private static JsonNode wrapped(String name, JsonNode value, Random random) {
    if (!name.equalsIgnoreCase("data")) {
      return value;
    }
    return switch (random.nextInt(3)) {
      case 0 -> NODES.arrayNode().add(value);
      case 1 -> NODES.textNode(new String(Door.JSON.write(value), StandardCharsets.UTF_8));
      default -> value;
    };
  }

  private static JsonNode value(JsonNode node, Random random) {
    String text = node.asText();
    if (text.isEmpty()) {
      return random.nextBoolean() ? NODES.nullNode() : NODES.textNode(" ");
    }
    if (PLAIN_NUMBER.matcher(text).matches() && random.nextBoolean()) {
      return NODES.numberNode(new BigDecimal(text));
    }
    if (text.equals("False") && random.nextBoolean()) {
      return NODES.booleanNode(false);
    }
    return NODES.textNode(text);
  }

  private static String anyCase(String name, Random random) {
    StringBuilder changed = new StringBuilder();
    for (char c : name.toCharArray()) {
      changed.append(random.nextBoolean() ? Character.toUpperCase(c) : Character.toLowerCase(c));
    }
    return changed.toString();
  }
}
