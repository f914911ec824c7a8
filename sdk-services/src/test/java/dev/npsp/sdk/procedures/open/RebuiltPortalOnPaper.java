package dev.npsp.sdk.procedures.open;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.exec.TimeSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A rebuilt portal that gives one answer after the other, and the last one for ever. */
final class RebuiltPortalOnPaper implements Transport {

  static final int TIMES_OUT = 0;

  final List<HttpCall> calls = new ArrayList<>();
  final List<Duration> waits = new ArrayList<>();
  private final Deque<HttpReply> answers = new ArrayDeque<>();
  private long nanos = 1_000;

  static RebuiltPortalOnPaper answering(int status, byte[] body) {
    RebuiltPortalOnPaper portal = new RebuiltPortalOnPaper();
    portal.answers.add(new HttpReply(status, Headers.none(), body));
    return portal;
  }

  static RebuiltPortalOnPaper answering(int status, String body) {
    return answering(status, body.getBytes(UTF_8));
  }

  RebuiltPortalOnPaper then(int status, String body) {
    answers.add(new HttpReply(status, Headers.none(), body.getBytes(UTF_8)));
    return this;
  }

  OpenCatalogueBuilder builder() {
    return OpenCatalogueClient.builder(URI.create("https://portal.invalid"))
        .generation(CatalogueGeneration.API_V1)
        .transport(this)
        .retry(RetryPolicy.builder().withoutBudget().build())
        .time(
            new TimeSource(
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> nanos, this::sleep, () -> 1))
        .withoutCache();
  }

  OpenCatalogueClient client() {
    return builder().build();
  }

  private void sleep(Duration time) {
    waits.add(time);
    nanos += time.toNanos();
  }

  /** What each call asked, as JSON. */
  List<String> asked() {
    return calls.stream().map(call -> new String(call.body().parts().get(0), UTF_8)).toList();
  }

  @Override
  public HttpReply send(HttpCall call) throws IOException {
    calls.add(call);
    HttpReply reply = answers.size() > 1 ? answers.remove() : answers.element();
    if (reply.status() == TIMES_OUT) {
      throw new HttpTimeoutException("too slow");
    }
    return reply;
  }
}
