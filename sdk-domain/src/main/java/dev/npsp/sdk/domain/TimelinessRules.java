package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.Timeliness.Basis;
import dev.npsp.sdk.domain.Timeliness.Group;
import dev.npsp.sdk.domain.Timeliness.Step;
import dev.npsp.sdk.domain.Timeliness.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules by which one dossier is judged at one moment. */
final class TimelinessRules {

  private static final List<DossierStatus> ENDS_WHILE_THERE =
      List.of(
          DossierStatus.STOPPED,
          DossierStatus.NOT_ACCEPTED,
          DossierStatus.SUPPLEMENT_REQUESTED,
          DossierStatus.WITHDRAWAL_REQUESTED);

  private final DossierHistory told;
  private final Instant asOf;
  private final List<Step> steps;
  private final Optional<Step> end;

  TimelinessRules(DossierHistory told, Instant asOf) {
    this.told = told;
    this.asOf = asOf;
    this.steps =
        told.steps().stream()
            .filter(step -> !step.at().isAfter(asOf))
            .sorted(Comparator.comparing(Step::at))
            .toList();
    this.end = isWithdrawnBeforeIntake() ? Optional.empty() : end();
  }

  Timeliness judge() {
    Basis basis = basis();
    Optional<Instant> limit = limit();
    Duration waited = isTakenOff(basis) ? waited(end.map(Step::at).orElse(asOf)) : Duration.ZERO;
    return new Timeliness.Builder()
        .verdict(verdict(basis, limit, waited))
        .basis(basis)
        .group(basis == Basis.NOT_ACCEPTED ? Group.NOT_COUNTED : group())
        .status(newest())
        .endedBy(end.map(Step::status))
        .ended(end.map(Step::at))
        .due(told.due())
        .limit(limit)
        .waited(waited)
        .build();
  }

  private Group group() {
    return newest().map(Group::of).orElse(Group.NOT_COUNTED);
  }

  private Optional<DossierStatus> newest() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1).status());
  }

  private boolean isWithdrawnBeforeIntake() {
    return newest().filter(DossierStatus.WITHDRAWAL_REQUESTED::equals).isPresent()
        && first(DossierStatus.COMPLETED).isEmpty()
        && first(DossierStatus.RESULT_RETURNED).isEmpty()
        && told.intake().filter(at -> !at.isAfter(standing().orElseThrow().at())).isEmpty();
  }

  private Optional<Step> end() {
    return first(DossierStatus.COMPLETED)
        .or(() -> first(DossierStatus.RESULT_RETURNED))
        .or(this::standing);
  }

  private Optional<Step> first(DossierStatus status) {
    return steps.stream().filter(step -> step.status().equals(status)).findFirst();
  }

  /** When it came to stand where it stands, if that is an end. */
  private Optional<Step> standing() {
    int last = steps.size() - 1;
    return last >= 0 && ENDS_WHILE_THERE.contains(steps.get(last).status())
        ? Optional.of(steps.get(entered(last)))
        : Optional.empty();
  }

  /** The step with which the dossier came to the status of that step. */
  private int entered(int index) {
    int came = index;
    while (came > 0 && steps.get(came - 1).status().equals(steps.get(index).status())) {
      came--;
    }
    return came;
  }

  private Basis basis() {
    if (isWithdrawnBeforeIntake()) {
      return Basis.NOT_ACCEPTED;
    }
    if (isAskedTwiceWithoutAResult()) {
      return Basis.ASKED_TWICE;
    }
    if (told.due().isPresent()) {
      return Basis.DUE_MOMENT;
    }
    return limit().isPresent() ? Basis.LONGEST_TIME : Basis.NOTHING;
  }

  private boolean isAskedTwiceWithoutAResult() {
    return requests().count() > 1
        && first(DossierStatus.COMPLETED).isEmpty()
        && first(DossierStatus.RESULT_RETURNED).isEmpty();
  }

  /** Where the dossier came to status 5; the same status said again is no second request. */
  private Stream<Integer> requests() {
    return IntStream.range(0, steps.size())
        .filter(
            index ->
                steps.get(index).status().equals(DossierStatus.SUPPLEMENT_REQUESTED)
                    && entered(index) == index)
        .boxed();
  }

  private Optional<Instant> limit() {
    return told.due()
        .or(
            () ->
                told.longestAllowed()
                    .flatMap(longest -> told.intake().map(at -> at.plus(longest))));
  }

  /**
   * The notes take the waiting off the end of a dossier that ended; of one that is open only where
   * they compare lengths of time.
   */
  private boolean isTakenOff(Basis basis) {
    return basis == Basis.LONGEST_TIME || (basis != Basis.NOT_ACCEPTED && end.isPresent());
  }

  private Duration waited(Instant until) {
    return requests().map(index -> waited(index, until)).reduce(Duration.ZERO, Duration::plus);
  }

  /** From a request to the supplement, as far as it lies between the intake and that moment. */
  private Duration waited(int request, Instant until) {
    Instant asked = steps.get(request).at();
    Instant from = told.received().filter(asked::isBefore).orElse(asked);
    Instant to = min(supplement(request, asked).orElse(until), until);
    return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
  }

  private Optional<Instant> supplement(int request, Instant asked) {
    Optional<Instant> next =
        steps.subList(request, steps.size()).stream()
            .filter(step -> !step.status().equals(DossierStatus.SUPPLEMENT_REQUESTED))
            .map(Step::at)
            .findFirst();
    return told.supplementsReceived().stream()
        .filter(at -> !at.isBefore(asked) && !at.isAfter(next.orElse(asOf)))
        .min(Comparator.naturalOrder())
        .or(() -> next);
  }

  private static Instant min(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private Verdict verdict(Basis basis, Optional<Instant> limit, Duration waited) {
    return switch (basis) {
      case NOT_ACCEPTED -> Verdict.NOT_COUNTED;
      case NOTHING -> Verdict.NO_DUE_MOMENT;
      case ASKED_TWICE -> end.isPresent() ? Verdict.LATE : Verdict.OVERDUE;
      case DUE_MOMENT, LONGEST_TIME -> compared(limit.orElseThrow(), waited);
    };
  }

  private Verdict compared(Instant limit, Duration waited) {
    Instant compared = end.map(Step::at).orElse(asOf).minus(waited);
    boolean inTime = Timeliness.isPunctual(compared, limit);
    if (end.isEmpty()) {
      return inTime ? Verdict.WITHIN_TIME : Verdict.OVERDUE;
    }
    if (!inTime) {
      return Verdict.LATE;
    }
    boolean dayBefore =
        VietnamTime.local(compared).toLocalDate().isBefore(VietnamTime.local(limit).toLocalDate());
    return dayBefore ? Verdict.EARLY : Verdict.ON_TIME;
  }
}
