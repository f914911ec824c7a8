package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** A dossier that the portal has, as {@link SubmittedDossiers} remembers it. */
@PublicType
@Value.Immutable
public abstract class SubmittedDossier {

  SubmittedDossier() {}

  /** Which dossier. */
  public abstract DossierCode code();

  /**
   * The id of its own that the portal gave to the dossier, as it came; empty where the protocol
   * gives none, as {@code mapi} does. Opaque text: keep at least 255 characters.
   */
  public abstract Optional<String> portalId();

  /** A dossier without an id of the portal's. */
  public static SubmittedDossier of(DossierCode code) {
    return builder(code).build();
  }

  /** A dossier that the portal has, to be completed. */
  public static Builder builder(DossierCode code) {
    return new Builder().code(code);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects what is known of the dossier. */
  public static final class Builder extends ImmutableSubmittedDossier.Builder {
    Builder() {}
  }
}
