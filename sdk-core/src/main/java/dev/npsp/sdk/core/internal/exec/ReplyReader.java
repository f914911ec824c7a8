package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Reads HTTP status and envelope of a reply: the portal gives its status no meaning, adapters in
 * front of it do.
 */
final class ReplyReader {

  private static final int TOO_MANY_REQUESTS = 429;

  private final Wire wire;
  private final Clock clock;

  ReplyReader(Wire wire, Clock clock) {
    this.wire = wire;
    this.clock = clock;
  }

  Verdict read(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable, ServerTrouble {
    int status = reply.status();
    if (status == TOO_MANY_REQUESTS) {
      throw new ServerTrouble(status, false, retryAfter(reply));
    }
    if (status >= 500) {
      throw new ServerTrouble(status, true, retryAfter(reply));
    }
    if (status >= 400) {
      return refusalWithStatus(operation, reply);
    }
    if (status >= 300) {
      throw new JsonUnreadable("a redirect (HTTP " + status + ")");
    }
    return wire.judge(operation, reply);
  }

  /** The envelope's words where there are any; otherwise the status alone. */
  private Verdict refusalWithStatus(Operation<?, ?> operation, HttpReply reply) {
    try {
      Verdict verdict = wire.judge(operation, reply);
      return verdict.kind() == Verdict.Kind.ACCEPTED
          ? Verdict.refused("HTTP " + reply.status(), verdict.message())
          : verdict;
    } catch (JsonUnreadable e) {
      return Verdict.refused("HTTP " + reply.status(), "");
    }
  }

  private Optional<Duration> retryAfter(HttpReply reply) {
    return reply.headers().first("Retry-After").flatMap(this::parseRetryAfter);
  }

  /** Seconds or an HTTP date; nonsense is as good as nothing. */
  private Optional<Duration> parseRetryAfter(String text) {
    String value = text.strip();
    if (!value.isEmpty()
        && value.length() <= 9
        && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant when = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration until = Duration.between(clock.instant(), when);
      return Optional.of(until.isNegative() ? Duration.ZERO : until);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
