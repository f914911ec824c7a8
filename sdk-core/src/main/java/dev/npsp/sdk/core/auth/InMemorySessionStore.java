package dev.npsp.sdk.core.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** The sessions of one process, one a few accounts: never more than it has credentials. */
final class InMemorySessionStore implements SessionStore {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Entry> entries = new HashMap<>();
  private final Clock clock;

  InMemorySessionStore(Clock clock) {
    this.clock = clock;
  }

  private static final class Entry {
    private Optional<Session> session = Optional.empty();
    private long fence;
    private Optional<Instant> leaseUntil = Optional.empty();
  }

  @Override
  public Optional<Session> find(String account) {
    lock.lock();
    try {
      return entry(account).session;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<LoginLease> lease(String account, Duration howLong) {
    lock.lock();
    try {
      Entry entry = entry(account);
      Instant now = clock.instant();
      if (entry.leaseUntil.filter(now::isBefore).isPresent()) {
        return Optional.empty();
      }
      entry.fence++;
      entry.leaseUntil = Optional.of(now.plus(howLong));
      return Optional.of(new LoginLease(account, entry.fence));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean store(LoginLease lease, Session session) {
    lock.lock();
    try {
      Entry entry = entry(lease.account());
      if (entry.fence != lease.fence()) {
        return false;
      }
      entry.session = Optional.of(session);
      entry.leaseUntil = Optional.empty();
      return true;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void release(LoginLease lease) {
    lock.lock();
    try {
      Entry entry = entry(lease.account());
      if (entry.fence == lease.fence()) {
        entry.leaseUntil = Optional.empty();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void forget(String account, Session refused) {
    lock.lock();
    try {
      Entry entry = entry(account);
      entry.session = entry.session.filter(kept -> !kept.token().equals(refused.token()));
    } finally {
      lock.unlock();
    }
  }

  private Entry entry(String account) {
    return entries.computeIfAbsent(account, first -> new Entry());
  }
}
