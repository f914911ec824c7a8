package dev.npsp.sdk.inbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/**
 * Shared files in memory: bounded, the oldest go first, expired ones at the next sharing. Safe for
 * many threads.
 */
public final class InMemoryFileShare implements FileShare {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, SharedFile> files = new LinkedHashMap<>();
  private final int capacity;
  private final Clock clock;

  InMemoryFileShare(int capacity, Clock clock) {
    this.capacity = capacity;
    this.clock = clock;
  }

  /** Shares a file for a while, with whoever has the ticket. */
  public FileTicket share(String name, String contentType, byte[] content, Duration howLong) {
    return share(name, contentType, content, howLong, file -> file);
  }

  /**
   * Shares a file for a while, on terms: {@code file -> file.onceOnly().onlyFor("10.20.0.7")}.
   *
   * @param terms makes of the file what is shared
   */
  public FileTicket share(
      String name,
      String contentType,
      byte[] content,
      Duration howLong,
      UnaryOperator<SharedFile> terms) {
    FileTicket ticket = FileTicket.issue();
    Instant now = clock.instant();
    SharedFile file =
        terms.apply(
            SharedFile.of(ticket.fingerprint(), name, contentType, now.plus(howLong), content));
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
    return ticket;
  }

  /** Shares it no longer. */
  public void withdraw(FileTicket ticket) {
    lock.lock();
    try {
      files.remove(ticket.fingerprint());
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
