package dev.npsp.sdk.internal.constraints;

import dev.npsp.sdk.constraints.ElectricityCustomerNumber;
import dev.npsp.sdk.internal.identifiers.ElectricityCustomerRules;

/** Decides {@link ElectricityCustomerNumber}. */
public final class ElectricityCustomerNumberRule
    extends IdentifierConstraint<ElectricityCustomerNumber> {

  /** As Bean Validation asks. */
  public ElectricityCustomerNumberRule() {
    super(ElectricityCustomerNumber.class, ElectricityCustomerRules.RULES);
  }
}
