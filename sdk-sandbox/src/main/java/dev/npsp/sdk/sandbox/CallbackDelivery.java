package dev.npsp.sdk.sandbox;

import java.time.Instant;

/** One delivery of a callback to the agency. */
public interface CallbackDelivery {

  Instant at();

  /** 1 for the first. */
  int attempt();

  /** The HTTP status; 0 when no answer came. */
  int status();

  /** What the agency answered, as it is; what went wrong when no answer came. */
  String answer();

  /**
   * Whether the answer acknowledges: HTTP 200, {@code MaLoi} 00 and the same {@code MaThamChieu}.
   */
  boolean acknowledged();
}
