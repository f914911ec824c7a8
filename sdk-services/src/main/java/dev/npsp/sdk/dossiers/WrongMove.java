package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.core.internal.type.PublicType;
import org.immutables.value.Value;

/** A dossier that was about to make a move that its life cycle does not have. Nothing personal. */
@PublicType
@Value.Immutable
public abstract class WrongMove {

  WrongMove() {}

  /** Which dossier. */
  public abstract DossierCode code();

  /** The move and what is wrong with it. */
  public abstract Move move();

  /** Whether the call was refused because of it. */
  public abstract boolean refused();

  /** Collects the parts. */
  static final class Builder extends ImmutableWrongMove.Builder {
    Builder() {}
  }
}
