package dev.npsp.sdk.domain.constraints;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The broken rules of one {@link SelfChecked} input: where, and which. A finding never holds the
 * value, which may be personal.
 */
public final class Findings {

  private static final Pattern NAMES = Pattern.compile("\\w+(?:\\.\\w+)*");

  private final List<Finding> all = new ArrayList<>();

  /**
   * One broken rule.
   *
   * @param path where
   * @param key which
   */
  private record Finding(String path, String key) {}

  Findings() {}

  /**
   * Tells that a rule is broken unless it holds.
   *
   * @param holds whether it does
   * @param path where, from the input on: {@code purpose.fees}. A rule about one element of a list
   *     belongs into the element.
   * @param key of the message, in the bundle {@code ContributorValidationMessages} or in the host's
   *     own; what stands before its last dot names the rule, and the last word of that is the code
   *     of the violation: {@code AmountsAgree} of {@code com.example.AmountsAgree.message}
   * @throws IllegalArgumentException when path or key are not names with dots between them, whether
   *     the rule holds or not
   */
  public Findings require(boolean holds, String path, String key) {
    if (!NAMES.matcher(path).matches() || !NAMES.matcher(key).matches()) {
      throw new IllegalArgumentException("A path and a key are names with dots between them.");
    }
    if (!holds) {
      all.add(new Finding(path, key));
    }
    return this;
  }

  /** Whether there are none; tells them if there are. */
  boolean isNone(ConstraintValidatorContext context) {
    if (all.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    for (Finding finding : all) {
      String[] path = finding.path().split("\\.");
      NodeBuilderCustomizableContext place =
          context
              .buildConstraintViolationWithTemplate("{" + finding.key() + "}")
              .addPropertyNode(path[0]);
      for (int i = 1; i < path.length; i++) {
        place = place.addPropertyNode(path[i]);
      }
      place.addConstraintViolation();
    }
    return false;
  }
}
