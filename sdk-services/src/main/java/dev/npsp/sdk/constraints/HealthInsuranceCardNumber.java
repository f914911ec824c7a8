package dev.npsp.sdk.constraints;

import dev.npsp.sdk.internal.constraints.HealthInsuranceCardNumberRule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of a health-insurance card: ten digits, or fifteen characters on older cards. Asks
 * what {@link dev.npsp.sdk.HealthInsuranceCard#tryParse} asks. Null is allowed.
 */
@Documented
@Constraint(validatedBy = HealthInsuranceCardNumberRule.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface HealthInsuranceCardNumber {

  /** The key of the message. */
  String message() default "{dev.npsp.sdk.constraints.HealthInsuranceCardNumber.message}";

  /** As Bean Validation asks. */
  Class<?>[] groups() default {};

  /** As Bean Validation asks. */
  Class<? extends Payload>[] payload() default {};
}
