package dev.npsp.sdk.internal.constraints;

import dev.npsp.sdk.constraints.PersonalIdNumber;
import dev.npsp.sdk.internal.identifiers.PersonalIdRules;
import java.util.Optional;

/** Decides {@link PersonalIdNumber}. */
public final class PersonalIdNumberRule extends IdentifierConstraint<PersonalIdNumber> {

  private boolean twelveDigitsOnly;

  /** As Bean Validation asks. */
  public PersonalIdNumberRule() {
    super(PersonalIdNumber.class, PersonalIdRules.RULES);
  }

  @Override
  public void initialize(PersonalIdNumber constraint) {
    twelveDigitsOnly = constraint.twelveDigitsOnly();
  }

  @Override
  Optional<String> broken(String text) {
    return super.broken(text)
        .or(
            () ->
                twelveDigitsOnly && PersonalIdRules.RULES.parse(text).length() == 9
                    ? Optional.of("twelveDigits")
                    : Optional.empty());
  }
}
