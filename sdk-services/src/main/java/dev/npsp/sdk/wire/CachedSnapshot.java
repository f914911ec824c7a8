package dev.npsp.sdk.wire;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The newest snapshot of a portal's lists. Of two that are taken at once the one stays whose taking
 * began later, whichever ends first. The portal is asked without a lock; what is stored is stored
 * under one, so that a file and what is given are of the same snapshot.
 *
 * @param <S> a snapshot
 */
public final class CachedSnapshot<S> {

  private final AtomicReference<@Nullable S> newest = new AtomicReference<>();
  private final AtomicLong begun = new AtomicLong();
  private final ReentrantLock publishing = new ReentrantLock();
  private long published; // which taking the newest is of; under that lock

  /**
   * Stores a snapshot before it is given.
   *
   * @param <S> a snapshot
   */
  @FunctionalInterface
  public interface Publication<S> {

    /**
     * What is to be given, of the newest so far and what was taken; fails when it is not stored.
     */
    S publish(Optional<S> before, S taken);
  }

  /** Gives that one until the first is taken: of a file. */
  public void load(S stored) {
    newest.set(stored);
  }

  /** The newest; empty before the first. Asks nobody. */
  public Optional<S> get() {
    return Optional.ofNullable(newest.get());
  }

  /**
   * Takes one on this thread. When taking or storing fails, everything is as before.
   *
   * @return the newest then: this one, or one whose taking began later
   */
  public S refresh(Supplier<S> taking, Publication<S> publication) {
    long number = begun.incrementAndGet();
    S taken = taking.get();
    publishing.lock();
    try {
      S before = newest.get();
      if (before != null && published > number) {
        return before;
      }
      S whole = publication.publish(Optional.ofNullable(before), taken);
      newest.set(whole);
      published = number;
      return whole;
    } finally {
      publishing.unlock();
    }
  }
}
