package dev.npsp.sdk.constraints;

import dev.npsp.sdk.internal.constraints.PersonalIdNumberRule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of a person's identity paper: CCCD with twelve digits, or CMND with nine. Asks what
 * {@link dev.npsp.sdk.PersonalId#tryParse} asks. Null is allowed.
 */
@Documented
@Constraint(validatedBy = PersonalIdNumberRule.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalIdNumber {

  /** Whether the old number of nine digits, not valid since 2025, is refused. */
  boolean twelveDigitsOnly() default false;

  /** The key of the message. */
  String message() default "{dev.npsp.sdk.constraints.PersonalIdNumber.message}";

  /** As Bean Validation asks. */
  Class<?>[] groups() default {};

  /** As Bean Validation asks. */
  Class<? extends Payload>[] payload() default {};
}
