package dev.npsp.sdk.dossiers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.npsp.sdk.OverMapi;
import dev.npsp.sdk.TestPortal;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * A transport to a portal that gives the answers it was set up with, one a call; logins always
 * succeed.
 */
final class ScriptedPortal implements Transport {

  static final String OK = "{\"error_code\":0,\"message\":\"Đồng bộ thành công\"}";
  static final String EXISTS = "{\"error_code\":\"-3\",\"message\":\"Mã hồ sơ đã tồn tại\"}";
  static final String ABSENT = "{\"error_code\":\"-1\",\"message\":\"Hồ sơ không tồn tại\"}";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** One answer, or the lack of one. */
  @FunctionalInterface
  interface Act {
    String answer() throws IOException, InterruptedException;
  }

  final List<JsonNode> received = new ArrayList<>();
  private final Deque<Act> acts = new ArrayDeque<>();
  private String loginAnswer = "{\"session\":\"s-1\",\"error_code\":0}";

  ScriptedPortal answers(String... answers) {
    for (String answer : answers) {
      acts.add(() -> answer);
    }
    return this;
  }

  ScriptedPortal then(Act act) {
    acts.add(act);
    return this;
  }

  ScriptedPortal refusesLogins() {
    loginAnswer = "{\"error_code\":-1,\"message\":\"Tài khoản không tồn tại\"}";
    return this;
  }

  @Override
  public synchronized HttpReply send(HttpCall call) throws IOException, InterruptedException {
    if (call.uri().getPath().endsWith("login")) {
      return reply(loginAnswer);
    }
    received.add(MAPPER.readTree(call.body().parts().get(0)));
    Act act = acts.poll();
    if (act == null) {
      throw new AssertionError("one call too many: " + received.size());
    }
    return reply(act.answer());
  }

  private static HttpReply reply(String body) {
    return new HttpReply(200, Headers.none(), body.getBytes(StandardCharsets.UTF_8));
  }

  List<String> updatings() {
    return received.stream().map(body -> body.path("isUpdating").asText()).toList();
  }

  DossiersClient client() {
    return client(SubmittedDossiers.inMemory());
  }

  DossiersClient client(SubmittedDossiers known) {
    return OverMapi.dossiers(context(this), known, TransitionPolicy.warning());
  }

  DossiersClient client(TransitionPolicy lifecycle) {
    return OverMapi.dossiers(context(this), SubmittedDossiers.inMemory(), lifecycle);
  }

  static ClientContext context(Transport line) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
    CallSettings settings =
        new CallSettings(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            RetryPolicy.builder()
                .attempts(2)
                .firstPause(Duration.ofMillis(1))
                .longestPause(Duration.ofMillis(1))
                .build(),
            List.of(),
            List.of());
    ClientContext.Shared shared =
        new ClientContext.Shared(
            new Json(),
            new Checker(Locale.ENGLISH),
            line,
            settings,
            TimeSource.of(clock, duration -> {}));
    return new ClientContext(
        shared,
        TestPortal.at(URI.create("http://portal.invalid/")),
        AgencyCode.of("000.00.00.H56"),
        Credentials.password("000.00.00.H56", Secret.of("bi-mat")));
  }
}
