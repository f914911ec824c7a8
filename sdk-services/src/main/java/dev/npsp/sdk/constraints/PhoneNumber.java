package dev.npsp.sdk.constraints;

import dev.npsp.sdk.internal.constraints.PhoneNumberRule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A Vietnamese telephone number, mobile or fixed. Asks what {@link dev.npsp.sdk.Telephone#tryParse}
 * asks. Null is allowed.
 */
@Documented
@Constraint(validatedBy = PhoneNumberRule.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface PhoneNumber {

  /** The key of the message. */
  String message() default "{dev.npsp.sdk.constraints.PhoneNumber.message}";

  /** As Bean Validation asks. */
  Class<?>[] groups() default {};

  /** As Bean Validation asks. */
  Class<? extends Payload>[] payload() default {};
}
