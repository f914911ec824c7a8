package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads a reply: who gave it, then its envelope. The portal gives its status no meaning, so what an
 * envelope says counts; but a yes to a write under a status of 4xx contradicts itself.
 */
final class ReplyReader {

  private final Wire wire;
  private final Clock clock;

  ReplyReader(Wire wire, Clock clock) {
    this.wire = wire;
    this.clock = clock;
  }

  ReplyStatus read(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable, NotThePortal {
    orNotThePortal(reply, WhoAnswered.atFirstSight(reply, wire.ownsPage(operation, reply)));
    ReplyStatus verdict;
    try {
      verdict = wire.judge(operation, reply);
    } catch (JsonUnreadable e) {
      orNotThePortal(reply, WhoAnswered.withoutEnvelope(reply));
      throw e;
    }
    orNotThePortal(reply, WhoAnswered.inAnEnvelope(reply, verdict));
    boolean isYes = verdict.kind() == ReplyStatus.Kind.ACCEPTED;
    if (isYes && reply.status() >= 400 && operation.effect() != Effect.READ) {
      throw new JsonUnreadable("a yes under HTTP " + reply.status());
    }
    return verdict;
  }

  private void orNotThePortal(HttpReply reply, Optional<WhoAnswered.Other> other)
      throws NotThePortal {
    if (other.isPresent()) {
      throw new NotThePortal(other.get(), retryAfter(reply));
    }
  }

  private Optional<Duration> retryAfter(HttpReply reply) {
    return reply
        .headers()
        .first("Retry-After")
        .flatMap(told -> RetryAfter.parse(told, clock.instant()));
  }
}
