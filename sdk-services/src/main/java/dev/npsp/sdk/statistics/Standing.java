package dev.npsp.sdk.statistics;

import dev.npsp.sdk.DossierStatus;
import dev.npsp.sdk.VietnamTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a dossier stood at a moment; what happened at that moment or later is not looked at.
 *
 * @param state whether it had been taken in, and was open or done
 * @param judgedAt the moment that is held against the due moment
 * @param status the last status; null when the history says nothing
 */
record Standing(State state, Instant judgedAt, @Nullable DossierStatus status) {

  enum State {
    NOT_TAKEN_IN,
    OPEN,
    PAUSED,
    DONE
  }

  private static final Set<DossierStatus> ENDS =
      Set.of(
          DossierStatus.COMPLETED,
          DossierStatus.RESULT_RETURNED,
          DossierStatus.WITHDRAWN_BY_APPLICANT,
          DossierStatus.NOT_ACCEPTED);
  private static final Set<DossierStatus> PAUSES =
      Set.of(
          DossierStatus.SUPPLEMENT_REQUESTED,
          DossierStatus.FINANCIAL_OBLIGATION_REQUESTED,
          DossierStatus.STOPPED);
  private static final Set<DossierStatus> TELL_NOTHING_OF_INTAKE =
      Set.of(DossierStatus.NEWLY_REGISTERED, DossierStatus.NOT_ACCEPTED, DossierStatus.OTHER);

  /** How it stood right before that moment. */
  static Standing of(LocalDossier dossier, Instant moment) {
    List<StatusChange> past =
        dossier.history().stream()
            .filter(change -> change.at().isBefore(moment))
            .sorted(Comparator.comparing(StatusChange::at))
            .toList();
    DossierStatus last = past.isEmpty() ? null : past.get(past.size() - 1).status();
    if (intake(dossier).filter(at -> at.isBefore(moment)).isEmpty()) {
      return new Standing(State.NOT_TAKEN_IN, moment, last);
    }
    Optional<Instant> finished =
        past.stream().noneMatch(change -> ENDS.contains(change.status()))
            ? dossier.finished().filter(at -> at.isBefore(moment))
            : Optional.empty();
    if (finished.isPresent()) {
      return new Standing(State.DONE, finished.get(), last);
    }
    if (last != null && ENDS.contains(last)) {
      return new Standing(State.DONE, end(past), last);
    }
    if (last != null && PAUSES.contains(last)) {
      return new Standing(State.PAUSED, pausedSince(past), last);
    }
    return new Standing(State.OPEN, moment, last);
  }

  /** When it was taken in. */
  static Optional<Instant> intake(LocalDossier dossier) {
    return dossier
        .received()
        .or(
            () ->
                dossier.history().stream()
                    .filter(change -> !TELL_NOTHING_OF_INTAKE.contains(change.status()))
                    .map(StatusChange::at)
                    .min(Comparator.naturalOrder()));
  }

  boolean isDone() {
    return state == State.DONE;
  }

  /** Whether it ended in a way that gives no result. */
  boolean endsWithoutResult() {
    return DossierStatus.WITHDRAWN_BY_APPLICANT.equals(status)
        || DossierStatus.NOT_ACCEPTED.equals(status);
  }

  boolean isLate(Optional<Instant> due) {
    return due.filter(judgedAt::isAfter).isPresent();
  }

  boolean isEarly(Optional<Instant> due) {
    return due.filter(
            at ->
                VietnamTime.local(judgedAt)
                    .toLocalDate()
                    .isBefore(VietnamTime.local(at).toLocalDate()))
        .isPresent();
  }

  /** First 9, else first 10, else what ended it. */
  private static Instant end(List<StatusChange> past) {
    return first(past, Set.of(DossierStatus.COMPLETED))
        .or(() -> first(past, Set.of(DossierStatus.RESULT_RETURNED)))
        .or(() -> first(past, ENDS))
        .orElseThrow();
  }

  private static Optional<Instant> first(List<StatusChange> past, Set<DossierStatus> statuses) {
    return past.stream()
        .filter(change -> statuses.contains(change.status()))
        .map(StatusChange::at)
        .findFirst();
  }

  private static Instant pausedSince(List<StatusChange> past) {
    int first = past.size() - 1;
    while (first > 0 && PAUSES.contains(past.get(first - 1).status())) {
      first--;
    }
    return past.get(first).at();
  }
}
