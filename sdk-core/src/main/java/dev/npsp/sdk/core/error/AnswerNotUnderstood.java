package dev.npsp.sdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * An answer came that is not the portal's: an HTML page, half a JSON text, a redirect. Nothing was
 * taken from it.
 */
public final class AnswerNotUnderstood extends PortalException {

  private static final long serialVersionUID = 1L;

  /** As thrown by the stations of a call. */
  public AnswerNotUnderstood(Origin origin, String what, String remedy, @Nullable Throwable cause) {
    super(origin, what, remedy, cause);
  }

  @Override
  public boolean retryCanHelp() {
    return true;
  }
}
