package dev.npsp.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.testing.MovableClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Hub and portal in one transport, and a client before them. */
abstract class LgspBench {

  static final URI TOKEN = URI.create("https://lgsp.invalid/token");
  static final URI API = URI.create("https://lgsp.invalid/dvcqg/");
  static final String SECRET = "sk-sample";
  static final LgspKeys KEYS =
      LgspKeys.of("ak-sample", Secret.of(SECRET), "APP_MAU", "000.00.00.H99");
  static final AgencyCode AGENCY = AgencyCode.of("000.00.00.H99");
  static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  static final String LOGIN = "{\"session\":\"s-1\",\"error_code\":0}";
  static final String PROCEDURES =
      "{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"Thủ tục\"}]}";

  /** Hub and portal in one: tokens are counted, the rest is answered in turn. */
  final class Peer implements Transport {
    final List<HttpCall> seen = new ArrayList<>();
    final Deque<HttpReply> replies = new ArrayDeque<>();
    final AtomicInteger tokens = new AtomicInteger();
    HttpReply token = reply(200, "");

    @Override
    public synchronized HttpReply send(HttpCall call) {
      seen.add(call);
      if (call.uri().getPath().equals("/token")) {
        int number = tokens.incrementAndGet();
        return token.body().length == 0
            ? reply(200, "{\"access_token\":\"t-" + number + "\",\"expires_in\":\"" + life + "\"}")
            : token;
      }
      if (call.uri().toString().contains("login")) {
        return reply(200, LOGIN);
      }
      return replies.isEmpty() ? reply(200, PROCEDURES) : replies.remove();
    }

    List<String> paths() {
      return seen.stream().map(call -> call.uri().getPath()).toList();
    }

    HttpCall last() {
      return seen.get(seen.size() - 1);
    }
  }

  final Peer peer = new Peer();
  final MovableClock clock = new MovableClock(NOW);
  String life = "3600";

  PortalClient portal(PortalEnvironment environment) {
    return builder(environment).build();
  }

  PortalClientBuilder builder(PortalEnvironment environment) {
    return PortalClient.builder(
            environment, AGENCY, Credentials.password("000.00.00.H99", Secret.of("bi-mat")))
        .transport(peer)
        .clock(clock)
        .sleeper(pause -> {});
  }

  PortalClient portal(LgspHop hop) {
    return portal(PortalEnvironment.mapi(API).through(hop));
  }

  static LgspHop hop() {
    return LgspHop.of(TOKEN, KEYS);
  }

  static HttpReply reply(int status, String body) {
    return new HttpReply(status, Headers.none(), body.getBytes(UTF_8));
  }

  static String header(HttpCall call, String name) {
    return call.headers().first(name).orElse("");
  }

  static String body(HttpCall call) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    call.body().parts().forEach(whole::writeBytes);
    return whole.toString(UTF_8);
  }

  static ProgressStep step() {
    return ProgressStep.builder(
            DossierCode.of("000.00.00.H99-261122-0001"), DossierStatus.PROCESSING, "Trần Thị Thử")
        .at(NOW)
        .build();
  }

  static String trace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
