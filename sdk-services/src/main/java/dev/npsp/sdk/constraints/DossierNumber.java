package dev.npsp.sdk.constraints;

import dev.npsp.sdk.internal.constraints.DossierNumberRule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of a dossier: {@code 000.00.00.H56-261122-00017}. Asks what {@link
 * dev.npsp.sdk.DossierCode#tryParse} asks. Null is allowed.
 */
@Documented
@Constraint(validatedBy = DossierNumberRule.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface DossierNumber {

  /** The key of the message. */
  String message() default "{dev.npsp.sdk.constraints.DossierNumber.message}";

  /** As Bean Validation asks. */
  Class<?>[] groups() default {};

  /** As Bean Validation asks. */
  Class<? extends Payload>[] payload() default {};
}
