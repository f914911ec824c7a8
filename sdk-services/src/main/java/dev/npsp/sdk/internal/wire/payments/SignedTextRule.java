package dev.npsp.sdk.internal.wire.payments;

import dev.npsp.sdk.internal.wire.Checksum;
import dev.npsp.sdk.payments.SignedText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Decides {@link SignedText}. */
public final class SignedTextRule implements ConstraintValidator<SignedText, CharSequence> {

  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    return value == null || Checksum.isSignable(value.toString());
  }
}
