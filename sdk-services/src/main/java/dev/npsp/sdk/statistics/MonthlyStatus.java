package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.DossierHistory;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Timeliness;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a dossier stood at a moment; what happened later is not looked at.
 *
 * @param state whether it had been taken in, and was open or done
 * @param timeliness how the portal judges it at that moment
 */
record MonthlyStatus(State state, Timeliness timeliness) {

  enum State {
    NOT_TAKEN_IN,
    OPEN,
    DONE
  }

  private static final Set<DossierStatus> ENDS =
      Set.of(
          DossierStatus.COMPLETED,
          DossierStatus.RESULT_RETURNED,
          DossierStatus.WITHDRAWAL_REQUESTED,
          DossierStatus.NOT_ACCEPTED);

  static MonthlyStatus of(LocalDossier dossier, Instant asOf) {
    Timeliness judged = Timeliness.of(history(dossier, asOf), asOf);
    boolean withdrawnBefore = judged.verdict() == Timeliness.Verdict.NOT_COUNTED;
    if (withdrawnBefore || intake(dossier).filter(at -> !at.isAfter(asOf)).isEmpty()) {
      return new MonthlyStatus(State.NOT_TAKEN_IN, judged);
    }
    boolean done = judged.status().filter(ENDS::contains).isPresent();
    return new MonthlyStatus(done ? State.DONE : State.OPEN, judged);
  }

  /** What is known at that moment; the reported end stands in for an end that no status tells. */
  private static DossierHistory history(LocalDossier dossier, Instant asOf) {
    DossierHistory all = dossier.asHistory();
    boolean endTold =
        all.steps().stream()
            .anyMatch(step -> !step.at().isAfter(asOf) && ENDS.contains(step.status()));
    Optional<Instant> finished = dossier.finished().filter(at -> !at.isAfter(asOf) && !endTold);
    return finished.map(at -> endedAt(all, at)).orElse(all);
  }

  private static DossierHistory endedAt(DossierHistory all, Instant finished) {
    List<Timeliness.Step> before =
        all.steps().stream().filter(step -> !step.at().isAfter(finished)).toList();
    return all.toBuilder().steps(before).addStep(DossierStatus.COMPLETED, finished).build();
  }

  /** When it was taken in. */
  static Optional<Instant> intake(LocalDossier dossier) {
    return dossier.asHistory().intake();
  }

  boolean isDone() {
    return state == State.DONE;
  }

  boolean isPaused() {
    return timeliness.group() == Timeliness.Group.PAUSED;
  }

  boolean isLate() {
    return timeliness.isLate();
  }

  boolean isEarly() {
    return timeliness.verdict() == Timeliness.Verdict.EARLY;
  }

  /** Whether it ended in a way that gives no result. */
  boolean endsWithoutResult() {
    return timeliness
        .status()
        .filter(
            status ->
                status.equals(DossierStatus.WITHDRAWAL_REQUESTED)
                    || status.equals(DossierStatus.NOT_ACCEPTED))
        .isPresent();
  }
}
