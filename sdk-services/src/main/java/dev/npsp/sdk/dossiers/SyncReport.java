package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import org.immutables.value.Value;

/**
 * What became of each dossier of a run. The counts are exact; the lists name at most as many as
 * {@link SyncOptions#keepDetailsOf} allows, the first ones.
 */
@PublicType
@Value.Immutable
public abstract class SyncReport {

  SyncReport() {}

  /** How many were taken from the source. */
  public abstract long taken();

  /** How many the portal took. */
  public abstract long acceptedCount();

  /** How many were refused, by the portal or, for broken constraints, before they were sent. */
  public abstract long refusedCount();

  /**
   * How many the portal may or may not have taken: they were sent, and no answer came that tells.
   */
  public abstract long unknownCount();

  /** How many certainly did not reach the portal: no connection, or the run was stopped. */
  public abstract long notSentCount();

  /** Those refused, with the reasons. Correct them before they are submitted again. */
  public abstract List<RefusedDossier> refused();

  /**
   * The dossiers whose outcome is unknown: the portal may have taken them or not. Look them up, or
   * submit them again: a submission is repeatable by its number.
   */
  public abstract List<DossierCode> unknown();

  /** Those that did not reach the portal. Submit them again. */
  public abstract List<DossierCode> notSent();

  /** How many calls were made; repetitions of one call and logins are not counted. */
  public abstract long calls();

  /** How many bytes of messages were sent, repetitions included. */
  public abstract long bytes();

  /** Whether the portal took every dossier. */
  public final boolean isComplete() {
    return acceptedCount() == taken();
  }

  /** An account of nothing yet; for fakes in tests. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects an account. */
  public static final class Builder extends ImmutableSyncReport.Builder {
    Builder() {
      taken(0).acceptedCount(0).refusedCount(0).unknownCount(0).notSentCount(0).calls(0).bytes(0);
    }
  }
}
