package dev.npsp.sdk.core.internal.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a bean that another one holds, whatever its type. One place nearly always holds beans of
 * one type, so the look for the last type stays at hand.
 */
final class CascadedCheck implements FastCheck {

  private final Function<Class<?>, FastCheck> looks;

  /** Written without care by many threads: whichever they see is whole, and right for its type. */
  private @Nullable Known last;

  /**
   * A look that is known.
   *
   * @param type of the bean
   * @param look at it
   */
  private record Known(Class<?> type, FastCheck look) {}

  CascadedCheck(Function<Class<?>, FastCheck> looks) {
    this.looks = looks;
  }

  @Override
  public boolean isFine(@Nullable Object value) {
    return value == null || lookFor(value.getClass()).isFine(value);
  }

  private FastCheck lookFor(Class<?> type) {
    Known known = last;
    if (known == null || known.type() != type) {
      known = new Known(type, isContainer(type) ? UNSURE : looks.apply(type));
      last = known;
    }
    return known.look();
  }

  /** {@code @Valid} on a container itself is an older way to write it, which nobody here uses. */
  private static boolean isContainer(Class<?> type) {
    return type.isArray()
        || type == Optional.class
        || Iterable.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }
}
