package dev.npsp.sdk.constraints;

import dev.npsp.sdk.internal.constraints.SocialInsuranceNumberRule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A person's number in the social-insurance system: ten digits, or the personal number. Asks what
 * {@link dev.npsp.sdk.SocialInsuranceCode#tryParse} asks. Null is allowed.
 */
@Documented
@Constraint(validatedBy = SocialInsuranceNumberRule.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface SocialInsuranceNumber {

  /** The key of the message. */
  String message() default "{dev.npsp.sdk.constraints.SocialInsuranceNumber.message}";

  /** As Bean Validation asks. */
  Class<?>[] groups() default {};

  /** As Bean Validation asks. */
  Class<? extends Payload>[] payload() default {};
}
