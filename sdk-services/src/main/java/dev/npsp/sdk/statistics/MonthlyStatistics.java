package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What a month's dossiers add up to: the report, and the indicators of Decision 766. */
@PublicType
@Value.Immutable
public abstract class MonthlyStatistics {

  MonthlyStatistics() {}

  /** The numbers to send. */
  public abstract MonthlyReport report();

  /** One of each {@link Indicator.Kind}, in their order. */
  public abstract List<Indicator> indicators();

  /** The indicator of that kind. */
  public Indicator indicator(Indicator.Kind kind) {
    return indicators().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }

  /**
   * Counts a calendar month. The stream may be longer than the memory: what is kept is the number
   * of each dossier that the month counts, and nothing of the others. It is not closed.
   *
   * <p>How it is counted, as it stood when the month ended:
   *
   * <ul>
   *   <li>A dossier that was not taken in before the end of the month is not counted.
   *   <li>It is done when its status is 7, 9 or 10, or 3; without any of these in its history, when
   *       {@link LocalDossier#finished} has come.
   *   <li>Whether it is late is what {@link dev.npsp.sdk.domain.Timeliness} says, as the portal
   *       judges: the due moment itself is in time, time that the applicant needed for supplements
   *       is taken off; what waits for papers or is stopped (5, 8) is judged by the moment from
   *       which it does; what is open otherwise, by the end of the month; what was asked for
   *       supplements twice and has no result is late. With neither a due moment nor a longest
   *       time, none else is.
   *   <li>What was done before the month began and stayed done is not counted.
   * </ul>
   *
   * @throws IllegalArgumentException when a dossier that is counted comes twice: a list that was
   *     joined wrongly would otherwise be reported
   */
  public static MonthlyStatistics compute(
      ReportingAgency agency, YearMonth month, Stream<LocalDossier> dossiers) {
    return compute(agency, ReportingPeriod.calendarMonth(month), dossiers);
  }

  /** The report of a period of another form. */
  public static MonthlyStatistics compute(
      ReportingAgency agency, ReportingPeriod period, Stream<LocalDossier> dossiers) {
    return compute(agency, period, dossiers, Optional.empty());
  }

  static MonthlyStatistics compute(
      ReportingAgency agency,
      ReportingPeriod period,
      Stream<LocalDossier> dossiers,
      Optional<SyncWatch> watch) {
    MonthlyCount count = new MonthlyCount(period, watch);
    for (Iterator<LocalDossier> each = dossiers.iterator(); each.hasNext(); ) {
      count.add(each.next());
    }
    return count.statistics(agency);
  }

  /** Builds a {@link MonthlyStatistics}. */
  static final class Builder extends ImmutableMonthlyStatistics.Builder {
    Builder() {}
  }
}
