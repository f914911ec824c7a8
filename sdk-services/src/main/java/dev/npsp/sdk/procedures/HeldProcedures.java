package dev.npsp.sdk.procedures;

import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.wire.CachedCopies.Copy;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * So many procedures; of more the one that was not asked for longest is dropped. Its lock is held
 * for a look into the map, never for a call.
 */
final class HeldProcedures {

  private final int maximumSize;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<ProcedureCode, Copy<Procedure>> byLastUse =
      new LinkedHashMap<>(16, 0.75f, true);
  private long edition;

  HeldProcedures(int maximumSize) {
    this.maximumSize = maximumSize;
  }

  Optional<Copy<Procedure>> find(ProcedureCode code) {
    lock.lock();
    try {
      return Optional.ofNullable(byLastUse.get(code));
    } finally {
      lock.unlock();
    }
  }

  /** Which edition this is: {@link #clear} begins the next. */
  long edition() {
    lock.lock();
    try {
      return edition;
    } finally {
      lock.unlock();
    }
  }

  /** Holds what was asked for during that edition; drops it if that is over. */
  void put(ProcedureCode code, Copy<Procedure> procedure, long ofEdition) {
    lock.lock();
    try {
      if (ofEdition != edition) {
        return;
      }
      byLastUse.put(code, procedure);
      if (byLastUse.size() > maximumSize) {
        dropFirst(byLastUse.keySet().iterator());
      }
    } finally {
      lock.unlock();
    }
  }

  private static void dropFirst(Iterator<ProcedureCode> codes) {
    codes.next();
    codes.remove();
  }

  void remove(ProcedureCode code) {
    lock.lock();
    try {
      byLastUse.remove(code);
    } finally {
      lock.unlock();
    }
  }

  /** Drops all, and what calls on their way will bring. */
  void clear() {
    lock.lock();
    try {
      byLastUse.clear();
      edition++;
    } finally {
      lock.unlock();
    }
  }
}
