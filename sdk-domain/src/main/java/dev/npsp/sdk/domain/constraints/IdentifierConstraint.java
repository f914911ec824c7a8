package dev.npsp.sdk.domain.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks the rules of an identifier. Tells the rule that is broken, unless the host wrote a message
 * of its own.
 *
 * @param <A> the constraint
 */
public abstract class IdentifierConstraint<A extends Annotation>
    implements ConstraintValidator<A, CharSequence> {

  /** The rule that the constraint's own message states. */
  private static final String FORM = "form";

  private final Class<A> constraint;
  private final Function<String, Optional<String>> brokenRule;

  /**
   * @param constraint the annotation, whose name begins the keys of its messages
   * @param brokenRule the name of the first rule that a text does not keep; {@code form} for the
   *     rule that the constraint's own message states
   */
  protected IdentifierConstraint(
      Class<A> constraint, Function<String, Optional<String>> brokenRule) {
    this.constraint = constraint;
    this.brokenRule = brokenRule;
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
  protected Optional<String> broken(String text) {
    return brokenRule.apply(text);
  }

  private void tell(String rule, ConstraintValidatorContext context) {
    boolean isOurs =
        context.getDefaultConstraintMessageTemplate().equals(template(constraint, "message"));
    if (isOurs && !rule.equals(FORM)) {
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(template(constraint, rule))
          .addConstraintViolation();
    }
  }

  private static String template(Class<?> constraint, String word) {
    return "{" + constraint.getCanonicalName() + "." + word + "}";
  }
}
