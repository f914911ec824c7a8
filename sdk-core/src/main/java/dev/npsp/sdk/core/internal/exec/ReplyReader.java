package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.text.CoreText;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Reads a reply: who gave it, then its envelope. The portal gives its status no meaning, so what an
 * envelope says counts; but a yes to a write under a status of 4xx contradicts itself.
 */
final class ReplyReader {

  private static final int NONE = -1;
  private static final int SERVER_ERROR = 500;

  private final Wire wire;
  private final Json json;
  private final Clock clock;

  ReplyReader(Wire wire, Json json, Clock clock) {
    this.wire = wire;
    this.json = json;
    this.clock = clock;
  }

  Attempt.JudgedReply read(Operation<?, ?> operation, List<Attempt.Kept> sessions, HttpReply reply)
      throws JsonUnreadable, NotThePortal {
    EnvelopeRule rule = operation.rule().over(wire.rule());
    orNotThePortal(rule, reply, WhoAnswered.atFirstSight(reply, rule.ownsPage(reply)));
    Attempt.JudgedReply judged;
    try {
      judged = judge(operation.effect(), rule, sessions, reply);
    } catch (JsonUnreadable e) {
      orNotThePortal(rule, reply, WhoAnswered.withoutEnvelope(reply));
      throw e;
    }
    ReplyStatus verdict = judged.verdict();
    orNotThePortal(rule, reply, WhoAnswered.inAnEnvelope(reply, verdict));
    boolean isYes = verdict.kind() == ReplyStatus.Kind.ACCEPTED;
    if (isYes && reply.status() >= 400 && operation.effect() != Effect.READ) {
      throw new JsonUnreadable(CoreText.YES_UNDER_HTTP.text(reply.status()));
    }
    return judged;
  }

  private Attempt.JudgedReply judge(
      Effect effect, EnvelopeRule rule, List<Attempt.Kept> sessions, HttpReply reply)
      throws JsonUnreadable {
    for (int i = 0; i < sessions.size(); i++) {
      if (sessions.get(i).layer().isEnded(reply)) {
        ReplyStatus ended =
            ReplyStatus.sessionEnded("HTTP " + reply.status(), "the token is not good any more");
        return new Attempt.JudgedReply(ended, i, reply);
      }
    }
    ReplyStatus status = rule.read(reply, json);
    if (status.kind() == ReplyStatus.Kind.REFUSED) {
      for (int i = 0; i < sessions.size(); i++) {
        if (sessions.get(i).layer().isEnded(status, effect)) {
          ReplyStatus ended = ReplyStatus.sessionEnded(status.code(), status.message());
          return new Attempt.JudgedReply(ended, i, reply);
        }
      }
    }
    return new Attempt.JudgedReply(status, NONE, reply);
  }

  /** A server in trouble says no to nobody. */
  private void orNotThePortal(EnvelopeRule rule, HttpReply reply, Optional<WhoAnswered.Other> other)
      throws NotThePortal {
    if (other.isPresent()) {
      boolean isNo = rule.takesOthersAsNo() && reply.status() < SERVER_ERROR;
      throw new NotThePortal(isNo ? other.get().asNo() : other.get(), retryAfter(reply));
    }
  }

  private Optional<Duration> retryAfter(HttpReply reply) {
    return reply
        .headers()
        .first("Retry-After")
        .flatMap(told -> RetryAfter.parse(told, clock.instant()));
  }
}
