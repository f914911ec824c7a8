package dev.npsp.sdk.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever goes missing, the portal is answered. */
class MissingMembersPropertiesTest {

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
    assertThat(door.outcomes())
        .containsOnly(
            Stream.of(InboundOutcome.ACCEPTED, InboundOutcome.REJECTED)
                .filter(door.outcomes()::contains)
                .toArray(InboundOutcome[]::new));
  }

  private static void thinOut(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
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
}
