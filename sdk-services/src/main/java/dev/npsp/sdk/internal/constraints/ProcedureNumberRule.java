package dev.npsp.sdk.internal.constraints;

import dev.npsp.sdk.constraints.ProcedureNumber;
import dev.npsp.sdk.internal.identifiers.ProcedureCodeRules;

/** Decides {@link ProcedureNumber}. */
public final class ProcedureNumberRule extends IdentifierConstraint<ProcedureNumber> {

  /** As Bean Validation asks. */
  public ProcedureNumberRule() {
    super(ProcedureNumber.class, ProcedureCodeRules.RULES);
  }
}
