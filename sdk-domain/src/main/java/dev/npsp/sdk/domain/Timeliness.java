package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * How the portal judges a dossier: when it counts as ended, and whether that was in time. Made of
 * plain values, so that an agency sees today what next month's ranking will say.
 *
 * <p>Attested: a dossier is on time when {@code NgayKetThucXuLy <= NgayHenTra}; it ended with its
 * first status 9, else its first 10, else with 8 or 3, and if only 5 happened, with that (protocol
 * notes on Decision 766/QĐ-TTg, one peer); its {@linkplain Group groups} (another peer).
 *
 * <p>Our reading where the notes are silent: 8, 3 and 5 end a dossier only while it stands there,
 * since work may be taken up again; so does 7, which the notes count as done without naming its
 * moment; {@linkplain Verdict#EARLY early} is a day of Vietnam's calendar before the due day.
 */
@PublicType
@Value.Immutable
public abstract class Timeliness {

  Timeliness() {}

  /** The judgement. */
  public abstract Verdict verdict();

  /** Where the status puts the dossier in the tables of Decision 766. */
  public abstract Group group();

  /** The newest status; empty when there are no steps. */
  public abstract Optional<DossierStatus> status();

  /** The status that ended it; empty while it is open, and when only the moment was given. */
  public abstract Optional<DossierStatus> endedBy();

  /** When it ended, in the portal's eyes. Empty while it is open. */
  public abstract Optional<Instant> ended();

  /** When it was due. Wire: {@code NgayHenTra}. */
  public abstract Optional<Instant> due();

  /** Ended on time: at the due moment or before it. Empty when it is open or has no due moment. */
  public Optional<Boolean> punctual() {
    return ended().flatMap(end -> due().map(due -> isPunctual(end, due)));
  }

  /** Ended late, or open and overdue. */
  public boolean isLate() {
    return verdict() == Verdict.LATE || verdict() == Verdict.OVERDUE;
  }

  /**
   * The portal's own comparison: {@code NgayKetThucXuLy <= NgayHenTra}, in whole seconds, since the
   * wire has no fractions of them.
   */
  public static boolean isPunctual(Instant ended, Instant due) {
    return !ended.truncatedTo(ChronoUnit.SECONDS).isAfter(due.truncatedTo(ChronoUnit.SECONDS));
  }

  /**
   * Judges a dossier by its history.
   *
   * @param steps its statuses with their moments, in any order; of two of the same moment the later
   *     in the list is the later
   * @param due when it was due; empty when it has no due moment
   * @param asOf the moment of judging, which decides whether an open dossier is overdue; steps
   *     after it are left out
   */
  public static Timeliness of(List<Step> steps, Optional<Instant> due, Instant asOf) {
    List<Step> history =
        steps.stream()
            .filter(step -> !step.at().isAfter(asOf))
            .sorted(Comparator.comparing(Step::at))
            .toList();
    Optional<Step> end = end(history);
    Optional<DossierStatus> newest =
        history.isEmpty()
            ? Optional.empty()
            : Optional.of(history.get(history.size() - 1).status());
    return new Builder()
        .verdict(verdict(end.map(Step::at), due, asOf))
        .group(newest.map(Group::of).orElse(Group.NOT_COUNTED))
        .status(newest)
        .endedBy(end.map(Step::status))
        .ended(end.map(Step::at))
        .due(due)
        .build();
  }

  /**
   * Judges a dossier by its newest status and the moment that the agency reports as its end, wire
   * {@code NgayKetThucXuLy}.
   */
  public static Timeliness of(
      DossierStatus status, Optional<Instant> ended, Optional<Instant> due, Instant asOf) {
    return new Builder()
        .verdict(verdict(ended, due, asOf))
        .group(Group.of(status))
        .status(status)
        .ended(ended)
        .due(due)
        .build();
  }

  private static Optional<Step> end(List<Step> history) {
    return first(history, DossierStatus.COMPLETED::equals)
        .or(() -> first(history, DossierStatus.RESULT_RETURNED::equals))
        .or(() -> standing(history));
  }

  private static Optional<Step> first(List<Step> history, Predicate<DossierStatus> status) {
    return history.stream().filter(step -> status.test(step.status())).findFirst();
  }

  /** When it came to stand where it stands, if that is an end. */
  private static Optional<Step> standing(List<Step> history) {
    int last = history.size() - 1;
    if (last < 0 || !ENDS_WHILE_THERE.contains(history.get(last).status())) {
      return Optional.empty();
    }
    int came = last;
    while (came > 0 && history.get(came - 1).status().equals(history.get(last).status())) {
      came--;
    }
    return Optional.of(history.get(came));
  }

  private static final List<DossierStatus> ENDS_WHILE_THERE =
      List.of(
          DossierStatus.STOPPED,
          DossierStatus.NOT_ACCEPTED,
          DossierStatus.SUPPLEMENT_REQUESTED,
          DossierStatus.WITHDRAWAL_REQUESTED);

  private static Verdict verdict(Optional<Instant> ended, Optional<Instant> due, Instant asOf) {
    if (due.isEmpty()) {
      return Verdict.NO_DUE_MOMENT;
    }
    boolean inTime = isPunctual(ended.orElse(asOf), due.get());
    if (ended.isEmpty()) {
      return inTime ? Verdict.WITHIN_TIME : Verdict.OVERDUE;
    }
    if (!inTime) {
      return Verdict.LATE;
    }
    return VietnamTime.local(ended.get())
            .toLocalDate()
            .isBefore(VietnamTime.local(due.get()).toLocalDate())
        ? Verdict.EARLY
        : Verdict.ON_TIME;
  }

  /** Builds a {@link Timeliness}. */
  static final class Builder extends ImmutableTimeliness.Builder {
    Builder() {}
  }

  /**
   * A status that a dossier came to, and when.
   *
   * @param status the status
   * @param at the moment
   */
  public record Step(DossierStatus status, Instant at) {}

  /** Whether in time. */
  public enum Verdict {
    /** Ended on a day before the due day. */
    EARLY,
    /** Ended on the due day, at the due moment or before it. */
    ON_TIME,
    /** Ended after the due moment. */
    LATE,
    /** Open, and the due moment has not passed. */
    WITHIN_TIME,
    /** Open, and the due moment has passed. */
    OVERDUE,
    /** There is no due moment to compare with. */
    NO_DUE_MOMENT;

    /** Ended early or on time. */
    public boolean isPunctual() {
      return this == EARLY || this == ON_TIME;
    }
  }

  /** The groups of the tables of Decision 766/QĐ-TTg. Source: attested by one peer's client. */
  public enum Group {
    /** Processed: 9, 10 and 7. */
    DONE,
    /** In process: 4. */
    PROCESSING,
    /** Paused: 5, 6 and 8. */
    PAUSED,
    /** In none of the three: 1, 2, 3 and any other. */
    NOT_COUNTED;

    /** The group of that status. */
    public static Group of(DossierStatus status) {
      return switch (status.code()) {
        case "7", "9", "10" -> DONE;
        case "4" -> PROCESSING;
        case "5", "6", "8" -> PAUSED;
        default -> NOT_COUNTED;
      };
    }
  }
}
