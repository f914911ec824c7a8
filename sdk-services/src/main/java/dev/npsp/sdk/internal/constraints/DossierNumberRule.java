package dev.npsp.sdk.internal.constraints;

import dev.npsp.sdk.constraints.DossierNumber;
import dev.npsp.sdk.internal.identifiers.DossierCodeRules;

/** Decides {@link DossierNumber}. */
public final class DossierNumberRule extends IdentifierConstraint<DossierNumber> {

  /** As Bean Validation asks. */
  public DossierNumberRule() {
    super(DossierNumber.class, DossierCodeRules.RULES);
  }
}
