package dev.npsp.sdk.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.InboundOutcome;
import dev.npsp.sdk.core.callback.InboundReply;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Path, method and guard come before the body; a body is read no further than its limit. */
class TurnedAwayUnreadTest {

  private static final int KIBIBYTE = 1024;

  private final Counted body = new Counted(new Endless());

  @ParameterizedTest
  @CsvSource({
    "POST, /nothing/here, 404, NOT_SERVED",
    "GET, /addtthcKhuyenMai, 405, NOT_SERVED",
    "PUT, /search/call, 405, NOT_SERVED",
    "POST, /addtthcKhuyenMai, 403, FOREIGN_CALLER",
    "POST, /dpnhankqthanhtoanhs, 403, FOREIGN_CALLER",
    "POST, /search/call, 403, FOREIGN_CALLER"
  })
  void answer_toWhatIsTurnedAway_readsNothing(
      String method, String path, int status, InboundOutcome outcome) throws Exception {
    Door door = door(CallerGuard.addresses("10.20.0.0/16"), builder -> builder);
    InboundRequest request =
        InboundRequest.of(method, path, Map.of(), body)
            .withCaller(InetAddress.getByName("192.0.2.1"));
    assertThat(door.portal.answer(request).status()).isEqualTo(status);
    assertThat(door.outcomes()).containsExactly(outcome);
    assertThat(body.read).isZero();
  }

  @Test
  void answer_toADownloadByAnotherMethod_readsNothing() {
    Door door = door(builder -> builder.files(fingerprint -> java.util.Optional.empty()));
    InboundRequest request = InboundRequest.of("POST", "/downloadfile/x", Map.of(), body);
    assertThat(door.portal.answer(request).status()).isEqualTo(405);
    assertThat(body.read).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"65537", " 65537 ", "33554432", "999999999999999999"})
  void answer_toABodyThatSaysItIsTooLong_readsNothing(String length) {
    Door door = door(builder -> builder);
    InboundRequest request =
        InboundRequest.of(
            "POST", "/dpnhankqthanhtoanhs", Map.of("content-length", List.of(length)), body);
    assertThat(door.portal.answer(request).status()).isEqualTo(413);
    assertThat(door.outcomes()).containsExactly(InboundOutcome.TOO_LARGE);
    assertThat(body.read).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "-1", "10", "99999999999999999999"})
  void answer_whateverTheLengthClaims_readsNoFurtherThanTheLimit(String length) {
    Door door = door(builder -> builder);
    InboundRequest request =
        InboundRequest.of("POST", "/search/call", Map.of("Content-Length", List.of(length)), body);
    assertThat(door.portal.answer(request).status()).isEqualTo(413);
    assertThat(door.outcomes()).containsExactly(InboundOutcome.TOO_LARGE);
    assertThat(body.read).isEqualTo(64 * KIBIBYTE + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "search/call, 65536",
    "dptracuuthanhtoanhs, 65536",
    "dpnhankqthanhtoanhs, 65536",
    "ppdvcqg/dpnhankqthanhtoanhs, 65536",
    "own/short, 7",
    "own/long, 100000",
    "addtthcKhuyenMai, 100000"
  })
  void bodyLimit_hangsOnTheName(String name, int limit) {
    Door door =
        door(
            builder ->
                builder
                    .bodyLimit(100_000)
                    .bodyLimit("own/short", 7)
                    .on("own/short", TurnedAwayUnreadTest::yes)
                    .on("own/long", TurnedAwayUnreadTest::yes)
                    .on("ppdvcqg/dpnhankqthanhtoanhs", TurnedAwayUnreadTest::yes));
    assertThat(door.post(name, new byte[limit]).status()).isEqualTo(200);
    assertThat(door.post(name, new byte[limit + 1]).status()).isEqualTo(413);
  }

  @Test
  void guard_thatNeedsTheBody_readsItWithinTheLimitAndAfterTheAddress() throws Exception {
    CallerGuard both =
        CallerGuard.addresses("10.20.0.0/16")
            .and(
                CallerGuard.sharedKey(
                    InboundPortal.SECURITY_KEY, KeyRing.of(Secret.of("the key"))));
    Door door = door(both, builder -> builder);
    InboundRequest foreign =
        InboundRequest.of("POST", "/search/call", Map.of(), body)
            .withCaller(InetAddress.getByName("192.0.2.1"));
    assertThat(door.portal.answer(foreign).status()).isEqualTo(403);
    assertThat(body.read).isZero();
    InboundRequest near =
        InboundRequest.of("POST", "/search/call", Map.of(), body)
            .withCaller(InetAddress.getByName("10.20.0.1"));
    assertThat(door.portal.answer(near).status()).isEqualTo(413);
    assertThat(body.read).isEqualTo(64 * KIBIBYTE + 1);
  }

  @Test
  void answer_whenTheBodyBreaksOff_saysSoAndTakesNothingIn() {
    Door door = door(builder -> builder);
    InboundRequest request = InboundRequest.of("POST", "/addtthcKhuyenMai", Map.of(), new Broken());
    assertThat(door.portal.answer(request).status()).isEqualTo(400);
    assertThat(door.outcomes()).containsExactly(InboundOutcome.INCOMPLETE);
    assertThat(door.promotions).isEmpty();
  }

  private static InboundReply yes(InboundRequest request) {
    return InboundReply.accepted(new byte[] {'{', '}'});
  }

  private static Door door(UnaryOperator<InboundPortalBuilder> change) {
    return door(CallerGuard.everybody(), change);
  }

  private static Door door(CallerGuard guard, UnaryOperator<InboundPortalBuilder> change) {
    return new Door(
        guard,
        builder ->
            change.apply(
                builder
                    .on("search/call", TurnedAwayUnreadTest::yes)
                    .on("dptracuuthanhtoanhs", TurnedAwayUnreadTest::yes)
                    .on("addtthcKhuyenMai", TurnedAwayUnreadTest::yes)
                    .on("dpnhankqthanhtoanhs", TurnedAwayUnreadTest::yes)));
  }

  /** Counts what is taken from it. */
  private static final class Counted extends InputStream {
    private final InputStream source;
    private long read;

    Counted(InputStream source) {
      this.source = source;
    }

    @Override
    public int read() throws IOException {
      read++;
      return source.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int got = source.read(into, offset, length);
      read += Math.max(got, 0);
      return got;
    }
  }

  /** Blanks without end. */
  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return ' ';
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      java.util.Arrays.fill(into, offset, offset + length, (byte) ' ');
      return length;
    }
  }

  /** Ends in the middle. */
  private static final class Broken extends InputStream {
    private final InputStream start = new ByteArrayInputStream(new byte[] {'{', '"'});

    @Override
    public int read() throws IOException {
      int next = start.read();
      if (next < 0) {
        throw new IOException("Connection reset by peer");
      }
      return next;
    }
  }
}
