package dev.npsp.sdk.internal.constraints;

import dev.npsp.sdk.constraints.SocialInsuranceNumber;
import dev.npsp.sdk.internal.identifiers.SocialInsuranceRules;

/** Decides {@link SocialInsuranceNumber}. */
public final class SocialInsuranceNumberRule extends IdentifierConstraint<SocialInsuranceNumber> {

  /** As Bean Validation asks. */
  public SocialInsuranceNumberRule() {
    super(SocialInsuranceNumber.class, SocialInsuranceRules.RULES);
  }
}
