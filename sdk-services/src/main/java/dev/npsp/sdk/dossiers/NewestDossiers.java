package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DossierCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The newest codes, each as a fingerprint of 64 bits with the id that the portal gave, if any: an
 * open table to find them and a ring to forget them in the order of their coming. Two numbers with
 * one fingerprint cost a turn, no more.
 */
final class NewestDossiers implements SubmittedDossiers {

  private static final long FREE = 0;
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final ReentrantLock lock = new ReentrantLock();
  private final long[] ring;
  private final long[] table;
  private final Map<Long, String> portalIds = new HashMap<>();
  private final int mask;
  private int oldest;
  private int size;

  NewestDossiers(int capacity) {
    this.ring = new long[capacity];
    this.table = new long[Integer.highestOneBit(Math.max(capacity, 4)) * 4];
    this.mask = table.length - 1;
  }

  @Override
  public boolean contains(DossierCode code) {
    long print = print(code);
    lock.lock();
    try {
      return table[slot(print)] == print;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<SubmittedDossier> find(DossierCode code) {
    long print = print(code);
    lock.lock();
    try {
      return table[slot(print)] == print
          ? Optional.of(
              SubmittedDossier.builder(code)
                  .portalId(Optional.ofNullable(portalIds.get(print)))
                  .build())
          : Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void add(SubmittedDossier dossier) {
    long print = print(dossier.code());
    lock.lock();
    try {
      dossier.portalId().ifPresent(id -> portalIds.put(print, id));
      if (table[slot(print)] == print) {
        return;
      }
      if (size == ring.length) {
        forget(ring[oldest]);
      } else {
        size++;
      }
      ring[oldest] = print;
      oldest = (oldest + 1) % ring.length;
      table[slot(print)] = print;
    } finally {
      lock.unlock();
    }
  }

  /** Its place in the ring stays, empty, until its turn comes. */
  @Override
  public void forget(DossierCode code) {
    long print = print(code);
    lock.lock();
    try {
      forget(print);
      for (int i = 0; i < size; i++) {
        ring[i] = ring[i] == print ? FREE : ring[i];
      }
    } finally {
      lock.unlock();
    }
  }

  private void forget(long print) {
    portalIds.remove(print);
    if (print != FREE) {
      remove(print);
    }
  }

  /** Where the fingerprint is, or the free slot where it would be. */
  private int slot(long print) {
    int slot = (int) print & mask;
    while (table[slot] != FREE && table[slot] != print) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Frees the slot and closes the gap, so that no later fingerprint of the same row is lost. */
  private void remove(long print) {
    int gap = slot(print);
    table[gap] = FREE;
    for (int next = (gap + 1) & mask; table[next] != FREE; next = (next + 1) & mask) {
      long moved = table[next];
      table[next] = FREE;
      table[slot(moved)] = moved;
    }
  }

  private static long print(DossierCode code) {
    String value = code.value();
    long hash = FNV_OFFSET;
    for (int i = 0; i < value.length(); i++) {
      hash = (hash ^ value.charAt(i)) * FNV_PRIME;
    }
    hash ^= hash >>> 32;
    hash *= FNV_OFFSET;
    hash ^= hash >>> 29;
    return hash == FREE ? 1 : hash;
  }
}
