package dev.npsp.sdk.core.internal.exec;

import java.time.Duration;
import java.util.Optional;

/** An answer came, and it is not the portal's, or the portal's of a server in trouble. */
final class NotThePortal extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient WhoAnswered.Other other;
  private final transient Optional<Duration> retryAfter;

  NotThePortal(WhoAnswered.Other other, Optional<Duration> retryAfter) {
    super("HTTP " + other.status());
    this.other = other;
    this.retryAfter = retryAfter;
  }

  WhoAnswered.Other other() {
    return other;
  }

  /** How long the other side wants to be left alone, if it said so. */
  Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
