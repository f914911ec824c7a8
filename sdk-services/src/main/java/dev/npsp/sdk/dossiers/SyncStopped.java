package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.wire.ServiceText;

/**
 * A run over many dossiers ended before its time: the login was refused, the thread was
 * interrupted, the source, a store or a listener of the host failed, be it with an {@code Error}.
 * The cause says which; {@link #report} says what became of each that was taken from the source
 * until then: its four counts add up to {@code taken}. The rest of the source was not read.
 */
public final class SyncStopped extends PortalException {

  private static final long serialVersionUID = 1L;

  private final transient SyncReport report;

  /** A run that ended early. */
  public SyncStopped(Origin origin, SyncReport report, Throwable cause) {
    super(
        origin,
        ServiceText.SYNC_STOPPED.text(report.taken(), report.acceptedCount()),
        ServiceText.SYNC_STOPPED.remedy(),
        cause);
    this.report = report;
  }

  /** What became of the dossiers that were taken from the source. */
  public SyncReport report() {
    return report;
  }

  @Override
  public boolean retryCanHelp() {
    return !(getCause() instanceof PortalException failure) || failure.retryCanHelp();
  }
}
