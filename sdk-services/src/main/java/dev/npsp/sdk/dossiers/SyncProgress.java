package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/** How far a run over many dossiers has come. */
@PublicType
@Value.Immutable
public abstract class SyncProgress {

  SyncProgress() {}

  /** Dossiers that the portal took. */
  public abstract long accepted();

  /** Dossiers that were refused, by the portal or before they were sent. */
  public abstract long refused();

  /** How many dossiers have an unknown outcome: the portal may have taken them or not. */
  public abstract long unknown();

  /** Dossiers that certainly did not reach the portal. */
  public abstract long notSent();

  /** Calls made so far. */
  public abstract long calls();

  /** Dossiers of which the run is done, whatever became of them. */
  public final long done() {
    return accepted() + refused() + unknown() + notSent();
  }

  /** Nothing said yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the counts. */
  public static final class Builder extends ImmutableSyncProgress.Builder {
    Builder() {
      accepted(0).refused(0).unknown(0).notSent(0).calls(0);
    }
  }
}
