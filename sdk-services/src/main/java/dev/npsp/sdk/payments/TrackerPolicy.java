package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.wire.WireLimit;
import dev.npsp.sdk.wire.WireLimitMessages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * By which rules a tracker judges attempts that are not settled; the host sets them.
 *
 * @param settleAfter how long a request may still be under way
 * @param pageTime how long a page is open whose order names no end
 * @param newPageAfterExpiry whether time alone lets another page be opened, after a look-up
 * @param finalCodes codes of a result after which nobody can pay the attempt any more
 */
record TrackerPolicy(
    Clock clock,
    Duration settleAfter,
    Duration pageTime,
    boolean newPageAfterExpiry,
    Set<String> finalCodes) {

  private static final WireLimitMessages WORDS = WireLimitMessages.in(Locale.ENGLISH);

  Instant now() {
    return clock.instant();
  }

  /** Whether its request may still be under way. */
  boolean isYoung(PaymentAttempt attempt) {
    return now().isBefore(attempt.orderedAt().plus(settleAfter));
  }

  /** Another thread or node may be sending it at this moment. */
  boolean isBeingOpened(PaymentAttempt attempt) {
    return attempt.state() == PaymentState.CREATED && isYoung(attempt);
  }

  /** When the page's time is over: as the order said, else by the tracker's own time for pages. */
  Instant endOf(PaymentAttempt attempt) {
    return attempt.expiresAt().orElse(attempt.orderedAt().plus(pageTime));
  }

  boolean isOver(PaymentAttempt attempt) {
    return !now().isBefore(endOf(attempt));
  }

  /** Whether its page may be given to a payer. */
  boolean isOffered(PaymentAttempt attempt) {
    return attempt.state() == PaymentState.PAGE_OPENED && !attempt.ended() && !isOver(attempt);
  }

  /**
   * An order whose time is over opens no page: it would not be offered again, so that every call
   * opened another one, and all of them could be paid.
   */
  void requireTime(String number, PaymentOrder order) {
    if (order.expiresAt().filter(end -> !now().isBefore(end)).isPresent()) {
      throw new InvalidRequest(
          TrackedNumber.origin("payments.tracker.open", number),
          List.of(WORDS.broken(WireLimit.TIME_OVER, "expiresAt")));
    }
  }

  /** Whether it keeps another attempt from being made. */
  static boolean isInTheWay(PaymentAttempt attempt) {
    return !attempt.state().isSettled() && !attempt.ended();
  }
}
