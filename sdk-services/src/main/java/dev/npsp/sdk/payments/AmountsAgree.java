package dev.npsp.sdk.payments;

import dev.npsp.sdk.internal.wire.payments.AmountsAgreeRule;
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
@Documented
@Constraint(validatedBy = AmountsAgreeRule.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AmountsAgree {

  /** The key of the message. */
  String message() default "{dev.npsp.sdk.payments.AmountsAgree.message}";

  /** As Bean Validation asks. */
  Class<?>[] groups() default {};

  /** As Bean Validation asks. */
  Class<? extends Payload>[] payload() default {};
}
