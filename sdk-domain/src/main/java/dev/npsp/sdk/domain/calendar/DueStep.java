package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** One step on the way to a due date, for programs by its parts and for people by its text. */
@PublicType
@Value.Immutable
public abstract class DueStep {

  DueStep() {}

  /** What happens in it. */
  public abstract Kind kind();

  /**
   * When it begins. A step of whole days begins with the first moment of the first day, {@link
   * Kind#AFTER_CUT_OFF} with the time of day that was missed.
   */
  public abstract Instant from();

  /** When it ends; the same as {@link #from} for a moment, and the midnight after the last day. */
  public abstract Instant until();

  /** The working time that was counted, or that a pause adds, for a deadline in hours. */
  public abstract Optional<Duration> counted();

  /** The working time that is left then, for a deadline in hours. */
  public abstract Optional<Duration> left();

  /** The days that were counted, or that a pause adds, for a deadline in days. */
  public abstract Optional<Integer> daysCounted();

  /** The days that are left then, for a deadline in days. */
  public abstract Optional<Integer> daysLeft();

  /** The holidays, days off and working Saturdays on the way. */
  public abstract List<SpecialDay> specialDays();

  /** In a sentence, in Vietnamese or else in English. */
  public String text(Locale language) {
    return DueTexts.in(language).of(this);
  }

  static Builder builder(Kind kind, Instant from, Instant until) {
    return new Builder().kind(kind).from(from).until(until);
  }

  static DueStep at(Kind kind, Instant moment) {
    return builder(kind, moment, moment).build();
  }

  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }

  /** Builds a {@link DueStep}. */
  static final class Builder extends ImmutableDueStep.Builder {
    Builder() {}
  }

  /** What happens in a step. More kinds may come with later versions. */
  public enum Kind {
    /** The dossier is received. */
    RECEIVED,
    /** The office is closed; counting waits for its next opening. */
    WAITED_FOR_OPENING,
    /** The day of receipt, which a deadline in days does not count. */
    START_DAY_NOT_COUNTED,
    /** The day of receipt, on which it is due. */
    SAME_DAY,
    /** Received after the time of day until when it would be due on the same day. */
    AFTER_CUT_OFF,
    /** Office hours that were counted. */
    HOURS_COUNTED,
    /** Working days that were counted. */
    WORKING_DAYS_COUNTED,
    /** Days, weeks, months or years of the calendar that were counted, rest days included. */
    CALENDAR_COUNTED,
    /** Rest days that were not counted. */
    REST_DAYS,
    /** The last day is a rest day; the due moment moves on to the next working day. */
    MOVED_OFF_REST_DAYS,
    /** When it would be due without the pauses that follow. */
    DUE_WITHOUT_PAUSES,
    /** The clock stood still; what that adds is counted from the due moment so far. */
    PAUSED,
    /** The due moment. */
    DUE
  }
}
