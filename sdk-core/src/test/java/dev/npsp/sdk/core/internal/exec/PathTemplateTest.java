package dev.npsp.sdk.core.internal.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {

  private static final PathTemplate FILE = PathTemplate.of("dossiers/{id}/files");
  private static final PathTemplate SEARCH = PathTemplate.of("dossiers{?from,size}");

  @Test
  void expand_whenAValueHasOtherCharacters_encodesThem() {
    assertThat(FILE.expand(Map.of("id", "Hồ sơ 1+2?#&")))
        .isEqualTo("dossiers/H%E1%BB%93%20s%C6%A1%201%2B2%3F%23%26/files");
  }

  @Test
  void expand_whenAQueryMissesAValue_leavesItOut() {
    assertThat(SEARCH.expand(Map.of("size", "20"))).isEqualTo("dossiers?size=20");
    assertThat(SEARCH.expand(Map.of("from", "a/b", "size", "20")))
        .isEqualTo("dossiers?from=a%2Fb&size=20");
    assertThat(SEARCH.expand(Map.of())).isEqualTo("dossiers");
  }

  @Test
  void behind_whenThePathOfTheSettingsEndsAQuery_addsTheValue() {
    PathTemplate path = PathTemplate.behind("api/{as it is}?id=", "{id}");

    assertThat(path.expand(Map.of("id", "7 8"))).isEqualTo("api/{as it is}?id=7%208");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "a/b",
        "../x",
        "a\\b",
        "..%2fx",
        "%2E%2e",
        "%252F",
        "%25255c",
        "a\u0000b",
        "a\nb",
        "%00",
        "\uD83D"
      })
  void expand_whenAValueLeavesItsSegment_isRefusedWithoutTheValue(String value) {
    assertThatThrownBy(() -> FILE.expand(Map.of("id", value)))
        .isInstanceOfSatisfying(
            AddressRefused.class,
            refused -> {
              assertThat(refused.variable()).isEqualTo("id");
              if (!value.isEmpty() && !value.startsWith(".")) {
                assertThat(refused.getMessage()).doesNotContain(value);
              }
            });
  }

  @Test
  void expand_whenASegmentHasNoValue_isRefused() {
    assertThatThrownBy(() -> FILE.expand(Map.of("other", "x")))
        .isInstanceOf(AddressRefused.class)
        .hasMessageContaining("{id}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "a{b", "a}b", "{a}{b}", "{}", "{a,b}", "{a b}", "{?}", "{+a}"})
  void of_whenItIsNoTemplate_isRefused(String text) {
    assertThatThrownBy(() -> PathTemplate.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * Whatever the value: it is refused, or it comes back whole out of the one segment it stands in.
   */
  @Property
  void expand_anyValue_staysInItsSegment(@ForAll @StringLength(min = 1, max = 40) String value) {
    String path = expandedOrAssumed(FILE, value);
    String raw = URI.create("http://portal.invalid/" + path).normalize().getRawPath();

    String[] segments = raw.split("/", -1);
    assertThat(segments).hasSize(4);
    assertThat(URLDecoder.decode(segments[2], StandardCharsets.UTF_8)).isEqualTo(value);
  }

  @Property
  void expand_anyValueOfAQuery_comesBackWhole(@ForAll @StringLength(max = 40) String value) {
    String path = expandedOrAssumed(PathTemplate.of("find{?text}"), value);
    String query = URI.create("http://portal.invalid/" + path).getRawQuery();

    assertThat(query).startsWith("text=").doesNotContain("&");
    assertThat(URLDecoder.decode(query.substring(5), StandardCharsets.UTF_8)).isEqualTo(value);
  }

  private static String expandedOrAssumed(PathTemplate template, String value) {
    try {
      return template.expand(Map.of("id", value, "text", value));
    } catch (AddressRefused e) {
      Assume.that(false);
      throw e;
    }
  }
}
