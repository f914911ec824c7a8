package dev.npsp.sdk.core.internal.check;

import org.jspecify.annotations.Nullable;

/**
 * Sees whether a value breaks nothing. What it does not see as fine is for the validator to say.
 */
@FunctionalInterface
interface FastCheck {

  /** Sees nothing, so that the validator is always asked. */
  FastCheck UNSURE = value -> false;

  /** Whether no constraint is broken for certain. */
  boolean isFine(@Nullable Object value);
}
