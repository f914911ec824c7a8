package dev.npsp.sdk.internal.constraints;

import dev.npsp.sdk.constraints.ServiceNumber;
import dev.npsp.sdk.internal.identifiers.ServiceCodeRules;

/** Decides {@link ServiceNumber}. */
public final class ServiceNumberRule extends IdentifierConstraint<ServiceNumber> {

  /** As Bean Validation asks. */
  public ServiceNumberRule() {
    super(ServiceNumber.class, ServiceCodeRules.RULES);
  }
}
