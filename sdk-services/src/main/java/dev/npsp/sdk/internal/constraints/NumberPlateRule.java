package dev.npsp.sdk.internal.constraints;

import dev.npsp.sdk.constraints.NumberPlate;
import dev.npsp.sdk.internal.identifiers.VehiclePlateRules;

/** Decides {@link NumberPlate}. */
public final class NumberPlateRule extends IdentifierConstraint<NumberPlate> {

  /** As Bean Validation asks. */
  public NumberPlateRule() {
    super(NumberPlate.class, VehiclePlateRules.RULES);
  }
}
