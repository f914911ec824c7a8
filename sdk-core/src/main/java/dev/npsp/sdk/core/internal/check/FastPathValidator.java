package dev.npsp.sdk.core.internal.check;

import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One look over an input before the validator is asked. It asks the validator's own rules, chosen
 * from the validator's own description of a type, about the same values; what it leaves out is the
 * book-keeping of paths, which only a broken constraint needs and which costs more than the rules.
 *
 * <p>It can say only that all is well. Where it is not sure - something is broken, or a type uses
 * what it does not know, such as groups - the validator is asked and its word counts.
 */
final class FastPathValidator {

  private final FastCheckCompiler maker;
  private final Map<Class<?>, FastCheck> looks = new ConcurrentHashMap<>();

  FastPathValidator(Validator validator, ConstraintValidatorFactory rules) {
    this.maker = new FastCheckCompiler(validator, rules, this::lookFor);
  }

  /** Whether the input breaks nothing for certain. */
  boolean isFine(Object input) {
    return lookFor(input.getClass()).isFine(input);
  }

  private FastCheck lookFor(Class<?> type) {
    FastCheck known = looks.get(type);
    return known == null ? looks.computeIfAbsent(type, maker::bean) : known;
  }
}
