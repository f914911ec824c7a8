package dev.npsp.sdk.constraints;

import dev.npsp.sdk.internal.constraints.TaxNumberRule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A tax code with its check digit: ten digits, with {@code -001} for a dependent unit, or a
 * personal number. Asks what {@link dev.npsp.sdk.TaxCode#tryParse} asks. Null is allowed.
 */
@Documented
@Constraint(validatedBy = TaxNumberRule.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface TaxNumber {

  /** The key of the message. */
  String message() default "{dev.npsp.sdk.constraints.TaxNumber.message}";

  /** As Bean Validation asks. */
  Class<?>[] groups() default {};

  /** As Bean Validation asks. */
  Class<? extends Payload>[] payload() default {};
}
