package dev.npsp.sdk.internal.constraints;

import dev.npsp.sdk.constraints.HealthInsuranceCardNumber;
import dev.npsp.sdk.internal.identifiers.HealthInsuranceRules;

/** Decides {@link HealthInsuranceCardNumber}. */
public final class HealthInsuranceCardNumberRule
    extends IdentifierConstraint<HealthInsuranceCardNumber> {

  /** As Bean Validation asks. */
  public HealthInsuranceCardNumberRule() {
    super(HealthInsuranceCardNumber.class, HealthInsuranceRules.RULES);
  }
}
