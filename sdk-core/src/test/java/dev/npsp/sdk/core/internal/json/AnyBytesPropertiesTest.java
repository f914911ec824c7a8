package dev.npsp.sdk.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * Whatever bytes arrive, they are read or they are {@link JsonUnreadable}: nothing else is thrown,
 * and the words of the error hold nothing of the bytes. The seeds are answers of the kinds that
 * arrive; each try spoils one of them.
 */
class AnyBytesPropertiesTest {

  private static final String PERSONAL = "038099000017";

  private static final List<String> SEEDS =
      List.of(
          "{\"session\":\"" + PERSONAL + "\",\"error_code\":0,\"message\":\"Thành công\"}",
          "{\"error_code\":\"00\",\"result\":[{\"MaHoSo\":\"" + PERSONAL + "\",\"So\":[1,2.50]}]}",
          "{\"error_code\":0,\"message\":\"{\\\"MaLoi\\\":\\\"00\\\",\\\"So\\\":1e400}\"}",
          "[{\"MaHoSo\":" + PERSONAL + "},{\"So\":null},\"\",[[[]]]]",
          "<html><body>" + PERSONAL + "</body></html>");

  private final Json json = new Json();

  @Property(tries = 3000)
  void tree_ofSpoiltBytes_isReadOrUnreadable(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = spoilt(SEEDS.get(random.nextInt(SEEDS.size())).getBytes(UTF_8), random);
    try {
      readAll(json.tree(bytes));
    } catch (JsonUnreadable unreadable) {
      assertThat(unreadable.getMessage()).isIn("not JSON", "not a Row", "a row that is no object");
      assertThat(unreadable).hasNoCause();
    }
  }

  private void readAll(JsonNode tree) throws JsonUnreadable {
    List<Row> rows = json.rows(tree, Row.class);
    assertThat(rows)
        .hasSizeLessThanOrEqualTo(tree.isArray() ? tree.size() : 1)
        .doesNotContainNull();
    JsonNode inside = json.embedded(Json.text(tree, "message"));
    if (inside != null) {
      readAll(inside);
    }
  }

  /** One to four wounds: a byte changed, a piece cut out, a piece doubled, or the end torn off. */
  private static byte[] spoilt(byte[] good, Random random) {
    byte[] bytes = good;
    for (int wounds = 1 + random.nextInt(4); wounds > 0 && bytes.length > 0; wounds--) {
      int from = random.nextInt(bytes.length);
      int to = from + random.nextInt(bytes.length - from + 1);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      switch (random.nextInt(4)) {
        case 0 -> {
          out.write(bytes, 0, from);
          out.write(random.nextInt(256));
          out.write(bytes, from + 1, bytes.length - from - 1);
        }
        case 1 -> {
          out.write(bytes, 0, from);
          out.write(bytes, to, bytes.length - to);
        }
        case 2 -> {
          out.write(bytes, 0, to);
          out.write(bytes, from, bytes.length - from);
        }
        default -> out.write(bytes, 0, from);
      }
      bytes = out.toByteArray();
    }
    return bytes;
  }

  record Row(
      @JsonProperty("MaHoSo") @Nullable String code,
      @JsonProperty("So") @Nullable List<String> numbers) {}
}
