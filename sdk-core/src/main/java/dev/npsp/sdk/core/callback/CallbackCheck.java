package dev.npsp.sdk.core.callback;

import dev.npsp.sdk.core.error.CallbackRejected;
import java.util.Optional;

/**
 * Compares a genuine message with what the host knows: is it ours, do we know the reference, are
 * amount and currency those of the order?
 *
 * @param <T> what the message says
 */
@FunctionalInterface
public interface CallbackCheck<T> {

  /** Why the message cannot be accepted; empty when it fits. */
  Optional<CallbackRejected.Reason> objection(T value);
}
