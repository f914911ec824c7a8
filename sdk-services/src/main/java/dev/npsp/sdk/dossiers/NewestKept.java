package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DossierCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** What is known of the newest dossiers, the one heard of longest ago first to go. */
final class NewestKept<V> {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<DossierCode, V> known;

  NewestKept(int capacity) {
    this.known =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<DossierCode, V> eldest) {
            return size() > capacity;
          }
        };
  }

  Optional<V> find(DossierCode code) {
    lock.lock();
    try {
      return Optional.ofNullable(known.get(code));
    } finally {
      lock.unlock();
    }
  }

  /** Makes the dossier the newest, with what follows from what was known of it. */
  void change(DossierCode code, Function<Optional<V>, V> change) {
    lock.lock();
    try {
      V value = change.apply(Optional.ofNullable(known.remove(code)));
      known.put(code, value);
    } finally {
      lock.unlock();
    }
  }

  void forget(DossierCode code) {
    lock.lock();
    try {
      known.keySet().remove(code);
    } finally {
      lock.unlock();
    }
  }
}
