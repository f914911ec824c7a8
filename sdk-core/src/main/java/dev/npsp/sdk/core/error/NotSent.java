package dev.npsp.sdk.core.error;

import org.jspecify.annotations.Nullable;

/** Nothing reached the portal: the call may be made again without harm. */
public class NotSent extends PortalException {

  private static final long serialVersionUID = 1L;

  /** As thrown by the stations of a call. */
  public NotSent(Origin origin, String what, String remedy, @Nullable Throwable cause) {
    super(origin, what, remedy, cause);
  }

  @Override
  public boolean retryCanHelp() {
    return true;
  }
}
