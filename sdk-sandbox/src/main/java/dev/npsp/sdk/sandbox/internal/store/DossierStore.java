package dev.npsp.sdk.sandbox.internal.store;

import dev.npsp.sdk.sandbox.SandboxDossier;
import dev.npsp.sdk.sandbox.SandboxStep;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The dossiers the portal holds: the newest ones in full, of all others a hash. A batch is looked
 * at and applied under one lock, so that two callers cannot both create the same dossier.
 */
public final class DossierStore {
  private static final int ALL_APPLIED = -1;
  private static final int MOST_STEPS = 500;

  private final ReentrantLock lock = new ReentrantLock();
  private final LinkedHashMap<String, HeldDossier> full = new LinkedHashMap<>();
  private final LongTable forgotten = new LongTable();
  private final int keep;
  private final boolean applyBeforeRefusal;
  private int count;

  public DossierStore(int keep, boolean applyBeforeRefusal) {
    this.keep = keep;
    this.applyBeforeRefusal = applyBeforeRefusal;
  }

  /** Creates or updates all of them; returns the first whose existence does not fit, or -1. */
  public int write(List<DossierWrite> batch, boolean updating) {
    lock.lock();
    try {
      int misfit = firstMisfit(batch, updating);
      int end = misfit == ALL_APPLIED ? batch.size() : applyBeforeRefusal ? misfit : 0;
      for (DossierWrite write : batch.subList(0, end)) {
        apply(write);
      }
      return misfit;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Creates it, or replaces the content of what is held and leaves its status: for a wire that does
   * not say which of the two it means.
   */
  public void put(DossierWrite write) {
    lock.lock();
    try {
      SandboxDossier before = lookUp(write.code());
      apply(before == null ? write : write.withStatus(before.status()));
    } finally {
      lock.unlock();
    }
  }

  /** Those that are held in full, oldest first. */
  public List<SandboxDossier> all() {
    lock.lock();
    try {
      return List.copyOf(full.values());
    } finally {
      lock.unlock();
    }
  }

  /** Adds all steps; returns the first whose dossier is not held, or -1. */
  public int addSteps(List<Step> steps) {
    lock.lock();
    try {
      int misfit = firstWithoutDossier(steps);
      int end = misfit == ALL_APPLIED ? steps.size() : applyBeforeRefusal ? misfit : 0;
      for (Step step : steps.subList(0, end)) {
        addStep(step, Optional.empty());
      }
      return misfit;
    } finally {
      lock.unlock();
    }
  }

  /** A citizen files on the portal; an existing number is left alone and false returned. */
  public boolean fileFromCitizen(String code, byte[] content) {
    lock.lock();
    try {
      if (lookUp(code) != null) {
        return false;
      }
      count++;
      hold(
          new HeldDossier(
              code, "1", TextHash.of(code), 0, 0, List.of(), content, true, Optional.empty()));
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** The agency's word on a dossier born on the portal; false when there is no such one. */
  public boolean answerCitizen(Step step, String localCode) {
    lock.lock();
    try {
      SandboxDossier held = lookUp(step.code());
      if (held == null || !held.bornOnPortal()) {
        return false;
      }
      addStep(step, localCode.isEmpty() ? Optional.empty() : Optional.of(localCode));
      return true;
    } finally {
      lock.unlock();
    }
  }

  public Optional<SandboxDossier> find(String code) {
    lock.lock();
    try {
      return Optional.ofNullable(lookUp(code));
    } finally {
      lock.unlock();
    }
  }

  public int size() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  public void clear() {
    lock.lock();
    try {
      full.clear();
      forgotten.clear();
      count = 0;
    } finally {
      lock.unlock();
    }
  }

  private int firstMisfit(List<DossierWrite> batch, boolean updating) {
    Set<String> created = new HashSet<>();
    for (int i = 0; i < batch.size(); i++) {
      String code = batch.get(i).code();
      boolean exists = lookUp(code) != null || (!updating && !created.add(code));
      if (exists != updating) {
        return i;
      }
    }
    return ALL_APPLIED;
  }

  private int firstWithoutDossier(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      if (lookUp(steps.get(i).code()) == null) {
        return i;
      }
    }
    return ALL_APPLIED;
  }

  private @Nullable SandboxDossier lookUp(String code) {
    HeldDossier held = full.get(code);
    if (held != null) {
      return held;
    }
    long packed = forgotten.get(TextHash.of(code));
    return packed == 0 ? null : new ForgottenDossier(code, packed);
  }

  private void apply(DossierWrite write) {
    SandboxDossier before = lookUp(write.code());
    boolean same =
        before != null
            && ForgottenDossier.shortHash(hashOf(before))
                == ForgottenDossier.shortHash(write.contentHash())
            && before.status().equals(write.status());
    count += before == null ? 1 : 0;
    int applied = before == null ? 0 : before.timesApplied();
    int written = before == null ? 0 : before.timesWritten();
    hold(
        new HeldDossier(
            write.code(),
            write.status(),
            write.contentHash(),
            same ? applied : applied + 1,
            written + 1,
            before == null ? List.of() : before.steps(),
            keep == 0 ? new byte[0] : write.copy(),
            before != null && before.bornOnPortal(),
            before == null ? Optional.empty() : before.localCode()));
  }

  private void addStep(Step step, Optional<String> localCode) {
    SandboxDossier before = lookUp(step.code());
    if (before == null) {
      throw new IllegalStateException("the caller has looked for " + step.code());
    }
    boolean same = before.steps().contains(step);
    hold(
        new HeldDossier(
            step.code(),
            same ? before.status() : step.status(),
            hashOf(before),
            before.timesApplied() + (same ? 0 : 1),
            before.timesWritten() + 1,
            same ? before.steps() : with(before.steps(), step),
            before instanceof HeldDossier held ? held.content() : new byte[0],
            before.bornOnPortal(),
            localCode.isPresent() ? localCode : before.localCode()));
  }

  private static List<SandboxStep> with(List<SandboxStep> steps, Step step) {
    int dropped = steps.size() < MOST_STEPS ? 0 : 1;
    List<SandboxStep> more = new ArrayList<>(steps.subList(dropped, steps.size()));
    more.add(step);
    return List.copyOf(more);
  }

  private static long hashOf(SandboxDossier dossier) {
    return dossier instanceof HeldDossier held
        ? held.contentHash()
        : ((ForgottenDossier) dossier).contentHash();
  }

  private void hold(HeldDossier dossier) {
    full.put(dossier.code(), dossier);
    Iterator<HeldDossier> oldest = full.values().iterator();
    while (full.size() > keep) {
      HeldDossier leaving = oldest.next();
      forgotten.put(
          TextHash.of(leaving.code()), ForgottenDossier.pack(leaving, leaving.contentHash()));
      oldest.remove();
    }
  }
}
