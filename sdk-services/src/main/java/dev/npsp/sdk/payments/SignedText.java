package dev.npsp.sdk.payments;

import dev.npsp.sdk.payments.internal.SignedTextRule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that the platform's checksum covers. The checksum joins fields with {@code |} and escapes
 * nothing, so such text holds no {@code |}, no line break and no other control character: otherwise
 * two different payments could sign alike. Null is allowed.
 */
@SuppressWarnings("exports") // the rule is the validator's, which the module opens to it
@Documented
@Constraint(validatedBy = SignedTextRule.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedText {

  /** The key of the message. */
  String message() default "{dev.npsp.sdk.payments.SignedText.message}";

  /** Set by Bean Validation. */
  Class<?>[] groups() default {};

  /** Set by Bean Validation. */
  Class<? extends Payload>[] payload() default {};
}
