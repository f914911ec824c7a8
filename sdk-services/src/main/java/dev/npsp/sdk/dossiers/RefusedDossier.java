package dev.npsp.sdk.dossiers;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A dossier that was not taken, and why. Holds nothing personal, so that it can be logged. */
@PublicType
@Value.Immutable
public abstract class RefusedDossier {

  RefusedDossier() {}

  /** Which dossier. */
  public abstract DossierCode code();

  /**
   * Why: the portal's words with what may name a person masked, or the broken constraints when it
   * was never sent.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String reason();

  /** The portal's code as it came; empty when the dossier was never sent. */
  public abstract Optional<String> portalCode();

  /** The broken constraints; empty when it was the portal that refused. */
  public abstract List<Violation> violations();

  /** A dossier that was not taken. */
  public static Builder builder(DossierCode code, String reason) {
    return new Builder().code(code).reason(reason);
  }

  /** Collects what is known of the refusal. */
  public static final class Builder extends ImmutableRefusedDossier.Builder {
    Builder() {}
  }
}
