package dev.npsp.sdk.core.internal.check;

import dev.npsp.sdk.core.CleanText;
import dev.npsp.sdk.core.internal.text.VietnameseText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Decides {@link CleanText}. */
public final class CleanTextRule implements ConstraintValidator<CleanText, CharSequence> {

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null || !VietnameseText.isBroken(value.toString());
  }
}
