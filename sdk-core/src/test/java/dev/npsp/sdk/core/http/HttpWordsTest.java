package dev.npsp.sdk.core.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small words of the wire: bodies, header fields, calls, policies. */
class HttpWordsTest {

  private static final URI SOMEWHERE = URI.create("https://portal.test:8443/mapi?secret=1");

  @Property
  void body_ofParts_isAsLongAsAllParts(@ForAll List<byte[]> parts) {
    Body body = Body.of(parts.toArray(new byte[0][]));

    assertThat(body.length()).isEqualTo(parts.stream().mapToLong(part -> part.length).sum());
    assertThat(body.repeatable()).isTrue();
    assertThat(body.isStream()).isFalse();
  }

  @Test
  void body_once_opensOnce() throws IOException {
    Body body = Body.once(new ByteArrayInputStream(new byte[3]), 3);

    assertThat(body.repeatable()).isFalse();
    assertThat(body.open()).hasBinaryContent(new byte[3]);
    assertThatThrownBy(body::open).isInstanceOf(IOException.class);
  }

  @Test
  void body_reopening_opensAnew() throws IOException {
    Body body = Body.reopening(() -> new ByteArrayInputStream(new byte[3]), 3);

    assertThat(body.repeatable()).isTrue();
    assertThat(body.open()).isNotSameAs(body.open());
  }

  @Test
  void body_inMemory_cannotBeOpened() {
    assertThatThrownBy(Body.empty()::open).isInstanceOf(IOException.class);
  }

  @Test
  void body_withoutALength_isRefused() {
    assertThatThrownBy(() -> Body.once(new ByteArrayInputStream(new byte[3]), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void headers_areFoundInAnyLetterCase(@ForAll @AlphaChars @NotEmpty String name) {
    Headers headers = Headers.none().with(name, "1").with(name.toUpperCase(Locale.ROOT), "2");

    assertThat(headers.first(name.toLowerCase(Locale.ROOT))).contains("2");
    assertThat(headers.asMap()).hasSize(1);
  }

  @Test
  void headers_doNotChange() {
    Headers none = Headers.none();
    none.with("A", "1");
    assertThat(none.asMap()).isEmpty();

    Map<String, List<String>> given = new HashMap<>();
    given.put("A", new ArrayList<>(List.of("1")));
    Headers headers = Headers.of(given);
    given.get("A").add("2");
    given.clear();
    assertThat(headers.asMap()).containsEntry("a", List.of("1"));
    assertThatThrownBy(() -> headers.asMap().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void headers_ofOneNameInTwoCases_areJoined() {
    assertThat(Headers.of(Map.of("Via", List.of("1"), "via", List.of("2"))).asMap().get("VIA"))
        .containsExactlyInAnyOrder("1", "2");
    assertThat(Headers.of(Map.of("Via", List.of())).first("via")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb", "a\nb", "đ", "\u0000", " a", "a "})
  void headers_refuseValuesThatNoMessageCanHold(String value) {
    assertThatThrownBy(() -> Headers.none().with("X-Name", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The value of header field X-Name holds characters that no header can hold.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:", "a\r\nb", "đ"})
  void headers_refuseNamesThatNoMessageCanHold(String name) {
    assertThatThrownBy(() -> Headers.none().with(name, "v"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContainingAny("\r", "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a b\tc", "Basic dXNlcjpwYXNz=="})
  void headers_takeWhatMessagesHold(String value) {
    assertThat(Headers.none().with("X", value).first("x")).contains(value);
  }

  @Test
  void call_copiesAndShowsNoQuery() {
    HttpCall call = HttpCall.post(SOMEWHERE, Headers.none(), Body.empty());
    HttpCall other =
        call.withHeader("A", "1")
            .withBody(Body.of(new byte[2]))
            .withTimeout(Duration.ofSeconds(1))
            .withMaxReplyBytes(5);

    assertThat(call.headers().asMap()).isEmpty();
    assertThat(call.maxReplyBytes()).isEqualTo(HttpCall.DEFAULT_MAX_REPLY_BYTES);
    assertThat(other.body().length()).isEqualTo(2);
    assertThat(other.timeout()).isEqualTo(Duration.ofSeconds(1));
    assertThat(other.maxReplyBytes()).isEqualTo(5);
    assertThat(other).hasToString("POST https://portal.test:8443/mapi");
    assertThat(HttpCall.get(SOMEWHERE, Headers.none()).method()).isEqualTo("GET");
  }

  @Test
  void call_place_isHostAndPortAlone() {
    assertThat(HttpCall.get(SOMEWHERE, Headers.none()).place()).isEqualTo("portal.test:8443");
    assertThat(HttpCall.get(URI.create("http://u:p@h/x"), Headers.none()).place()).isEqualTo("h");
  }

  @Test
  void reply_showsStatusAndLength() {
    assertThat(new HttpReply(200, Headers.none(), "bí mật".getBytes(UTF_8)))
        .hasToString("HTTP 200, 9 bytes");
  }

  @Test
  void policy_hasABudgetUntilItIsTakenAway() {
    assertThat(RetryPolicy.standard().budget()).contains(RetryBudget.standard());
    assertThat(RetryPolicy.builder().withoutBudget().build().budget()).isEmpty();
    assertThat(RetryPolicy.none().attempts()).isEqualTo(1);
    assertThat(RetryPolicy.standard().toBuilder().attempts(5).build().longestPause())
        .isEqualTo(Duration.ofSeconds(8));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, -1", "1000001, 10", "0, 1001"})
  void budget_refusesNonsense(int reserve, int percent) {
    RetryBudget.Builder budget = RetryBudget.builder().reserve(reserve).percent(percent);

    assertThatThrownBy(budget::build).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "-1, 0, 0", "1, -1, 0", "1, 2, 1"})
  void policy_refusesNonsense(int attempts, long first, long longest) {
    assertThatThrownBy(
            () ->
                RetryPolicy.builder()
                    .attempts(attempts)
                    .firstPause(Duration.ofSeconds(first))
                    .longestPause(Duration.ofSeconds(longest))
                    .build())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
