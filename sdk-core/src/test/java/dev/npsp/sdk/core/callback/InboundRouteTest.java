package dev.npsp.sdk.core.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.testing.Undeclared;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InboundRouteTest {

  private final List<String> order = new ArrayList<>();

  private final InboundRoute route =
      InboundRoute.builder(
              "a/call",
              request -> {
                order.add("handler");
                return InboundReply.accepted(request.copyOfBody());
              })
          .guard(asked("own"))
          .bodyLimit(10)
          .build();

  private CallerGuard asked(String name) {
    return request -> {
      order.add(name);
      return !request.headers().first("X-Foreign").orElse("").equals(name);
    };
  }

  @Test
  void answer_asksTheOuterGuardThenItsOwnThenReads() {
    InboundReply reply = route.behind(asked("outer")).answer(post("0123456789", Map.of()));
    assertThat(order).containsExactly("outer", "own", "body", "handler");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo("0123456789".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void answer_whenEitherGuardRefuses_readsNothing() {
    for (String name : List.of("outer", "own")) {
      order.clear();
      InboundReply reply =
          route.behind(asked("outer")).answer(post("x", Map.of("X-Foreign", List.of(name))));
      assertThat(reply.outcome()).isEqualTo(InboundOutcome.FOREIGN_CALLER);
      assertThat(reply.status()).isEqualTo(403);
      assertThat(order).doesNotContain("body", "handler").endsWith(name);
    }
  }

  @Test
  void answer_toAnotherMethod_asksNobody() {
    InboundReply reply = route.answer(InboundRequest.of("GET", "/a/call", Map.of(), new byte[0]));
    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.headers()).containsEntry("Allow", "POST");
    assertThat(order).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, Content-Length, 10, 10, false",
    "POST, Content-Length, 0, 0, false",
    "POST, Content-Length, 11, 11, true",
    "POST, Content-Length, 10, 11, true",
    "POST, Transfer-Encoding, chunked, 10, false",
    "POST, Transfer-Encoding, chunked, 11, true",
    "PUT, Content-Length, 10, 10, true",
    "PUT, Transfer-Encoding, chunked, 10, true",
    "PUT, Content-Length, 0, 0, false",
    "PUT, X-Other, 10, 0, false"
  })
  void hasUnreadBody_isWhatWasAnnouncedAndNotReadToItsEnd(
      String method, String field, String value, int length, boolean unread) {
    InboundRequest request =
        InboundRequest.of(
            method,
            "/a/call",
            Map.of(field, List.of(value)),
            new ByteArrayInputStream(new byte[length]));
    assertThat(route.answer(request).outcome() == InboundOutcome.ACCEPTED)
        .isEqualTo(method.equals("POST") && !unread);
    assertThat(request.hasUnreadBody()).isEqualTo(unread);
  }

  @Test
  void hasUnreadBody_ofBytesThatAreHeld_isNever() {
    InboundRequest request =
        InboundRequest.of(Map.of("Content-Length", List.of("11")), new byte[11]);
    assertThat(route.answer(request).outcome()).isEqualTo(InboundOutcome.TOO_LARGE);
    assertThat(request.hasUnreadBody()).isFalse();
  }

  @Test
  void answer_toALongBody_isTooLargeAnnouncedOrNot() {
    assertThat(route.answer(post("x", Map.of("Content-Length", List.of("11")))).outcome())
        .isEqualTo(InboundOutcome.TOO_LARGE);
    assertThat(order).containsExactly("own"); // nothing was read
    assertThat(route.answer(post("01234567890", Map.of())).outcome())
        .isEqualTo(InboundOutcome.TOO_LARGE);
  }

  @Test
  void answer_whenTheHandlerThrows_carriesWhatWasThrownAndShowsNothing() {
    IllegalStateException thrown = new IllegalStateException("secret");
    InboundRoute failing =
        InboundRoute.builder(
                "x",
                request -> {
                  throw thrown;
                })
            .build();
    InboundReply reply = failing.answer(post("", Map.of()));
    assertThat(reply.status()).isEqualTo(500);
    assertThat(reply.outcome()).isEqualTo(InboundOutcome.HOST_FAILED);
    assertThat(reply.failure()).containsSame(thrown);
    assertThat(new String(reply.body(), StandardCharsets.UTF_8)).doesNotContain("secret");
    assertThat(reply.toString()).doesNotContain("secret");
  }

  @Test
  void answer_whenTheHandlerThrowsWhatNoSignatureNames_carriesIt() {
    IOException thrown = new IOException("as Kotlin throws");
    InboundRoute failing =
        InboundRoute.builder(
                "x",
                request -> {
                  throw Undeclared.thrown(thrown);
                })
            .build();
    InboundReply reply = failing.answer(post("", Map.of()));
    assertThat(reply.outcome()).isEqualTo(InboundOutcome.HOST_FAILED);
    assertThat(reply.failure()).containsSame(thrown);
  }

  @Test
  void bodyLimit_hasOneByteAndAnEnd() {
    for (int limit : new int[] {0, -1, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> route.toBuilder().bodyLimit(limit).build())
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void withHeader_replacesInAnyLetterCaseAndRefusesLineBreaks() {
    InboundReply reply =
        InboundReply.accepted(new byte[0]).withHeader("content-type", "text/plain");
    assertThat(reply.headers()).containsExactly(Map.entry("content-type", "text/plain"));
    assertThatThrownBy(() -> reply.withHeader("X", "a\r\nSet-Cookie: b"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void queryParameter_isTheFirstOfItsNameDecoded() {
    InboundRequest request =
        InboundRequest.of(new byte[0]).withQuery("a=%zz&B=x%20y&b=other&c=&=d&e");
    assertThat(request.queryParameter("b")).contains("x y");
    assertThat(request.queryParameter("c")).contains("");
    assertThat(request.queryParameter("a")).isEmpty();
    assertThat(request.queryParameter("e")).isEmpty();
    assertThat(request.withQuery(null).query()).isEmpty();
    assertThat(request.toString()).doesNotContain("x%20y");
  }

  private InboundRequest post(String body, Map<String, List<String>> headers) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    InputStream stream =
        new InputStream() {
          private int next;

          @Override
          public int read() {
            if (next == 0) {
              order.add("body");
            }
            return next < bytes.length ? bytes[next++] : -1;
          }
        };
    return InboundRequest.of("POST", "/a/call", headers, stream);
  }
}
