package dev.npsp.sdk.statistics;

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
  private static final Set<DossierStatus> TELL_NOTHING_OF_INTAKE =
      Set.of(DossierStatus.NEWLY_REGISTERED, DossierStatus.NOT_ACCEPTED, DossierStatus.OTHER);

  static MonthlyStatus of(LocalDossier dossier, Instant asOf) {
    Timeliness judged = judged(dossier, asOf);
    if (intake(dossier).filter(at -> !at.isAfter(asOf)).isEmpty()) {
      return new MonthlyStatus(State.NOT_TAKEN_IN, judged);
    }
    boolean done = judged.status().filter(ENDS::contains).isPresent();
    return new MonthlyStatus(done ? State.DONE : State.OPEN, judged);
  }

  private static Timeliness judged(LocalDossier dossier, Instant asOf) {
    List<Timeliness.Step> history = dossier.history();
    boolean endTold =
        history.stream().anyMatch(step -> !step.at().isAfter(asOf) && ENDS.contains(step.status()));
    Optional<Instant> finished = dossier.finished().filter(at -> !at.isAfter(asOf) && !endTold);
    return finished.isPresent()
        ? Timeliness.of(DossierStatus.COMPLETED, finished, dossier.due(), asOf)
        : Timeliness.of(history, dossier.due(), asOf);
  }

  /** When it was taken in. */
  static Optional<Instant> intake(LocalDossier dossier) {
    return dossier
        .received()
        .or(
            () ->
                dossier.history().stream()
                    .filter(step -> !TELL_NOTHING_OF_INTAKE.contains(step.status()))
                    .map(Timeliness.Step::at)
                    .min(Instant::compareTo));
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
