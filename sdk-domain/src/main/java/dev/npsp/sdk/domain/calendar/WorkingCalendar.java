package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.VietnamTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * When offices work, and so when a dossier is due. Immutable and safe for many threads; it knows
 * Vietnam's time and nothing of the host's.
 *
 * <pre>{@code
 * Instant due = WorkingCalendar.standard().due(receivedAt, online.processingTime());
 * }</pre>
 *
 * <p>The rules, all with the same outcome on any host:
 *
 * <ul>
 *   <li>Working days ({@code ngày làm việc}): the day of receipt is not counted, rest days are not
 *       counted, and the dossier is due when the office closes on the last day.
 *   <li>Days, weeks, months, years of the calendar: the day of receipt is not counted, rest days
 *       are, and a due moment on a rest day moves on to the next working day.
 *   <li>Hours and minutes, with or without {@code làm việc}: office hours, from the moment of
 *       receipt, or from the next opening when the office is closed then.
 *   <li>A part of a working day is that part of its office hours: half a day is four hours from the
 *       receipt, two days and a half end four hours into the third. A part of a day of the calendar
 *       beyond the first counts as a day.
 * </ul>
 *
 * <p>Sources: office hours, lunch, rest days and the two kinds of days as one provincial system
 * counts them; the day of receipt as in article 147 of the Civil Code 2015; the end of the day as
 * in the sample of the dossier message (received on a Friday at 08:30, due a week later at 17:00).
 * That plain hours are office hours, and what a part of a day is, are our reading.
 *
 * <p>A year whose holidays are not known ends in {@link YearNotKnown}, unless estimates are
 * {@linkplain Builder#estimateUnknownYears allowed}.
 */
public final class WorkingCalendar {

  /**
   * Holidays with a fixed date and their first year, for estimates: Labour Code 2019, article 112;
   * Resolution 28/2026/QH16, article 2, in force since July 2026.
   */
  private static final Map<MonthDay, Integer> FIXED =
      Map.of(
          MonthDay.of(1, 1), 0,
          MonthDay.of(4, 30), 0,
          MonthDay.of(5, 1), 0,
          MonthDay.of(9, 2), 0,
          MonthDay.of(11, 24), 2026);

  private final OfficeHours hours;
  private final Holidays holidays;
  private final Set<DayOfWeek> weekend;
  private final Confidence trust;
  private final boolean estimates;

  private WorkingCalendar(Builder parts) {
    this.hours = parts.hours;
    this.holidays = parts.holidays;
    this.weekend = parts.weekend;
    this.trust = parts.trust;
    this.estimates = parts.estimates;
  }

  /** Standard office hours, weekends on Saturday and Sunday, the holidays of the library. */
  public static WorkingCalendar standard() {
    return builder().build();
  }

  /** The standard calendar, to be changed. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * When a dossier is due that was received then and may take that long. Never on a rest day, never
   * outside of office hours, never before the receipt.
   *
   * @throws ProcessingTimeNotUnderstood when the time is no number of a known unit
   * @throws YearNotKnown when it leads into a year whose holidays are not known
   */
  public Instant due(Instant received, ProcessingTime time) {
    return explain(received, time).due();
  }

  /** The due date with each step of its calculation and the facts that are not verified. */
  public DueDate explain(Instant received, ProcessingTime time) {
    return new DueDateCalculation(this, received, time).calculate();
  }

  /**
   * The office hours between two moments; less than nothing when the second is the earlier. What
   * {@link #due} adds in hours, this finds again.
   */
  public Duration workingTimeBetween(Instant from, Instant until) {
    if (until.isBefore(from)) {
      return workingTimeBetween(until, from).negated();
    }
    LocalDateTime start = VietnamTime.local(from);
    LocalDateTime end = VietnamTime.local(until);
    return start
        .toLocalDate()
        .datesUntil(end.toLocalDate().plusDays(1))
        .filter(this::isWorkingDay)
        .map(day -> openBetween(day, start, end))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private Duration openBetween(LocalDate day, LocalDateTime start, LocalDateTime end) {
    Duration open = Duration.ZERO;
    for (OfficeHours.Session session : hours.sessions()) {
      LocalDateTime from = later(day.atTime(session.opens()), start);
      LocalDateTime until = earlier(day.atTime(session.closes()), end);
      if (from.isBefore(until)) {
        open = open.plus(Duration.between(from, until));
      }
    }
    return open;
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
    return one.isBefore(other) ? one : other;
  }

  /**
   * The working days after the day of the first moment, up to and with the day of the second; less
   * than nothing when the second is on an earlier day. What {@link #due} adds in working days, this
   * finds again.
   */
  public long workingDaysBetween(Instant from, Instant until) {
    LocalDate first = VietnamTime.local(from).toLocalDate();
    LocalDate last = VietnamTime.local(until).toLocalDate();
    return last.isBefore(first) ? -workingDaysAfter(last, first) : workingDaysAfter(first, last);
  }

  private long workingDaysAfter(LocalDate first, LocalDate last) {
    return LongStream.rangeClosed(first.toEpochDay() + 1, last.toEpochDay())
        .filter(day -> isWorkingDay(LocalDate.ofEpochDay(day)))
        .count();
  }

  /** Whether offices are open at that moment. */
  public boolean isOpen(Instant moment) {
    LocalDateTime local = VietnamTime.local(moment);
    LocalTime time = local.toLocalTime();
    return hours.sessions().stream().anyMatch(session -> session.holds(time))
        && isWorkingDay(local.toLocalDate());
  }

  /** That moment when offices are open, or else when they open next. */
  public Instant nextOpening(Instant moment) {
    return VietnamTime.of(nextOpening(VietnamTime.local(moment), this::state));
  }

  LocalDateTime nextOpening(LocalDateTime at, Function<LocalDate, DayState> look) {
    LocalTime time = at.toLocalTime();
    for (LocalDate day = at.toLocalDate(); ; day = day.plusDays(1), time = LocalTime.MIN) {
      if (time.isBefore(hours.closes()) && look.apply(day).isWorked()) {
        for (OfficeHours.Session session : hours.sessions()) {
          if (time.isBefore(session.closes())) {
            return session.holds(time) ? day.atTime(time) : day.atTime(session.opens());
          }
        }
      }
    }
  }

  /** Whether offices work on that day of Vietnam's calendar. */
  public boolean isWorkingDay(LocalDate day) {
    return state(day).isWorked();
  }

  /** When offices are open on a working day. */
  public OfficeHours officeHours() {
    return hours;
  }

  /** The special days that it counts with. */
  public Holidays holidays() {
    return holidays;
  }

  DayState state(LocalDate day) {
    boolean ordinary = !weekend.contains(day.getDayOfWeek());
    if (!holidays.knows(day.getYear())) {
      return estimated(day, ordinary);
    }
    return holidays
        .on(day)
        .map(special -> state(special, ordinary))
        .orElse(ordinary ? DayState.WORKED : DayState.REST);
  }

  private DayState estimated(LocalDate day, boolean ordinary) {
    if (!estimates) {
      throw new YearNotKnown(day.getYear(), holidays);
    }
    return new DayState(
        ordinary && !isFixedHoliday(day),
        Optional.empty(),
        Optional.of(Uncertainty.ofYear(day.getYear())));
  }

  private static boolean isFixedHoliday(LocalDate day) {
    Integer since = FIXED.get(MonthDay.from(day));
    return since != null && day.getYear() >= since;
  }

  private DayState state(SpecialDay special, boolean ordinary) {
    boolean matters = special.kind().isWorked() != ordinary;
    if (special.confidence().compareTo(trust) < 0) {
      return new DayState(
          ordinary,
          Optional.empty(),
          Optional.of(Uncertainty.of(Uncertainty.Kind.IGNORED_UNVERIFIED, special))
              .filter(uncertainty -> matters));
    }
    boolean sure = special.confidence().compareTo(Confidence.MEDIUM_HIGH) >= 0;
    return new DayState(
        special.kind().isWorked(),
        Optional.of(special),
        Optional.of(Uncertainty.of(Uncertainty.Kind.USED_UNVERIFIED, special))
            .filter(uncertainty -> matters && !sure));
  }

  /** Collects what is not as in the standard calendar. */
  public static final class Builder {
    private OfficeHours hours = OfficeHours.standard();
    private Holidays holidays = Holidays.standard();
    private Set<DayOfWeek> weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private Confidence trust = Confidence.MEDIUM;
    private boolean estimates;

    private Builder() {}

    /** The office's own hours. */
    public Builder officeHours(OfficeHours yours) {
      this.hours = yours;
      return this;
    }

    /** Other special days, such as those of {@link Holidays#read(java.nio.file.Path)}. */
    public Builder holidays(Holidays yours) {
      this.holidays = yours;
      return this;
    }

    /** The weekly rest days; default Saturday and Sunday, none is allowed. */
    public Builder weekend(DayOfWeek... days) {
      EnumSet<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
      rest.addAll(Set.of(days));
      if (rest.size() == DayOfWeek.values().length) {
        throw new IllegalArgumentException("An office works on one day of the week or more.");
      }
      this.weekend = Set.copyOf(rest);
      return this;
    }

    /**
     * How sure a row must be to be counted with; default {@link Confidence#MEDIUM}. Rows that are
     * less sure are left out, and a due date that they could move says so in its {@linkplain
     * DueDate#uncertainties uncertainties}.
     */
    public Builder trust(Confidence atLeast) {
      this.trust = atLeast;
      return this;
    }

    /**
     * Goes on into years whose holidays are not known, with weekends and the holidays of a fixed
     * date only (1 January, 30 April, 1 May, 2 September, since 2026 also 24 November), without
     * Tết. Such due dates are too early rather than too late and say so in their {@linkplain
     * DueDate#uncertainties uncertainties}.
     */
    public Builder estimateUnknownYears() {
      this.estimates = true;
      return this;
    }

    /** The calendar. */
    public WorkingCalendar build() {
      return new WorkingCalendar(this);
    }
  }
}
