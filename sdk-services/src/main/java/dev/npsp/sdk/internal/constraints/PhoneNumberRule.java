package dev.npsp.sdk.internal.constraints;

import dev.npsp.sdk.constraints.PhoneNumber;
import dev.npsp.sdk.internal.identifiers.TelephoneRules;

/** Decides {@link PhoneNumber}. */
public final class PhoneNumberRule extends IdentifierConstraint<PhoneNumber> {

  /** As Bean Validation asks. */
  public PhoneNumberRule() {
    super(PhoneNumber.class, TelephoneRules.RULES);
  }
}
