package dev.npsp.sdk.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.wire.XmlRefused.Why;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NestedTextTest {

  private static final Json JSON = new Json();

  @Test
  void xml_isATree() throws XmlRefused {
    JsonNode tree =
        XmlText.tree(
            "\uFEFF<r><a>1</a><b><c> x &amp; y </c></b><a>2</a><!-- no --></r>".substring(1));
    assertThat(tree.path("a")).hasSize(2);
    assertThat(tree.path("b").path("c").asText()).isEqualTo("x & y");
  }

  @Test
  void xml_thatReachesOutOrGrows_isRefused() {
    refused("<!DOCTYPE r SYSTEM 'http://example.invalid/x.dtd'><r/>", Why.FORBIDDEN);
    refused("<!DOCTYPE r [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><r>&b;</r>", Why.FORBIDDEN);
    refused("<r>&unknown;</r>", Why.NOT_XML);
    refused("<r><a></r>", Why.NOT_XML);
    refused("<r/><r/>", Why.NOT_XML);
    refused("", Why.NOT_XML);
    refused("<a>".repeat(40) + "</a>".repeat(40), Why.TOO_LARGE);
    refused("<r>" + "<a/>".repeat(20_001) + "</r>", Why.TOO_LARGE);
    refused("<r>" + " ".repeat(5 * 1024 * 1024) + "</r>", Why.TOO_LARGE);
  }

  /** As a text, as a document, and as a text inside JSON. */
  private static void refused(String xml, Why why) {
    byte[] document = xml.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> XmlText.tree(xml))
        .isInstanceOfSatisfying(XmlRefused.class, e -> assertThat(e.why()).isEqualTo(why));
    assertThatThrownBy(() -> XmlText.tree(document))
        .isInstanceOfSatisfying(XmlRefused.class, e -> assertThat(e.why()).isEqualTo(why));
    assertThatThrownBy(() -> XmlText.treeInJson(xml)).isInstanceOf(JsonUnreadable.class);
  }

  @Test
  void nestedJson_isOpenedWhereverItIs() throws JsonUnreadable {
    JsonNode whole =
        tree("{\"a\":\"{\\\"b\\\":[\\\"{\\\\\\\"c\\\\\\\":1}\\\"]}\",\"d\":\"{not json\"}");
    assertThat(NestedJson.openedWhole(JSON, whole))
        .isEqualTo(tree("{\"a\":{\"b\":[{\"c\":1}]},\"d\":\"{not json\"}"));
  }

  @Test
  void nestedJson_thatIsTooDeep_isRefused() throws JsonUnreadable {
    String inner = "[".repeat(120) + "]".repeat(120);
    JsonNode deep = tree("[".repeat(120) + "\"" + inner + "\"" + "]".repeat(120));
    assertThatThrownBy(() -> NestedJson.openedWhole(JSON, deep))
        .isInstanceOf(JsonUnreadable.class)
        .hasMessageContaining("deep");
  }

  @Test
  void base64_isReadInAnyDressAndRefusedWhenBroken() throws JsonUnreadable {
    byte[] bytes = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    assertThat(Base64Text.bytes("/9j/", 10)).isEqualTo(bytes);
    assertThat(Base64Text.bytes("_9j_", 10)).isEqualTo(bytes);
    assertThat(Base64Text.bytes("data:image/jpeg;base64,/9\r\nj/", 10)).isEqualTo(bytes);
    assertThat(Base64Text.bytes(null, 10)).isEmpty();
    assertThatThrownBy(() -> Base64Text.bytes("/9j/!", 10)).isInstanceOf(JsonUnreadable.class);
    assertThatThrownBy(() -> Base64Text.bytes("/9j/".repeat(10), 10))
        .isInstanceOf(JsonUnreadable.class)
        .hasMessageContaining("10 bytes");
  }

  private static JsonNode tree(String json) throws JsonUnreadable {
    return JSON.tree(json.getBytes(StandardCharsets.UTF_8));
  }
}
