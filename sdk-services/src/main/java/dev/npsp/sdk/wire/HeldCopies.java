package dev.npsp.sdk.wire;

import dev.npsp.sdk.wire.CachedCopies.Copy;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * So many copies; of more the one that was not asked for longest is dropped. Its lock is held for a
 * look into the map, never for a call.
 *
 * @param <K> what is asked for
 * @param <V> what is kept of it
 */
public final class HeldCopies<K, V> {

  private final int maximumSize;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<K, Copy<V>> byLastUse = new LinkedHashMap<>(16, 0.75f, true);
  private long edition;

  /** Room for so many. */
  public HeldCopies(int maximumSize) {
    this.maximumSize = maximumSize;
  }

  /** The copy that is held. */
  public Optional<Copy<V>> find(K key) {
    lock.lock();
    try {
      return Optional.ofNullable(byLastUse.get(key));
    } finally {
      lock.unlock();
    }
  }

  /** Which edition this is: {@link #clear} begins the next. */
  public long edition() {
    lock.lock();
    try {
      return edition;
    } finally {
      lock.unlock();
    }
  }

  /** Holds what was asked for during that edition; drops it if that is over. */
  public void put(K key, Copy<V> copy, long ofEdition) {
    lock.lock();
    try {
      if (ofEdition != edition) {
        return;
      }
      byLastUse.put(key, copy);
      if (byLastUse.size() > maximumSize) {
        dropFirst(byLastUse.keySet().iterator());
      }
    } finally {
      lock.unlock();
    }
  }

  private static void dropFirst(Iterator<?> keys) {
    keys.next();
    keys.remove();
  }

  /** Drops one. */
  public void remove(K key) {
    lock.lock();
    try {
      byLastUse.remove(key);
    } finally {
      lock.unlock();
    }
  }

  /** Drops all, and what calls on their way will bring. */
  public void clear() {
    lock.lock();
    try {
      byLastUse.clear();
      edition++;
    } finally {
      lock.unlock();
    }
  }
}
