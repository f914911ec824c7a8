package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.AcceptedStatus;
import dev.npsp.sdk.domain.DossierCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** What the portal accepted of the newest dossiers, the one heard of longest ago first. */
final class NewestAcceptances implements AcceptedStatusStore {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<DossierCode, List<AcceptedStatus>> kept;

  NewestAcceptances(int capacity) {
    this.kept =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<DossierCode, List<AcceptedStatus>> eldest) {
            return size() > capacity;
          }
        };
  }

  @Override
  public List<AcceptedStatus> of(DossierCode code) {
    lock.lock();
    try {
      return List.copyOf(kept.getOrDefault(code, List.of()));
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void accepted(AcceptedStatus status) {
    lock.lock();
    try {
      List<AcceptedStatus> statuses = kept.remove(status.code());
      List<AcceptedStatus> all = statuses == null ? new ArrayList<>() : statuses;
      if (!isRepeated(all, status)) {
        all.add(status);
      }
      kept.put(status.code(), all);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void forget(DossierCode code) {
    lock.lock();
    try {
      kept.keySet().remove(code);
    } finally {
      lock.unlock();
    }
  }

  /** A status that came with the dossier is repeated only while no other came between. */
  private static boolean isRepeated(List<AcceptedStatus> before, AcceptedStatus status) {
    List<AcceptedStatus> compared =
        status.at().isPresent() || before.isEmpty()
            ? before
            : before.subList(before.size() - 1, before.size());
    return compared.stream()
        .anyMatch(each -> each.status().equals(status.status()) && each.at().equals(status.at()));
  }
}
