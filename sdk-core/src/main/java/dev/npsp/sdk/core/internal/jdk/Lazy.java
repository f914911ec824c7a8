package dev.npsp.sdk.core.internal.jdk;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Made when it is first asked for, and once; given up when it is closed. */
final class Lazy<T> {

  private final Supplier<T> maker;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable T made;
  private boolean closed;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Empty once it was closed. */
  Optional<T> get() {
    T known = made;
    return known == null ? make() : Optional.of(known);
  }

  private Optional<T> make() {
    lock.lock();
    try {
      T known = made;
      if (known == null && !closed) {
        known = maker.get();
        made = known;
      }
      return Optional.ofNullable(known);
    } finally {
      lock.unlock();
    }
  }

  /** Lets go of it; empty when nobody had asked for it. */
  Optional<T> close() {
    lock.lock();
    try {
      Optional<T> known = Optional.ofNullable(made);
      made = null;
      closed = true;
      return known;
    } finally {
      lock.unlock();
    }
  }
}
