package dev.npsp.sdk.core.internal.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.callback.InboundRequest;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Feeds secrets and persons into every opening of a call and looks for them in all that comes out.
 */
class NothingLeaksTest {

  private static final Path LOG = Path.of("target/tests.log");

  private static final String PASSWORD = "hunter2-password";
  private static final String HEADER = "Bearer-header-value";
  private static final String PERSON = "Nguyen-Van-Mat";
  private static final String ID_NUMBER = "079203001234";
  private static final String PHONE = "0912 345 678";
  private static final String MAIL = "mat.nguyen@example.vn";
  private static final String SESSION = "0f8fad5b-d9cb-469f-a165-70867728950e";
  private static final String ANSWER = "words-of-an-answer";
  private static final List<String> NEVER =
      List.of(
          PASSWORD,
          HEADER,
          PERSON,
          ID_NUMBER,
          PHONE,
          "345 678",
          MAIL,
          "mat.nguyen",
          SESSION,
          "d9cb-469f",
          ANSWER);

  private static final Bench.Ask ASK = new Bench.Ask(PERSON + " " + ID_NUMBER + " " + PHONE);
  private static final RequestOptions OPTIONS =
      RequestOptions.builder().requestIds(() -> "r-77").putHeader("Authorization", HEADER).build();

  /**
   * One way for a call to fail.
   *
   * @param kind which error comes of it
   * @param operation what is called
   * @param login what the login answers
   * @param step what the call is answered
   */
  record Way(
      String kind,
      Operation<Bench.Ask, String> operation,
      TestPortal.Step login,
      TestPortal.Step step) {
    @Override
    public String toString() {
      return kind + " of " + operation.name();
    }
  }

  static Stream<Way> ways() {
    String personal =
        ID_NUMBER + " " + PHONE + " " + MAIL + " " + SESSION + "\\nWARN a line of its own";
    TestPortal.Step login = TestPortal.answersText(yes(SESSION));
    TestPortal.Step refuses = TestPortal.refuses(-3, personal);
    TestPortal.Step breaks = TestPortal.breaks();
    TestPortal.Step html = TestPortal.answersText("<html>" + ANSWER + "</html>");
    return Stream.of(
        new Way("LoginRefused", Bench.READ, refuses, breaks),
        new Way("NotSent", Bench.APPEND, breaks, breaks),
        new Way("NotSent", Bench.APPEND, html, breaks),
        new Way("NotSent", Bench.READ, login, TestPortal.doesNotConnect()),
        new Way("PortalBusy", Bench.READ, login, TestPortal.status(429)),
        new Way("NoAnswer", Bench.READ, login, breaks),
        new Way("AnsweredByIntermediary", Bench.READ, login, TestPortal.status(500)),
        new Way("NotSent", Bench.UPSERT, TestPortal.status(403), breaks),
        new Way("NotSent", Bench.READ, login, TestPortal.status(407)),
        new Way(
            "NoAnswer",
            Bench.READ,
            login,
            call -> TestPortal.reply(500, "{\"x\":\"" + ANSWER + "\"}")),
        new Way("OutcomeUnknown", Bench.APPEND, login, breaks),
        new Way("OutcomeUnknown", Bench.APPEND, login, html),
        new Way("OutcomeUnknown", Bench.UPSERT, login, TestPortal.answersText("{\"code\":0}")),
        new Way("AnsweredByIntermediary", Bench.READ, login, html),
        new Way("AnswerNotUnderstood", Bench.READ, login, TestPortal.answersText("{\"code\":0}")),
        new Way("AnswerNotUnderstood", THROWS_VALUES, login, TestPortal.answersText(yes(ANSWER))),
        new Way("OutcomeUnknown", ADDS_AND_THROWS, login, TestPortal.answersText(yes(ANSWER))),
        new Way("RefusedByPortal", Bench.READ, login, refuses),
        new Way("SessionRefused", Bench.READ, login, TestPortal.refuses(401, personal)));
  }

  private static final Operation<Bench.Ask, String> THROWS_VALUES = throwing(Effect.READ);
  private static final Operation<Bench.Ask, String> ADDS_AND_THROWS = throwing(Effect.APPEND);

  private static Operation<Bench.Ask, String> throwing(Effect effect) {
    return new Operation<>(
        "things.odd",
        "DichVu",
        effect,
        ask -> WireRequest.post("/call", Payload.json(ask)),
        (answer, ask) -> {
          throw new IllegalArgumentException("not an amount: " + answer.result());
        });
  }

  private static String yes(String name) {
    return "{\"code\":0,\"result\":{\"name\":\"" + name + "\"}}";
  }

  @ParameterizedTest
  @MethodSource("ways")
  void error_saysWhichCallAndWhatToDoAndNothingElse(Way way) throws IOException {
    Bench bench = Bench.withSessions().loginAsk(new Bench.Ask(PASSWORD));
    bench.portal.answersLogin(way.login, way.login, way.login).answersAlways(way.step);
    long logStart = Files.exists(LOG) ? Files.size(LOG) : 0;

    Throwable thrown =
        catchThrowable(() -> bench.executor().with(OPTIONS).call(way.operation, ASK));

    assertThat(thrown.getClass().getSimpleName()).isEqualTo(way.kind);
    PortalException error = (PortalException) thrown;
    assertThat(error.getMessage()).contains("Remedy: " + error.remedy()).doesNotContain("\n");
    assertThat(error.operation()).contains("(DichVu)");
    assertThat(error.getMessage()).contains(error.operation(), error.requestId());
    assertThat(error.remedy()).isNotBlank();
    assertThat(printed(error)).doesNotContain(NEVER);
    assertThat(logSince(logStart))
        .contains("r-77", way.operation.name())
        .doesNotContain(NEVER)
        .doesNotContain("portal.test");
  }

  @ParameterizedTest
  @MethodSource("things")
  void toString_showsNoSecret(Object thing) {
    assertThat(thing.toString()).isNotEmpty().doesNotContain(NEVER);
  }

  static Stream<Object> things() {
    byte[] answer = ANSWER.getBytes(StandardCharsets.UTF_8);
    HttpCall call =
        HttpCall.post(
                URI.create("https://" + PASSWORD + "@portal.test/call?session=" + SESSION),
                Headers.none(),
                Body.of(answer))
            .withHeader("Authorization", HEADER);
    Secret secret = Secret.of(PASSWORD);
    return Stream.of(
        OPTIONS,
        call,
        call.headers(),
        call.body(),
        TestPortal.reply(200, ANSWER),
        secret,
        Credentials.password("agency", secret),
        new Session(secret, Instant.EPOCH),
        KeyRing.of(secret),
        InboundRequest.of(answer));
  }

  private static String printed(Throwable error) {
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    return text + error.toString() + Arrays.toString(error.getSuppressed());
  }

  private static String logSince(long start) throws IOException {
    byte[] all = Files.readAllBytes(LOG);
    return new String(all, (int) start, all.length - (int) start, StandardCharsets.UTF_8);
  }
}
