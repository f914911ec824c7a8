package dev.npsp.sdk.internal.constraints;

import dev.npsp.sdk.constraints.TaxNumber;
import dev.npsp.sdk.internal.identifiers.TaxCodeRules;

/** Decides {@link TaxNumber}. */
public final class TaxNumberRule extends IdentifierConstraint<TaxNumber> {

  /** As Bean Validation asks. */
  public TaxNumberRule() {
    super(TaxNumber.class, TaxCodeRules.RULES);
  }
}
