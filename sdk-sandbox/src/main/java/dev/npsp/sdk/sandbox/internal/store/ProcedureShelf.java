package dev.npsp.sdk.sandbox.internal.store;

import dev.npsp.sdk.sandbox.internal.data.ProcedureSeed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** The procedures that the portal publishes, which a test can change as decisions do. */
public final class ProcedureShelf {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<ProcedureSeed> seeds;
  private final Map<String, ProcedureSeed> byCode = new LinkedHashMap<>();

  public ProcedureShelf(List<ProcedureSeed> seeds) {
    this.seeds = seeds;
    reset();
  }

  /** As at the start. */
  public void reset() {
    lock.lock();
    try {
      byCode.clear();
      seeds.forEach(seed -> byCode.put(seed.code(), seed));
    } finally {
      lock.unlock();
    }
  }

  public List<ProcedureSeed> all() {
    lock.lock();
    try {
      return List.copyOf(byCode.values());
    } finally {
      lock.unlock();
    }
  }

  public Optional<ProcedureSeed> find(String code) {
    lock.lock();
    try {
      return Optional.ofNullable(byCode.get(code));
    } finally {
      lock.unlock();
    }
  }

  public void withdraw(String code) {
    lock.lock();
    try {
      if (byCode.remove(code) == null) {
        throw unknown(code);
      }
    } finally {
      lock.unlock();
    }
  }

  public void change(String code, UnaryOperator<ProcedureSeed> change) {
    lock.lock();
    try {
      if (byCode.computeIfPresent(code, (same, seed) -> change.apply(seed)) == null) {
        throw unknown(code);
      }
    } finally {
      lock.unlock();
    }
  }

  private static NoSuchElementException unknown(String code) {
    return new NoSuchElementException("the portal publishes no procedure " + code);
  }
}
