package dev.npsp.sdk.inbound;

/**
 * Where the host takes in what the portal brings. Store it under its number with a unique key: the
 * portal may bring the same thing twice, also at the same time. What a handler throws is told to
 * the listener and answered with {@code -1}, so that the portal can bring it again.
 *
 * @param <T> what the portal brings
 */
@FunctionalInterface
public interface InboundHandler<T> {

  /** Takes it in, and says what became of it. */
  InboundResult take(T brought);
}
