package dev.npsp.sdk.payments.internal;

import dev.npsp.sdk.payments.SignedText;
import dev.npsp.sdk.wire.ChecksumScheme;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Decides {@link SignedText}. */
public final class SignedTextRule implements ConstraintValidator<SignedText, CharSequence> {

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null || ChecksumScheme.isSignable(value.toString());
  }
}
