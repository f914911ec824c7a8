package dev.npsp.sdk.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is signed can be read in one way only. */
class MembersTwiceTest {

  private static final Json JSON = new Json();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"A\":1}",
        "{\"a\":1,\"b\":2,\"\\u0061\":3}",
        "{\"b\":{\"x\":1,\"x\":1}}",
        "{\"b\":[{\"x\":1},{\"x\":1,\"X\":2}]}",
        "\uFEFF{\"a\":1,\"a\":1}"
      })
  void unambiguousTree_whenAMemberStandsThereTwice_isRefused(String json) {
    assertThatThrownBy(
            () -> JSON.unambiguousTree(ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(JsonUnreadable.class)
        .hasMessageContaining("twice");
  }

  @Test
  void unambiguousTree_whenEachStandsThereOnce_isTheTree() throws Exception {
    byte[] json =
        "\uFEFF{\"a\":1,\"b\":[{\"a\":1},{\"a\":2}],\"c\":{\"a\":{\"a\":3}}}"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(JSON.unambiguousTree(ByteBuffer.wrap(json))).isEqualTo(JSON.tree(json));
  }

  @Test
  void textAtTop_isTheOneTextOfThatName() throws Exception {
    assertThat(top("{\"x\":{\"K\":\"in\"},\"k\":\"v\",\"y\":[1,{\"K\":2}]}")).isEqualTo("v");
    assertThat(top("{\"K\":\"v\",\"k\":\"v\"}")).isEmpty();
    assertThat(top("{\"K\":5}")).isEmpty();
    assertThat(top("{\"K\":{\"K\":\"v\"}}")).isEmpty();
    assertThat(top("[{\"K\":\"v\"}]")).isEmpty();
    assertThat(top("{}")).isEmpty();
    assertThatThrownBy(() -> top("{\"K\":\"v\"")).isInstanceOf(JsonUnreadable.class);
  }

  private static String top(String json) throws JsonUnreadable {
    return JSON.textAtTop(ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8)), "K");
  }
}
