package dev.npsp.sdk.core;

import dev.npsp.sdk.core.internal.check.CleanTextRule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Vietnamese text that arrived whole: no U+FFFD, no half of a surrogate pair (a text cut in the
 * middle of a character), no letter under more than thirty marks, and no bytes of UTF-8 that
 * somebody read as Latin ("Nguyá»…n"). The remedy is always at the source: read the database or the
 * file as UTF-8, and cut texts between characters. Null is allowed.
 */
@Documented
@Constraint(validatedBy = CleanTextRule.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CleanText {

  /** The key of the message. */
  String message() default "{dev.npsp.sdk.core.CleanText.message}";

  /** As Bean Validation asks. */
  Class<?>[] groups() default {};

  /** As Bean Validation asks. */
  Class<? extends Payload>[] payload() default {};
}
