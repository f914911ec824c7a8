package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;

/**
 * Steps were being reported in several calls, and one of them failed after others had gone through.
 * The cause says how; {@link #reported} says how many steps stand at the portal for certain.
 */
public final class ProgressStopped extends PortalException {

  private static final long serialVersionUID = 1L;

  private final int reported;

  /** Steps that were not all reported. */
  public ProgressStopped(PortalException cause, int reported) {
    super(
        new Origin(cause.operation(), cause.requestId()),
        "the first " + reported + " step(s) were taken, the call with the next ones failed.",
        "see the cause: " + cause.remedy() + " Do not report the first ones again.",
        cause);
    this.reported = reported;
  }

  /** How many steps, from the first on, the portal took. */
  public int reported() {
    return reported;
  }

  @Override
  public boolean retryCanHelp() {
    return getCause() instanceof PortalException failure && failure.retryCanHelp();
  }
}
