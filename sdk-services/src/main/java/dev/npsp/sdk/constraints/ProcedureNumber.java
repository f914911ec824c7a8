package dev.npsp.sdk.constraints;

import dev.npsp.sdk.internal.constraints.ProcedureNumberRule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The code of an administrative procedure: {@code 1.002809}, {@code 1.003560.000.00.00.H56}. Asks
 * what {@link dev.npsp.sdk.ProcedureCode#tryParse} asks. Null is allowed.
 */
@Documented
@Constraint(validatedBy = ProcedureNumberRule.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ProcedureNumber {

  /** The key of the message. */
  String message() default "{dev.npsp.sdk.constraints.ProcedureNumber.message}";

  /** As Bean Validation asks. */
  Class<?>[] groups() default {};

  /** As Bean Validation asks. */
  Class<? extends Payload>[] payload() default {};
}
