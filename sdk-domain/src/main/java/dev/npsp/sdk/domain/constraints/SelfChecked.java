package dev.npsp.sdk.domain.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * An input with rules over more than one of its fields. The rules are asked together with the
 * constraints of its fields, wherever the input stands below one that is checked ({@code @Valid}),
 * and all that is broken comes back at once. Any validator asks them, also the host's own, and also
 * for the host's own beans:
 *
 * <pre>{@code
 * record Stay(LocalDate from, LocalDate until) implements SelfChecked {
 *   public void check(Findings findings) {
 *     findings.require(!until.isBefore(from), "until", "com.example.Order.message");
 *   }
 * }
 * }</pre>
 */
@SelfChecked.Consistent
public interface SelfChecked {

  /** Asks the rules and tells which are broken. Throws nothing and changes nothing. */
  void check(Findings findings);

  /** Asks {@link SelfChecked#check}; stands on the interface, so that no input has to repeat it. */
  @Documented
  @Constraint(validatedBy = Consistent.Rule.class)
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Consistent {

    /** Not shown: each finding has a message of its own. */
    String message() default "{dev.npsp.sdk.domain.constraints.SelfChecked.message}";

    /** Set by Bean Validation. */
    Class<?>[] groups() default {};

    /** Set by Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** Decides it. */
    final class Rule implements ConstraintValidator<Consistent, SelfChecked> {

      /** For the validator. */
      public Rule() {}

      @Override
      public boolean isValid(@Nullable SelfChecked input, ConstraintValidatorContext context) {
        if (input == null) {
          return true;
        }
        Findings findings = new Findings();
        input.check(findings);
        return findings.isNone(context);
      }
    }
  }
}
