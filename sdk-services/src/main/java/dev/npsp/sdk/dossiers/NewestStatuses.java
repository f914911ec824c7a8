package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** The statuses of the dossiers that were heard of last. */
final class NewestStatuses implements LastStatusStore {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<DossierCode, DossierStatus> statuses;

  NewestStatuses(int capacity) {
    this.statuses =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<DossierCode, DossierStatus> eldest) {
            return size() > capacity;
          }
        };
  }

  @Override
  public Optional<DossierStatus> find(DossierCode code) {
    lock.lock();
    try {
      return Optional.ofNullable(statuses.get(code));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void confirmed(DossierCode code, DossierStatus status) {
    lock.lock();
    try {
      statuses.remove(code); // so that it is the newest again
      statuses.put(code, status);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void forget(DossierCode code) {
    lock.lock();
    try {
      statuses.remove(code);
    } finally {
      lock.unlock();
    }
  }
}
