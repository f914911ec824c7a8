package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.auth.SessionStore;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.LocalizedText;
import jakarta.validation.constraints.NotBlank;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** An executor over a wire, a portal and a time that belong to the test. */
final class Bench {

  /**
   * What the operations of the bench take.
   *
   * @param name any text
   */
  record Ask(@NotBlank String name) {}

  static final Operation<Ask, String> READ = operation("things.find", "/call", Effect.READ);
  static final Operation<Ask, String> UPSERT = operation("things.put", "/call", Effect.UPSERT);
  static final Operation<Ask, String> APPEND = operation("things.add", "/call", Effect.APPEND);
  static final Operation<Ask, String> UPLOAD =
      operation("things.load", "/call", Effect.READ, Bench::once);
  private static final Operation<Ask, String> LOG_IN =
      new Operation<>(
          "session.logIn",
          "DichVu",
          Effect.READ,
          ask -> WireRequest.post("/login", Payload.json(ask)),
          EnvelopeRule.ofTheWire()
              .refusing(
                  (status, effect, origin) ->
                      new LoginRefused(
                          origin,
                          status.code(),
                          status.message(),
                          LocalizedText.of("check the password."))),
          (answer, ask) -> name(answer));

  static final Duration SESSION_AGE = Duration.ofMinutes(30);
  static final AgencyCode AGENCY = AgencyCode.of("000.00.00.H56");
  static final Ask ASK = new Ask("bàn");

  private static final Checker CHECKER = new Checker(Locale.ENGLISH);
  private static final Json JSON = new Json();

  final TestTime time = new TestTime();
  final TestPortal portal = new TestPortal();
  private final List<Interceptor> interceptors = new ArrayList<>();
  private final List<CallListener> listeners = new ArrayList<>();
  private RetryPolicy retry =
      RetryPolicy.builder()
          .attempts(3)
          .firstPause(Duration.ofMillis(100))
          .longestPause(Duration.ofSeconds(1))
          .build();
  private Ask loginAsk = new Ask("agency");
  private boolean sessions;
  private SessionStore store = SessionStore.inMemory(time.source().clock());

  static Bench withoutSessions() {
    return new Bench();
  }

  static Bench withSessions() {
    Bench bench = new Bench();
    bench.sessions = true;
    return bench;
  }

  Bench sessionsIn(SessionStore shared) {
    store = shared;
    return this;
  }

  Bench retry(RetryPolicy policy) {
    retry = policy;
    return this;
  }

  Bench interceptor(Interceptor interceptor) {
    interceptors.add(interceptor);
    return this;
  }

  Bench listener(CallListener listener) {
    listeners.add(listener);
    return this;
  }

  Bench loginAsk(Ask ask) {
    loginAsk = ask;
    return this;
  }

  CallExecutor executor() {
    return executorOver(portal, URI.create("http://portal.test"), time.source());
  }

  CallExecutor executorOver(Transport transport, URI root, TimeSource source) {
    return new CallExecutor(
        JSON,
        CHECKER,
        transport,
        new TestWire(root),
        new CallSettings(
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                retry,
                List.copyOf(interceptors),
                List.copyOf(listeners))
            .forAgency(AGENCY),
        source,
        sessions ? List.of(new TestSession(this::logIn)) : List.of(),
        Optional.of(store));
  }

  private Session logIn(LoginCalls calls) {
    return new Session(Secret.of(calls.call(LOG_IN, loginAsk)), time.instant().plus(SESSION_AGE));
  }

  /** Makes one call with a new executor. */
  String call(Operation<Ask, String> operation) {
    return call(operation, RequestOptions.defaults());
  }

  String call(Operation<Ask, String> operation, RequestOptions options) {
    return executor().with(options).call(operation, ASK);
  }

  String call(Operation<Ask, String> operation, Idempotency idempotency) {
    return executor().call(operation, ASK, Checks.constraints(), idempotency);
  }

  private static Operation<Ask, String> operation(String name, String route, Effect effect) {
    return operation(name, route, effect, Payload::json);
  }

  private static Operation<Ask, String> operation(
      String name, String route, Effect effect, Function<Ask, Payload> payload) {
    return new Operation<>(
        name,
        "DichVu",
        effect,
        ask -> WireRequest.post(route, payload.apply(ask)),
        (answer, ask) -> name(answer));
  }

  /** A body that can be read only once. */
  private static Payload once(Ask ask) {
    return (json, frame) -> {
      byte[] bytes = json.write(ask);
      return new Payload.Written(
          Body.once(new ByteArrayInputStream(bytes), bytes.length), Optional.empty());
    };
  }

  private static String name(Answer answer) throws JsonUnreadable {
    String name = Json.text(answer.result(), "name");
    if (name.isEmpty()) {
      throw new JsonUnreadable(LocalizedText.of("a thing without a name"));
    }
    return name;
  }
}
