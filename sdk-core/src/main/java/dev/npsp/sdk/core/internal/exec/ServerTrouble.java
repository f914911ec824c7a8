package dev.npsp.sdk.core.internal.exec;

import java.time.Duration;
import java.util.Optional;

/** The other side, or an adapter before it, is in trouble: HTTP 429 or 5xx. */
final class ServerTrouble extends Exception {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final boolean mayHaveActed;
  private final transient Optional<Duration> retryAfter;

  ServerTrouble(int status, boolean mayHaveActed, Optional<Duration> retryAfter) {
    super("HTTP " + status);
    this.status = status;
    this.mayHaveActed = mayHaveActed;
    this.retryAfter = retryAfter;
  }

  int status() {
    return status;
  }

  boolean mayHaveActed() {
    return mayHaveActed;
  }

  Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
