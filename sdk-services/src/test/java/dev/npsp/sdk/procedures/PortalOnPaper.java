package dev.npsp.sdk.procedures;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.MapiEnvironment;
import dev.npsp.sdk.TestPortal;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.core.internal.exec.CallSettings;
import dev.npsp.sdk.core.internal.exec.TimeSource;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.procedures.internal.mapi.Sample;
import dev.npsp.sdk.wire.ClientContext;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** A portal that gives one answer to every call and keeps what it was asked. */
public final class PortalOnPaper implements Transport {

  /** Path and body of a call. */
  public record Asked(String path, String body) {}

  private byte[] answer;
  private final List<Asked> asked = new ArrayList<>();
  private final Map<String, Supplier<byte[]>> byService = new HashMap<>();
  private byte[] login =
      "{\"session\":\"9f0c2f6e-0000-4000-8000-000000000001\",\"error_code\":0}".getBytes(UTF_8);
  private long longestReply;

  private PortalOnPaper(byte[] answer) {
    this.answer = answer;
  }

  public static PortalOnPaper answering(String json) {
    return new PortalOnPaper(json.getBytes(UTF_8));
  }

  public static PortalOnPaper answeringSample(String resource) {
    return new PortalOnPaper(Sample.bytes(resource));
  }

  public ClientContext context() {
    Instant now = Instant.parse("2026-11-22T01:00:00Z");
    ClientContext.Shared shared =
        new ClientContext.Shared(
            new Json(),
            new Checker(Locale.ENGLISH),
            this,
            CallSettings.standard(),
            TimeSource.of(Clock.fixed(now, ZoneOffset.UTC), pause -> {}));
    MapiEnvironment environment =
        MapiEnvironment.builder(URI.create("http://portal.invalid/"))
            .sharedPath("share")
            .integratedPath("integrate")
            .build();
    return new ClientContext(
        shared,
        TestPortal.of(environment),
        AgencyCode.of("000.00.00.G05"),
        Credentials.password("EXAMPLE-USER", Secret.of("EXAMPLE-PASSWORD")));
  }

  /** From now on the answer is this one. */
  public void nowAnswers(byte[] other) {
    answer = other;
  }

  /** From now on a login is answered like this. */
  public void answersLoginsWith(String json) {
    login = json.getBytes(UTF_8);
  }

  /** This service has an answer of its own. */
  public void answersTo(String service, Supplier<byte[]> its) {
    byService.put(service, its);
  }

  /** How many bytes of an answer the last call wanted at the most. */
  public long longestReply() {
    return longestReply;
  }

  /** The calls after the login. */
  public List<Asked> asked() {
    return asked.stream().filter(call -> !call.path().equals("/mapi/login")).toList();
  }

  @Override
  public HttpReply send(HttpCall call) {
    String path = call.uri().getPath();
    longestReply = call.maxReplyBytes();
    String body = new String(call.body().parts().get(0), UTF_8);
    asked.add(new Asked(path, body));
    return new HttpReply(200, Headers.none(), path.equals("/mapi/login") ? login : answerTo(body));
  }

  private byte[] answerTo(String body) {
    return byService.entrySet().stream()
        .filter(service -> body.contains("\"service\":\"" + service.getKey() + "\""))
        .map(service -> service.getValue().get())
        .findFirst()
        .orElse(answer);
  }
}
