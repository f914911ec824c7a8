package dev.npsp.sdk.feeds;

import dev.npsp.sdk.TestPortal;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.core.internal.exec.CallSettings;
import dev.npsp.sdk.core.internal.exec.TimeSource;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.feeds.internal.FeedsOverWires;
import dev.npsp.sdk.wire.ClientContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** A line on which the test says every answer, and a client of it. */
final class ScriptedFeed implements AutoCloseable, Transport {

  static final Instant NOW = Instant.parse("2025-11-03T05:00:00Z");
  private static final Checker CHECKER = new Checker(Locale.ENGLISH);

  final List<HttpCall> asked = new ArrayList<>();
  final FeedInbox inbox = FeedInbox.inMemory(FeedSamples.numbers());
  final FeedCursor cursor;
  private final Deque<HttpReply> answers = new ArrayDeque<>();

  ScriptedFeed() {
    this(FeedCursor.inMemory());
  }

  ScriptedFeed(FeedCursor cursor) {
    this.cursor = cursor;
  }

  void answers(String body) {
    answers(200, body);
  }

  void answers(int status, String body) {
    answers.add(new HttpReply(status, Headers.none(), body.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public HttpReply send(HttpCall call) throws IOException {
    asked.add(call);
    HttpReply next = answers.poll();
    if (next == null) {
      throw new IOException("no answer");
    }
    return next;
  }

  static String body(HttpCall call) {
    Body body = call.body();
    return body.parts().isEmpty() ? "" : new String(body.parts().get(0), StandardCharsets.UTF_8);
  }

  FeedsClient client() {
    ClientContext context =
        new ClientContext(
            new ClientContext.Shared(
                FeedSamples.JSON,
                CHECKER,
                this,
                CallSettings.standard(),
                new TimeSource(
                    Clock.fixed(NOW, ZoneOffset.UTC), System::nanoTime, pause -> {}, () -> 0.5)),
            TestPortal.at(FeedSamples.NOWHERE),
            AgencyCode.of("H99"),
            Credentials.password("user", Secret.of("password")));
    return new FeedsOverWires(
        context,
        FeedSettings.builder(inbox)
            .cursor(cursor)
            .civilStatus(FeedSamples.civilStatus())
            .judicialRecord(FeedSamples.judicialRecord(FeedSamples.NOWHERE))
            .socialProtection(
                FeedSamples.socialProtection(FeedSamples.NOWHERE, NOW.minusSeconds(3600)))
            .build());
  }

  @Override
  public void close() {
    // nothing is held
  }
}
