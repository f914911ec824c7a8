package dev.npsp.sdk.core.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** No connection came about, so nothing was sent. */
public final class NotConnectedException extends IOException {

  private static final long serialVersionUID = 1L;

  /** With what the network said. */
  public NotConnectedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
