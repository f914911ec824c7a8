package dev.npsp.sdk.core.callback;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The ledger of a host that brings none: bounded, oldest first out. */
final class InMemoryCallbackLedger implements CallbackLedger {

  private static final int LOCKS = 64;

  private final ReentrantLock reading = new ReentrantLock();
  private final ReentrantLock[] handling = new ReentrantLock[LOCKS];
  private final Map<String, byte[]> answers;

  InMemoryCallbackLedger(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("A ledger remembers at least one message.");
    }
    this.answers = new Latest(capacity);
    for (int i = 0; i < LOCKS; i++) {
      handling[i] = new ReentrantLock();
    }
  }

  @Override
  public Optional<byte[]> find(String identity) {
    reading.lock();
    try {
      return Optional.ofNullable(answers.get(identity)).map(byte[]::clone);
    } finally {
      reading.unlock();
    }
  }

  @Override
  public Optional<byte[]> recordIfAbsent(String identity, byte[] acknowledgement) {
    reading.lock();
    try {
      return Optional.ofNullable(answers.putIfAbsent(identity, acknowledgement.clone()))
          .map(byte[]::clone);
    } finally {
      reading.unlock();
    }
  }

  @Override
  public Optional<byte[]> handleOnce(String identity, Supplier<Optional<byte[]>> handler) {
    ReentrantLock lock = handling[Math.floorMod(identity.hashCode(), LOCKS)];
    lock.lock();
    try {
      return CallbackLedger.super.handleOnce(identity, handler);
    } finally {
      lock.unlock();
    }
  }

  private static final class Latest extends LinkedHashMap<String, byte[]> {
    private static final long serialVersionUID = 1L;
    private final int capacity;

    Latest(int capacity) {
      this.capacity = capacity;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
      return size() > capacity;
    }
  }
}
