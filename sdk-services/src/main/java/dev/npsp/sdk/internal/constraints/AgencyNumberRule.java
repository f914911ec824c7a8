package dev.npsp.sdk.internal.constraints;

import dev.npsp.sdk.constraints.AgencyNumber;
import dev.npsp.sdk.internal.identifiers.AgencyCodeRules;

/** Decides {@link AgencyNumber}. */
public final class AgencyNumberRule extends IdentifierConstraint<AgencyNumber> {

  /** As Bean Validation asks. */
  public AgencyNumberRule() {
    super(AgencyNumber.class, AgencyCodeRules.RULES);
  }
}
