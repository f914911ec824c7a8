package dev.npsp.sdk.payments;

import dev.npsp.sdk.payments.internal.AmountsAgreeRule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An order whose amounts fit together: more than nothing, and the sum of its lines and of its fees.
 * Null is allowed.
 */
@SuppressWarnings("exports") // the rule is the validator's, which the module opens to it
@Documented
@Constraint(validatedBy = AmountsAgreeRule.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AmountsAgree {

  /** The key of the message. */
  String message() default "{dev.npsp.sdk.payments.AmountsAgree.message}";

  /** Set by Bean Validation. */
  Class<?>[] groups() default {};

  /** Set by Bean Validation. */
  Class<? extends Payload>[] payload() default {};
}
