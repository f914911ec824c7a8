package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of one dossier of a {@code submitAll}, told to {@link SyncOptions#onOutcome}. Each
 * dossier that was taken from the source has exactly one; a code that stands twice in the source
 * has two. Holds nothing personal, so that it can be logged.
 */
@PublicType
@Value.Immutable
public abstract class DossierOutcome {

  DossierOutcome() {}

  /** Which dossier. */
  public abstract DossierCode code();

  /** What became of it. */
  public abstract DossierOutcome.Kind kind();

  /** The id of its own that the portal gave to it; empty where the protocol gives none. */
  public abstract Optional<String> portalId();

  /**
   * The error that {@code submit} would have thrown: of {@link Kind#REFUSED} the refusal, of {@link
   * Kind#INVALID} a {@link dev.npsp.sdk.core.error.InvalidRequest} with the broken constraints, of
   * {@link Kind#UNKNOWN} and {@link Kind#NOT_SENT} why. Empty when the portal took it, and when it
   * was left because the run stopped: {@link SyncStopped} says why.
   */
  public abstract Optional<PortalException> error();

  /** An outcome, to be completed; for fakes in tests too. */
  public static Builder builder(DossierCode code, DossierOutcome.Kind kind) {
    return new Builder().code(code).kind(kind);
  }

  /** Collects an outcome. */
  public static final class Builder extends ImmutableDossierOutcome.Builder {
    Builder() {}
  }

  /** What became of a dossier. More may come: a switch over them needs a default. */
  public enum Kind {
    /** The portal took it as new. */
    CREATED,
    /** The portal had it and replaced it. */
    UPDATED,
    /** The portal refused it. Correct it before it is submitted again. */
    REFUSED,
    /** It breaks constraints and was not sent. Correct it before it is submitted again. */
    INVALID,
    /** It was sent and no answer tells whether the portal took it: submit it again, or look up. */
    UNKNOWN,
    /** It certainly did not reach the portal. Submit it again. */
    NOT_SENT
  }
}
