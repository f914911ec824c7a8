package dev.npsp.sdk.procedures.open;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.exec.TimeSource;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A gateway that gives one answer to every call, and a time that passes only when somebody waits.
 */
final class GatewayOnPaper implements Transport {

  final List<HttpCall> calls = new ArrayList<>();
  final List<Duration> waits = new ArrayList<>();
  byte[] answer;
  private long nanos = 1_000;

  GatewayOnPaper(byte[] answer) {
    this.answer = answer;
  }

  static GatewayOnPaper answering(String answer) {
    return new GatewayOnPaper(answer.getBytes(UTF_8));
  }

  OpenCatalogueBuilder builder() {
    return OpenCatalogueClient.builder(URI.create("https://portal.invalid"))
        .transport(this)
        .retry(
            RetryPolicy.builder()
                .attempts(1)
                .firstPause(Duration.ofMillis(1))
                .longestPause(Duration.ofMillis(1))
                .build())
        .time(
            new TimeSource(
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> nanos, this::sleep, () -> 1));
  }

  OpenCatalogueClient client() {
    return builder().build();
  }

  void pass(Duration time) {
    nanos += time.toNanos();
  }

  private void sleep(Duration time) {
    waits.add(time);
    pass(time);
  }

  /** What the last call asked, as JSON. */
  String asked() {
    String form = new String(calls.get(calls.size() - 1).body().parts().get(0), UTF_8);
    return URLDecoder.decode(form.substring("params=".length()), UTF_8);
  }

  @Override
  public HttpReply send(HttpCall call) {
    calls.add(call);
    return new HttpReply(200, Headers.none(), answer);
  }
}
