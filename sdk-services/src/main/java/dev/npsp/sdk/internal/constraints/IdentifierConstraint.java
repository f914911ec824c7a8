package dev.npsp.sdk.internal.constraints;

import dev.npsp.sdk.internal.identifiers.IdentifierRules;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks the rules of an identifier. Tells the rule that is broken, unless the host wrote a message
 * of its own.
 *
 * @param <A> the constraint
 */
abstract class IdentifierConstraint<A extends Annotation>
    implements ConstraintValidator<A, CharSequence> {

  private final Class<A> constraint;
  private final IdentifierRules rules;

  IdentifierConstraint(Class<A> constraint, IdentifierRules rules) {
    this.constraint = constraint;
    this.rules = rules;
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    Optional<String> broken = broken(text.toString());
    broken.ifPresent(rule -> tell(rule, context));
    return broken.isEmpty();
  }

  /** The name of the first rule that does not hold. */
  Optional<String> broken(String text) {
    return rules.broken(text).map(IdentifierRules.Rule::name);
  }

  private void tell(String rule, ConstraintValidatorContext context) {
    boolean isOurs =
        context.getDefaultConstraintMessageTemplate().equals(template(constraint, "message"));
    if (isOurs && !rule.equals(IdentifierRules.FORM)) {
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(template(constraint, rule))
          .addConstraintViolation();
    }
  }

  private static String template(Class<?> constraint, String word) {
    return "{" + constraint.getName() + "." + word + "}";
  }
}
