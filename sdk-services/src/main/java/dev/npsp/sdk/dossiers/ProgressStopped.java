package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.wire.ServiceText;
import java.util.Locale;

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
        new Origin(cause.operation(), cause.requestId(), cause.language()),
        ServiceText.PROGRESS_STOPPED.text(reported),
        ServiceText.PROGRESS_STOPPED.remedy(remedyOf(cause)),
        cause);
    this.reported = reported;
  }

  private static LocalizedText remedyOf(PortalException cause) {
    return new LocalizedText(cause.remedy(Locale.ENGLISH), cause.remedy(LocalizedText.VIETNAMESE));
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
