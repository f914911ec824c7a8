package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.check.Checker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What is checked of an input before it is sent, once, at one station: the constraints of its
 * types, the limits of the wire, the rules of the area. All that is wrong is told at once.
 *
 * @param <I> the input
 */
public final class Checks<I> {

  /**
   * One rule.
   *
   * @param <I> the input
   */
  @FunctionalInterface
  public interface Check<I> {

    /** What is wrong, by the paths of the public types; empty when nothing is. */
    List<Violation> violations(I input);
  }

  private interface Step<I> {
    List<Violation> violations(I input, Checker checker);
  }

  private final List<Step<I>> steps;

  private Checks(List<Step<I>> steps) {
    this.steps = steps;
  }

  /** Nothing: the input was checked before, or there is nothing to check. */
  public static <I> Checks<I> none() {
    return new Checks<>(List.of());
  }

  /** What was found before, when the parts of the input were checked one by one. */
  public static <I> Checks<I> found(List<Violation> violations) {
    if (violations.isEmpty()) {
      return none();
    }
    List<Violation> sorted = violations.stream().sorted(Violation.BY_PATH).toList();
    return Checks.<I>none().and(input -> sorted);
  }

  /** The constraints of the input itself. */
  public static <I> Checks<I> constraints() {
    return constraintsOf(input -> input);
  }

  /** The constraints of a part of the input; paths begin at the part. */
  public static <I> Checks<I> constraintsOf(Function<? super I, ?> part) {
    return new Checks<>(List.of((input, checker) -> checker.violations(part.apply(input))));
  }

  /** The constraints of each element of a part; a path begins with the element's place. */
  public static <I> Checks<I> constraintsOfEach(Function<? super I, ? extends List<?>> parts) {
    return new Checks<>(List.of((input, checker) -> each(parts.apply(input), checker)));
  }

  private static List<Violation> each(List<?> parts, Checker checker) {
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      for (Violation violation : checker.violations(parts.get(i))) {
        String path = "[" + i + "]." + violation.path();
        found.add(new Violation(path, violation.code(), violation.message()));
      }
    }
    return found;
  }

  /** These checks and one more. */
  public Checks<I> and(Check<? super I> check) {
    List<Step<I>> more = new ArrayList<>(steps);
    more.add((input, checker) -> check.violations(input));
    return new Checks<>(List.copyOf(more));
  }

  /** All that is wrong, in the order of the paths. */
  List<Violation> of(I input, Checker checker) {
    List<Violation> found = List.of();
    for (Step<I> step : steps) {
      List<Violation> more = step.violations(input, checker);
      if (!more.isEmpty()) {
        found = joined(found, more);
      }
    }
    return found;
  }

  private static List<Violation> joined(List<Violation> some, List<Violation> more) {
    List<Violation> all = new ArrayList<>(some);
    all.addAll(more);
    all.sort(Violation.BY_PATH);
    return all;
  }
}
