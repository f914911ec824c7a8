package dev.npsp.sdk.inbound;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Shared files in memory: bounded, the oldest go first, expired ones at the next sharing. Safe for
 * many threads.
 */
final class InMemoryFileShare extends TicketedFileShare {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, SharedFile> files = new LinkedHashMap<>();
  private final int capacity;

  InMemoryFileShare(int capacity, Clock clock) {
    super(clock);
    this.capacity = capacity;
  }

  @Override
  protected void keep(SharedFile file, Instant now) {
    lock.lock();
    try {
      files.values().removeIf(held -> !now.isBefore(held.expires()));
      files.put(file.fingerprint(), file);
      Iterator<SharedFile> oldest = files.values().iterator();
      while (files.size() > capacity) {
        oldest.next();
        oldest.remove();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean take(String fingerprint) {
    lock.lock();
    try {
      return files.remove(fingerprint) != null;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<SharedFile> find(String fingerprint) {
    lock.lock();
    try {
      return Optional.ofNullable(files.get(fingerprint));
    } finally {
      lock.unlock();
    }
  }
}
