package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/**
 * A dossier that was about to make a move that its life cycle does not have. Personal by its code
 * alone.
 */
@PublicType
@Value.Immutable
public abstract class InvalidTransition {

  InvalidTransition() {}

  /** Which dossier. */
  public abstract DossierCode code();

  /** The move and what is wrong with it. */
  public abstract StatusTransition move();

  /** Whether the call was refused because of it. */
  public abstract boolean refused();

  /** A move of that dossier, which was refused or not. */
  public static InvalidTransition of(DossierCode code, StatusTransition move, boolean refused) {
    return new Builder().code(code).move(move).refused(refused).build();
  }

  /** Builds an {@link InvalidTransition}. */
  static final class Builder extends ImmutableInvalidTransition.Builder {
    Builder() {}
  }
}
