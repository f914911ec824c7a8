package dev.npsp.sdk.domain.constraints;

import dev.npsp.sdk.domain.internal.text.VietnameseText;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Vietnamese text that arrived whole: no U+FFFD, no half of a surrogate pair (a text cut in the
 * middle of a character), no letter under more than thirty marks, and no bytes of UTF-8 that were
 * read as Latin ("Nguyá»…n"). The remedy is always at the source: read the database or the file as
 * UTF-8, and cut texts between characters. Null is allowed.
 */
@Documented
@Constraint(validatedBy = CleanText.Rule.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CleanText {

  /** The key of the message. */
  String message() default "{dev.npsp.sdk.domain.constraints.CleanText.message}";

  /** Set by Bean Validation. */
  Class<?>[] groups() default {};

  /** Set by Bean Validation. */
  Class<? extends Payload>[] payload() default {};

  /** Decides it. */
  final class Rule implements ConstraintValidator<CleanText, CharSequence> {

    /** For the validator. */
    public Rule() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
      return value == null || !VietnameseText.isBroken(value.toString());
    }
  }
}
