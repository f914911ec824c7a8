package dev.npsp.sdk.core.error;

import dev.npsp.sdk.core.internal.text.CoreText;
import dev.npsp.sdk.domain.LocalizedText;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The other side turned the call away unread since it has too much to do (HTTP 429). Nothing was
 * carried out.
 */
public final class PortalBusy extends NotSent {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable Duration retryAfter;

  /** Made when every attempt was answered as too many. */
  public PortalBusy(
      Origin origin, int status, Optional<Duration> retryAfter, LocalizedText remedy) {
    super(origin, CoreText.BUSY.text(status), remedy, null);
    this.status = status;
    this.retryAfter = retryAfter.orElse(null);
  }

  /** The HTTP status with which it was turned away. */
  public int status() {
    return status;
  }

  /** How long the other side wants to be left alone, if it said so. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
