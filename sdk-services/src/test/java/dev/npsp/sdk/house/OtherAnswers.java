package dev.npsp.sdk.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.TestPortal;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.core.internal.exec.CallSettings;
import dev.npsp.sdk.core.internal.exec.TimeSource;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.wire.ClientContext;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What somebody other than the portal answers, in many spellings, and a line that says it. */
public final class OtherAnswers {

  private static final Checker CHECKER = new Checker(Locale.ENGLISH);

  private static final List<String> PAGES =
      List.of(
          "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected."
              + " Please consult with your administrator. Support ID: 123</body></html>",
          "<!DOCTYPE html>\n<HTML><BODY><H1>403 Forbidden</H1></BODY></HTML>",
          "<!doctype HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\"><html>Đăng nhập</html>",
          "<script>location='/login'</script>",
          "<?xml"
              + " version=\"1.0\"?><soap:Envelope><soap:Body><soap:Fault><faultcode>Server.ServerProxy"
              + "</faultcode></soap:Fault></soap:Body></soap:Envelope>",
          "<Error><Code>AccessDenied</Code><Message>error_code 0, MaLoi 00</Message></Error>",
          "<!-- {\"error_code\":0} --><html></html>");

  private static final List<String> WORDS =
      List.of(
          "Access denied",
          "no healthy upstream",
          "upstream connect error",
          "Không được phép",
          "Forbidden");

  /** None of these is an envelope of any wire. */
  private static final List<String> FOREIGN =
      List.of(
          "{\"timestamp\":\"2026-11-22T01:00:00Z\",\"status\":%1$d,\"error\":\"Not"
              + " Found\",\"path\":\"/\"}",
          "{\"timestamp\":1763773200,\"status\":%1$d,\"error\":\"Bad Request\",\"message\":\"\"}",
          "{\"message\":\"no Route matched with those values\"}",
          "{\"message\":\"Unauthorized\",\"request_id\":\"1f\"}",
          "{\"statusCode\":%1$d,\"message\":\"Cannot POST /\",\"error\":\"Not Found\"}",
          "{\"error\":\"invalid_token\",\"error_description\":\"expired\"}",
          "{\"fault\":{\"faultstring\":\"x\",\"detail\":{\"errorcode\":\"y\"}}}",
          "{\"type\":\"Server.ServerProxy.ServiceFailed\",\"message\":\"x\",\"detail\":\"1\"}",
          "{}",
          "[]",
          "\"no\"",
          "null");

  private static final List<Integer> NOT_OK =
      List.of(400, 401, 402, 403, 404, 405, 406, 409, 410, 413, 414, 415, 418, 422, 431, 451, 499);
  private static final List<Integer> TROUBLE = List.of(500, 501, 502, 503, 504, 520, 599);

  /** What becomes of one attempt. */
  @FunctionalInterface
  public interface Act {
    /** The answer, or what the line throws. */
    HttpReply answer() throws IOException;
  }

  private OtherAnswers() {}

  /** Pages, words, JSON without an envelope and empty answers under all kinds of statuses. */
  public static Arbitrary<Shown> thatMayFollowAReading() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(Arbitraries.of(PAGES), Arbitraries.of(WORDS).map(word -> word + "\r\n"));
    Arbitrary<String> anything =
        Arbitraries.oneOf(texts, Arbitraries.of(FOREIGN), Arbitraries.just(""));
    Arbitrary<Integer> atRest =
        Arbitraries.of(List.of(200, 201, 202, 203, 301, 302, 303, 307, 308));
    Arbitrary<Shown> pages = shown(atRest, texts);
    Arbitrary<Shown> refusals = shown(Arbitraries.of(NOT_OK), anything);
    Arbitrary<Shown> trouble = shown(Arbitraries.of(TROUBLE), anything);
    return Arbitraries.oneOf(pages, refusals, trouble);
  }

  /** What says that nothing was read: a proxy, a load balancer, a line that never came about. */
  public static Arbitrary<Shown> thatSayNotRead() {
    Arbitrary<Shown> statuses =
        shown(
            Arbitraries.of(407, 408, 425, 429),
            Arbitraries.oneOf(Arbitraries.of(PAGES), Arbitraries.of(WORDS), Arbitraries.just("")));
    Arbitrary<Shown> refused =
        Arbitraries.of(400, 403, 407, 429, 502, 503)
            .map(
                status ->
                    new Shown(
                        "CONNECT " + status,
                        () -> {
                          throw NotConnectedException.refusedByProxy(status, "portal.test", null);
                        }));
    Arbitrary<Shown> others =
        Arbitraries.of(NotConnectedException.Reason.class)
            .map(
                reason ->
                    new Shown(
                        reason.name(),
                        () -> {
                          throw new NotConnectedException(reason, "x", null);
                        }));
    return Arbitraries.oneOf(statuses, refused, others);
  }

  private static Arbitrary<Shown> shown(Arbitrary<Integer> statuses, Arbitrary<String> bodies) {
    Arbitrary<String> fronts = Arbitraries.of("", "\uFEFF", "\r\n  ");
    Arbitrary<String> types =
        Arbitraries.of("text/html", "application/json; charset=utf-8", "text/plain", "");
    return Combinators.combine(statuses, fronts, bodies, types)
        .as(
            (status, front, body, type) ->
                new Shown(
                    status + " " + type + " " + body,
                    () ->
                        new HttpReply(
                            status,
                            Headers.of(Map.of("Content-Type", List.of(type))),
                            (body.isEmpty() ? "" : front + body.formatted(status))
                                .getBytes(UTF_8))));
  }

  /**
   * One answer, with a name for the report of a failing test.
   *
   * @param name what is seen
   * @param act what comes
   */
  public record Shown(String name, Act act) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A line that answers by a script: logins, and then all that is not a login. */
  public static final class Line implements Transport {

    private final Act login;
    private final Act first;
    private final Act then;
    private int calls;

    /** Logins are answered by the first, the first call by the second, all others by the third. */
    public Line(Act login, Act first, Act then) {
      this.login = login;
      this.first = first;
      this.then = then;
    }

    /** How many calls came that are no logins. */
    public int calls() {
      return calls;
    }

    @Override
    public synchronized HttpReply send(HttpCall call) throws IOException {
      if (call.uri().getPath().endsWith("login")) {
        return login.answer();
      }
      calls++;
      return calls == 1 ? first.answer() : then.answer();
    }
  }

  /** An answer of that text. */
  public static Act says(int status, String json) {
    return () -> new HttpReply(status, Headers.none(), json.getBytes(StandardCharsets.UTF_8));
  }

  /** A login that succeeds. */
  public static Act login() {
    return says(200, "{\"session\":\"s-1\",\"error_code\":0}");
  }

  /** The request was read and its answer lost. */
  public static Act lost() {
    return () -> {
      throw new IOException("connection reset");
    };
  }

  /** The areas of an agency over that line, with three attempts a call. */
  public static ClientContext context(Transport line) {
    CallSettings settings =
        new CallSettings(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            RetryPolicy.builder()
                .attempts(3)
                .firstPause(Duration.ofMillis(1))
                .longestPause(Duration.ofMillis(1))
                .build(),
            List.of(),
            List.of());
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
    return new ClientContext(
        new ClientContext.Shared(
            new Json(), CHECKER, line, settings, TimeSource.of(clock, duration -> {})),
        TestPortal.at(URI.create("http://portal.invalid/")),
        AgencyCode.of("000.00.00.H56"),
        Credentials.password("000.00.00.H56", Secret.of("bi-mat")));
  }
}
