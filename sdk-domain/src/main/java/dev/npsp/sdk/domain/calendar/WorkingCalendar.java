package dev.npsp.sdk.domain.calendar;

import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.Timeliness;
import dev.npsp.sdk.domain.VietnamTime;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
 *   <li>The same day ({@code trong ngày}): until the office closes on the day of receipt; what is
 *       received after the {@linkplain ProcessingTime#cutOff hour that is set for it}, or after the
 *       office has closed, on the next working day.
 *   <li>A part of a working day is that part of its office hours: half a day is four hours from the
 *       receipt, two days and a half end four hours into the third; on a shorter day it ends when
 *       the office closes, as the whole day would. A part of a day of the calendar beyond the first
 *       counts as a day.
 * </ul>
 *
 * <p>Sources: office hours, lunch, rest days and the two kinds of days as one provincial system
 * counts them; the day of receipt as in article 147 of the Civil Code 2015; the end of the day as
 * in the sample of the dossier message (received on a Friday at 08:30, due a week later at 17:00).
 * That plain hours are office hours, and what a part of a day is, are our reading.
 *
 * <p>Of a year without a notice the days that the law fixes are known, and Tết and the second
 * National Day are {@linkplain Holidays#estimate estimated}; a due date that leads there says so in
 * its {@linkplain DueDate#uncertainties uncertainties}, or ends in {@link YearNotKnown} when the
 * host {@linkplain Builder#refuseUnknownYears asks for that}.
 *
 * <p>What is received is what an office has taken in. A dossier filed online at night, or on a rest
 * day, is taken in when the office {@linkplain #intake opens next}: pass that moment.
 */
public final class WorkingCalendar {

  private static final ProcessingTime ANSWER =
      ProcessingTime.of(BigDecimal.valueOf(8), ProcessingTime.Unit.WORKING_HOURS);

  private final OfficeTimes times;
  private final Holidays holidays;
  private final Set<DayOfWeek> weekend;
  private final Confidence trust;
  private final boolean refusing;
  private final boolean answering;
  private final Map<Integer, Holidays> estimates = new ConcurrentHashMap<>();

  private WorkingCalendar(Builder parts) {
    this.times = parts.times;
    this.holidays = parts.holidays;
    this.weekend = parts.weekend;
    this.trust = parts.trust;
    this.refusing = parts.refusing;
    this.answering = parts.answering;
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
   * @throws YearNotKnown when it leads into a year without a notice that the calendar refuses, or
   *     that lies beyond 2199
   */
  public Instant due(Instant received, ProcessingTime time) {
    return explain(received, time).due();
  }

  /**
   * When a dossier is due whose clock stood still in these pauses; see {@link #explain(Instant,
   * ProcessingTime, List)}.
   */
  public Instant due(Instant received, ProcessingTime time, List<Pause> pauses) {
    return explain(received, time, pauses).due();
  }

  /** The due date with each step of its calculation and the facts that are not verified. */
  public DueDate explain(Instant received, ProcessingTime time) {
    return explain(received, time, List.of());
  }

  /**
   * The due date after pauses, with what each of them adds. A time in hours, or with a part of a
   * day, is longer by the office hours in the pause; one in working days, or of the same day, by
   * the working days from the day on which the pause begins to that on which it ends, of which the
   * last counts and the first does not; one in days, weeks, months or years by the days between
   * them. A pause begins and ends in office hours: outside of them at the next opening. Pauses in
   * any order, also such as overlap; what of them lies before the receipt or begins after the due
   * moment adds nothing.
   */
  public DueDate explain(Instant received, ProcessingTime time, List<Pause> pauses) {
    return new DueDateCalculation(this, received, time, pauses).calculate();
  }

  /**
   * The due date of a dossier with that history: received with its last status 2, since a dossier
   * whose papers were completed may begin again, and paused as {@link Pause#of} finds. A status
   * that is told again with no other between is the same one, since the first time. Empty when it
   * was not received by then.
   *
   * @param asOf the moment of asking; steps after it are left out
   */
  public Optional<DueDate> explain(
      List<Timeliness.Step> history, ProcessingTime time, Instant asOf) {
    return Pause.changes(history, asOf).stream()
        .filter(step -> step.status().equals(DossierStatus.RECEIVED))
        .reduce((first, second) -> second)
        .map(received -> explain(received.at(), time, Pause.of(history, asOf)));
  }

  /**
   * When an office takes in what was filed at that moment: at once when it is open, else when it
   * opens next. A deadline in days does not count the day of this moment; that of a filing on a
   * Saturday evening is the Monday.
   */
  public Instant intake(Instant filed) {
    return nextOpening(filed);
  }

  /**
   * Until when an office has to answer what was filed online at that moment (accepted, turned away,
   * or papers asked for), which is not when the dossier is due: within 8 working hours. Empty
   * unless the calendar was {@linkplain Builder#answerFilings told} to count with that duty, whose
   * text was not seen; the result names it as not verified.
   */
  public Optional<DueDate> answerDue(Instant filed) {
    if (!answering) {
      return Optional.empty();
    }
    DueDate due = explain(filed, ANSWER);
    return Optional.of(
        new DueDate.Builder()
            .from(due)
            .addUncertainty(
                Uncertainty.of(
                    Uncertainty.Kind.RULE_UNVERIFIED, VietnamTime.local(filed).getYear()))
            .build());
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

  /** The office hours of a working day that lie between those moments. */
  Duration openBetween(LocalDate day, LocalDateTime start, LocalDateTime end) {
    Duration open = Duration.ZERO;
    for (OfficeHours.Session session : hoursOf(day, state(day)).sessions()) {
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
    return officeHours(local.toLocalDate()).stream()
        .flatMap(hours -> hours.sessions().stream())
        .anyMatch(session -> session.holds(time));
  }

  /** That moment when offices are open, or else when they open next. */
  public Instant nextOpening(Instant moment) {
    return VietnamTime.of(nextOpening(VietnamTime.local(moment), this::state));
  }

  LocalDateTime nextOpening(LocalDateTime at, Function<LocalDate, DayState> look) {
    LocalTime time = at.toLocalTime();
    for (LocalDate day = at.toLocalDate(); ; day = day.plusDays(1), time = LocalTime.MIN) {
      OfficeHours hours = hoursOf(day, state(day));
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

  /** When offices are open on that day of Vietnam's calendar; empty on a rest day. */
  public Optional<OfficeHours> officeHours(LocalDate day) {
    DayState state = state(day);
    return state.isWorked() ? Optional.of(hoursOf(day, state)) : Optional.empty();
  }

  /** A Saturday that is worked in exchange for another day is a whole day. */
  OfficeHours hoursOf(LocalDate day, DayState state) {
    return state.special().filter(special -> special.kind().isWorked()).isPresent()
        ? times.wholeDay(day)
        : times.on(day);
  }

  /** What a working day counts then, for a part of it. */
  Duration lengthOfDay(LocalDate day) {
    return times.wholeDay(day).length();
  }

  /** The special days that it counts with. */
  public Holidays holidays() {
    return holidays;
  }

  DayState state(LocalDate day) {
    int year = day.getYear();
    return holidays.knows(year)
        ? state(day, holidays)
        : state(day, estimate(year)).with(Uncertainty.of(Uncertainty.Kind.YEAR_ESTIMATED, year));
  }

  private DayState state(LocalDate day, Holidays known) {
    boolean ordinary = !weekend.contains(day.getDayOfWeek()) || times.hasOwn(day);
    return known
        .on(day)
        .map(special -> state(special, ordinary))
        .orElseGet(() -> DayState.ordinary(ordinary));
  }

  private Holidays estimate(int year) {
    if (refusing || year < YearEstimate.FIRST_YEAR || year > YearEstimate.LAST_YEAR) {
      throw new YearNotKnown(year, holidays);
    }
    return estimates.computeIfAbsent(year, YearEstimate::of);
  }

  private DayState state(SpecialDay special, boolean ordinary) {
    boolean matters = special.kind().isWorked() != ordinary;
    if (special.confidence().compareTo(trust) < 0) {
      return new DayState(
          ordinary,
          Optional.empty(),
          matters
              ? List.of(Uncertainty.of(Uncertainty.Kind.IGNORED_UNVERIFIED, special))
              : List.of());
    }
    boolean sure = special.confidence().compareTo(Confidence.MEDIUM_HIGH) >= 0;
    return new DayState(
        special.kind().isWorked(),
        Optional.of(special),
        matters && !sure
            ? List.of(Uncertainty.of(Uncertainty.Kind.USED_UNVERIFIED, special))
            : List.of());
  }

  /** Collects what is not as in the standard calendar. */
  public static final class Builder {
    private OfficeTimes times = OfficeTimes.of(OfficeHours.standard());
    private Holidays holidays = Holidays.standard();
    private Set<DayOfWeek> weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private Confidence trust = Confidence.MEDIUM;
    private boolean refusing;
    private boolean answering;

    private Builder() {}

    /** The office's own hours, on every working day without hours of its own. */
    public Builder officeHours(OfficeHours yours) {
      this.times = times.everyDay(yours);
      return this;
    }

    /**
     * The hours of one weekday, such as a Saturday morning. It is a working day then, though it be
     * one of the {@linkplain #weekend weekly rest days}, and counts as one in a deadline of working
     * days. A Saturday that is worked in exchange for another day is a whole day all the same.
     */
    public Builder officeHours(DayOfWeek day, OfficeHours yours) {
      this.times = times.on(day, yours);
      return this;
    }

    /**
     * The hours of a part of each year, such as of summer, on every day without hours of its own;
     * both days belong to it, and it may lead over the end of the year.
     */
    public Builder season(MonthDay first, MonthDay last, OfficeHours yours) {
      this.times = times.in(first, last, Optional.empty(), yours);
      return this;
    }

    /** The hours of one weekday in a part of each year. */
    public Builder season(MonthDay first, MonthDay last, DayOfWeek day, OfficeHours yours) {
      this.times = times.in(first, last, Optional.of(day), yours);
      return this;
    }

    /**
     * Counts with the duty to answer an online filing within 8 working hours, see {@link
     * WorkingCalendar#answerDue}. Off by default: the decree is named by those who know it (45/2020
     * and 118/2025), but its text was not seen.
     */
    public Builder answerFilings() {
      this.answering = true;
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
     * Ends in {@link YearNotKnown} instead of counting with an {@linkplain Holidays#estimate
     * estimate} when a due date leads into a year without a notice.
     */
    public Builder refuseUnknownYears() {
      this.refusing = true;
      return this;
    }

    /** The calendar. */
    public WorkingCalendar build() {
      return new WorkingCalendar(this);
    }
  }
}
