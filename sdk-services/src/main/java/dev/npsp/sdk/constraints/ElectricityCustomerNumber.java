package dev.npsp.sdk.constraints;

import dev.npsp.sdk.internal.constraints.ElectricityCustomerNumberRule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The code of an electricity customer: thirteen characters, {@code P} and a letter first. Asks what
 * {@link dev.npsp.sdk.ElectricityCustomerCode#tryParse} asks. Null is allowed.
 */
@Documented
@Constraint(validatedBy = ElectricityCustomerNumberRule.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ElectricityCustomerNumber {

  /** The key of the message. */
  String message() default "{dev.npsp.sdk.constraints.ElectricityCustomerNumber.message}";

  /** As Bean Validation asks. */
  Class<?>[] groups() default {};

  /** As Bean Validation asks. */
  Class<? extends Payload>[] payload() default {};
}
