package dev.npsp.sdk.core.internal.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.SessionRefused;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.core.internal.json.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * A gateway that wants a token of its own, and behind it a portal that wants a session: each ends
 * by itself, and only the one that ended is renewed.
 */
class StackedSessionsTest {

  private static final Json JSON = new Json();

  /** A gateway and a portal in one; each says no by its own means. */
  private final class TwoDoors implements Transport {
    private int token;
    private int session;

    @Override
    public HttpReply send(HttpCall call) {
      String path = call.uri().getPath();
      seen.add(path);
      if (path.equals("/token")) {
        return gatewayIsDown ? reply(403, "<html>no</html>") : reply(200, yes("T" + (++token)));
      }
      if (!Objects.equals(header(call, "X-Token"), "T" + token) || alwaysEndsTheToken) {
        return reply(401, "");
      }
      if (path.equals("/login")) {
        return reply(200, yes("S" + (++session)));
      }
      return Objects.equals(header(call, "X-Session"), "S" + session)
          ? reply(200, yes("done"))
          : reply(200, "{\"code\":401,\"message\":\"session ended\"}");
    }

    void endToken() {
      token += 100;
    }

    void endSession() {
      session += 100;
    }
  }

  /** The token of the gateway; its end is a status without an envelope. */
  private final class TokenLayer implements SessionLayer {
    @Override
    public String account() {
      return "layer";
    }

    @Override
    public Session logIn(LoginCalls calls) {
      return new Session(
          Secret.of(calls.call(operation("token.get", "/token"), Bench.ASK)),
          time.instant().plus(tokenAge));
    }

    @Override
    public HttpCall put(HttpCall framed, Session session) {
      return framed.withHeader("X-Token", session.token().reveal());
    }

    @Override
    public boolean isEnded(HttpReply reply) {
      return reply.status() == 401;
    }
  }

  private final TestTime time = new TestTime();
  private final List<String> seen = new ArrayList<>();
  private final TwoDoors doors = new TwoDoors();
  private Duration tokenAge = Duration.ofMinutes(30);
  private boolean alwaysEndsTheToken;
  private boolean gatewayIsDown;
  private final CallExecutor executor =
      new CallExecutor(
          JSON,
          new Checker(Locale.ENGLISH),
          doors,
          new TestWire(URI.create("http://gateway.test")),
          CallSettings.standard(),
          time.source(),
          List.of(
              new TokenLayer(),
              new TestSession(
                  calls ->
                      new Session(
                          Secret.of(calls.call(operation("session.logIn", "/login"), Bench.ASK)),
                          time.instant().plus(Duration.ofHours(8))))));

  private static Operation<Bench.Ask, String> operation(String name, String path) {
    return new Operation<>(
        name,
        "DichVu",
        Effect.UPSERT,
        ask -> WireRequest.post(path, Payload.json(ask)),
        (answer, ask) -> Json.text(answer.result(), "name"));
  }

  private String call() {
    return executor.call(operation("things.put", "/call"), Bench.ASK);
  }

  @Test
  void call_whenNothingIsKnown_getsTheTokenFirst_andLogsInThroughIt() {
    assertThat(call()).isEqualTo("done");
    assertThat(call()).isEqualTo("done");

    assertThat(seen).containsExactly("/token", "/login", "/call", "/call");
  }

  @Test
  void call_whenTheTokenEnded_renewsTheTokenAlone() {
    call();
    seen.clear();
    doors.endToken();

    assertThat(call()).isEqualTo("done");
    assertThat(seen).containsExactly("/call", "/token", "/call");
  }

  @Test
  void call_whenTheSessionEnded_renewsTheSessionAlone() {
    call();
    seen.clear();
    doors.endSession();

    assertThat(call()).isEqualTo("done");
    assertThat(seen).containsExactly("/call", "/login", "/call");
  }

  @Test
  void call_whenBothEnded_renewsEachOnce() {
    call();
    seen.clear();
    doors.endToken();
    doors.endSession();

    assertThat(call()).isEqualTo("done");
    assertThat(seen).containsExactly("/call", "/token", "/call", "/login", "/call");
  }

  @Test
  void call_whenTheTokenIsOld_getsAnother_andKeepsTheSession() {
    call();
    seen.clear();
    time.pass(tokenAge.plusSeconds(1));

    assertThat(call()).isEqualTo("done");
    assertThat(seen).containsExactly("/token", "/call");
  }

  @Test
  void call_whenANewTokenIsRefusedToo_endsAfterOneRenewal() {
    call();
    seen.clear();
    alwaysEndsTheToken = true;

    assertThatThrownBy(this::call).isInstanceOf(SessionRefused.class);
    assertThat(seen).containsExactly("/call", "/token", "/call");
  }

  @Test
  void call_whenTheTokenIsNotToBeHad_isNotSent() {
    gatewayIsDown = true;

    assertThatThrownBy(this::call).isInstanceOf(NotSent.class);
    assertThat(seen).containsOnly("/token");
  }

  private static String header(HttpCall call, String name) {
    return call.headers().first(name).orElse("");
  }

  private static String yes(String name) {
    return "{\"code\":0,\"result\":{\"name\":\"" + name + "\"}}";
  }

  private static HttpReply reply(int status, String body) {
    return new HttpReply(status, Headers.none(), body.getBytes(StandardCharsets.UTF_8));
  }
}
