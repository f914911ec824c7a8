package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedText;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The moment at which a whole call must be over. */
public final class Deadline {

  /** What nanoseconds in a long can count; nobody waits that long. */
  private static final Duration LONGEST = Duration.ofDays(365);

  private final Origin origin;
  private final LongSupplier nanos;
  private final Duration whole;
  private final long end;

  private Deadline(Origin origin, LongSupplier nanos, Duration whole) {
    this.origin = origin;
    this.nanos = nanos;
    this.whole = whole;
    this.end = nanos.getAsLong() + shorter(whole, LONGEST).toNanos();
  }

  static Deadline of(Origin origin, Duration whole, LongSupplier nanos) {
    return new Deadline(origin, nanos, whole);
  }

  /** The id of the call whose deadline it is. */
  String requestId() {
    return origin.requestId();
  }

  /** The error for a call whose time was over before anything was sent. */
  NotSent missed(LocalizedText doing) {
    return new NotSent(
        origin,
        CoreText.DEADLINE_MISSED.text(whole, doing),
        CoreText.DEADLINE_MISSED.remedy(),
        null);
  }

  /**
   * The error for a call whose time was over before it could be sent again: what was sent before
   * was refused unread, or changes nothing.
   */
  NotSent missedAfter(int attempts) {
    return new NotSent(
        origin,
        CoreText.DEADLINE_MISSED_AFTER.text(whole, attempts),
        CoreText.DEADLINE_MISSED_AFTER.remedy(),
        null);
  }

  /** What is left; zero when it is over. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, end - nanos.getAsLong()));
  }

  boolean isOver() {
    return end - nanos.getAsLong() <= 0;
  }

  /** The shorter of the two. */
  Duration atMost(Duration limit) {
    return shorter(left(), limit);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
