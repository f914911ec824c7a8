package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the portal judges a dossier: when it counts as ended, and whether that was in time. Made of
 * plain values, so that an agency sees today what next month's ranking will say.
 *
 * <p>Attested (protocol notes on Decision 766/QĐ-TTg, one peer, and a description of its formulas
 * of 2026, another):
 *
 * <ul>
 *   <li>A dossier ended with its first status 9, else its first 10, else with 8 or 3, or with 7 if
 *       it had been taken in; if it stands at 5, with that.
 *   <li>It is in time when that moment, less the time that it waited for the applicant's
 *       supplement, is not after {@code NgayHenTra}; without one, when the time from the intake to
 *       the end, less that waiting, is not longer than the longest allowed.
 *   <li>It is late when it was asked for supplements more than once and has neither 9 nor 10.
 *   <li>While it has not ended, the end of the period takes the place of its end.
 *   <li>Withdrawn before it was taken in, it is not counted.
 *   <li>Its {@linkplain Group groups} (another peer).
 * </ul>
 *
 * <p>Our reading where the notes are silent: 8, 3, 5 and 7 end a dossier only while it stands
 * there, since work may be taken up again; a status that is said twice in a row is one; only
 * waiting at 5 is taken off; {@linkplain Verdict#EARLY early} is a day of Vietnam's calendar before
 * the due day.
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

  /** What the verdict stands on. */
  public abstract Basis basis();

  /**
   * What the end is compared with: the due moment, else the intake and the longest allowed time
   * together. Empty when there is neither.
   */
  public abstract Optional<Instant> limit();

  /**
   * How long it waited for supplements, as far as that is taken off its end (or off the moment of
   * judging, where lengths of time are compared). Zero when nothing is.
   */
  public abstract Duration waited();

  /** Ended in time. Empty when it is open, not counted, or there is nothing to compare with. */
  public Optional<Boolean> punctual() {
    boolean judged = basis() != Basis.NOTHING && basis() != Basis.NOT_ACCEPTED;
    return judged && ended().isPresent() ? Optional.of(!isLate()) : Optional.empty();
  }

  /** Ended late, or open and overdue, or asked for supplements twice without a result. */
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
   * @param asOf the moment of judging, which decides whether an open dossier is overdue; steps
   *     after it are left out
   */
  public static Timeliness of(DossierHistory history, Instant asOf) {
    return new TimelinessRules(history, asOf).judge();
  }

  /**
   * Judges a dossier by its statuses and its due moment alone.
   *
   * @param steps its statuses with their moments, in any order; of two of the same moment the later
   *     in the list is the later
   * @param due when it was due; empty when it has no due moment
   * @param asOf the moment of judging
   */
  public static Timeliness of(List<Step> steps, Optional<Instant> due, Instant asOf) {
    return of(DossierHistory.builder().addAllSteps(steps).due(due).build(), asOf);
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
    /** Ended on a day before the due day, waiting taken off. */
    EARLY,
    /** Ended on the due day, at the due moment or before it, waiting taken off. */
    ON_TIME,
    /** Ended after the due moment, or without a result after it was asked for supplements twice. */
    LATE,
    /** Open, and the due moment has not passed. */
    WITHIN_TIME,
    /** Open, and the due moment has passed, or it was asked for supplements twice. */
    OVERDUE,
    /** There is neither a due moment nor a longest allowed time to compare with. */
    NO_DUE_MOMENT,
    /** Withdrawn before it was taken in: no table counts it. */
    NOT_COUNTED;

    /** Ended early or on time. */
    public boolean isPunctual() {
      return this == EARLY || this == ON_TIME;
    }
  }

  /** What a verdict stands on. */
  public enum Basis {
    /** The due moment, wire {@code NgayHenTra}. */
    DUE_MOMENT,
    /** The longest time that the procedure allows, since there is no due moment. */
    LONGEST_TIME,
    /** It was asked for supplements more than once and has no result: late whatever was due. */
    ASKED_TWICE,
    /** It was withdrawn before it was taken in. */
    NOT_ACCEPTED,
    /** Nothing: there is neither a due moment nor a longest time. */
    NOTHING
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
