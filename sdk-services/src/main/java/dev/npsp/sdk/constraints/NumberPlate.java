package dev.npsp.sdk.constraints;

import dev.npsp.sdk.internal.constraints.NumberPlateRule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A civil number plate: {@code 30A-123.45}, {@code 29-B1 123.45}. Asks what {@link
 * dev.npsp.sdk.VehiclePlate#tryParse} asks. Null is allowed.
 */
@Documented
@Constraint(validatedBy = NumberPlateRule.class)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface NumberPlate {

  /** The key of the message. */
  String message() default "{dev.npsp.sdk.constraints.NumberPlate.message}";

  /** As Bean Validation asks. */
  Class<?>[] groups() default {};

  /** As Bean Validation asks. */
  Class<? extends Payload>[] payload() default {};
}
