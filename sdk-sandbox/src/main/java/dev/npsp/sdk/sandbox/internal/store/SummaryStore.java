package dev.npsp.sdk.sandbox.internal.store;

import dev.npsp.sdk.sandbox.SandboxSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The months' figures: the newest of each agency, month and procedure. That a later one replaces an
 * earlier is our choice.
 */
public final class SummaryStore {
  private static final int MOST = 10_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, HeldSummary> held = new LinkedHashMap<>();

  public void write(List<HeldSummary> summaries) {
    lock.lock();
    try {
      for (HeldSummary summary : summaries) {
        HeldSummary before = held.remove(summary.key());
        held.put(summary.key(), summary.writtenAfter(before == null ? 0 : before.timesWritten()));
        if (held.size() > MOST) {
          held.remove(held.keySet().iterator().next());
        }
      }
    } finally {
      lock.unlock();
    }
  }

  public Optional<SandboxSummary> find(
      String service, String agency, String month, String procedure) {
    lock.lock();
    try {
      return Optional.ofNullable(
          held.get(new HeldSummary(service, agency, month, procedure, "", 0).key()));
    } finally {
      lock.unlock();
    }
  }

  /** All of them, the one written last at the end. */
  public List<SandboxSummary> all() {
    lock.lock();
    try {
      return List.copyOf(held.values());
    } finally {
      lock.unlock();
    }
  }

  public void clear() {
    lock.lock();
    try {
      held.clear();
    } finally {
      lock.unlock();
    }
  }
}
