package dev.npsp.sdk.core.internal.check;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.Optional;

/**
 * Constraints of an optional value are asked of a value that is there. The validator's own way asks
 * them of null as well, so that {@code Optional<@NotBlank String>} could never be empty.
 */
final class PresentOptionalExtractor implements ValueExtractor<Optional<@ExtractedValue ?>> {

  @Override
  public void extractValues(Optional<?> optional, ValueReceiver receiver) {
    optional.ifPresent(value -> receiver.value(null, value));
  }
}
