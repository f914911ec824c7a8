package dev.npsp.sdk.statistics;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An agency's month: what came in, what was left over, what was done and what is open, each number
 * with its dossiers. {@link MonthlyStatistics#compute} makes it; a corrected one is made with
 * {@link #asRevisionOf}.
 *
 * <p>Wire: an element of {@code data} of DongBoThongKeHoSo. One peer's literal payload attests the
 * members, that all are text, and that a percent has no sign ({@code 0}); how fractions and months
 * are written there was not seen: {@code 99.88} and {@code 10} are our proposal.
 */
@PublicType
@Value.Immutable
public abstract class MonthlyReport {

  private static final int LONGEST_NOTE = 2000;

  MonthlyReport() {}

  /** Whose report it is. Wire: {@code Madonvi}, {@code TenDonVi}. */
  public abstract @Valid ReportingAgency agency();

  /** The month. Wire: {@code Thang}, {@code Nam}. */
  public abstract YearMonth month();

  /** Taken in within the period. Wire: {@code SoNhanTrongKy}. */
  public abstract Figure received();

  /** Left over from before. Wire: {@code SoTonKyTruoc}. */
  public abstract Figure carriedOver();

  /** Done in time. Wire: {@code TongXuLyDungHan}. */
  public abstract Figure handledOnTime();

  /** Done late. Wire: {@code TongXuLyTreHan}. */
  public abstract Figure handledLate();

  /** Open, and not late. Wire: {@code TongChuaXuLyTrongHan}. */
  public abstract Figure openWithinTime();

  /** Open, and late. Wire: {@code TongChuaXuLyTreHan}. */
  public abstract Figure openOverdue();

  /** 0 for the first report of the month, then 1, 2 and so on. */
  @Value.Default
  public int revision() {
    return 0;
  }

  /** Why it was revised, or anything else to be said. Wire: {@code GhiChu}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<@CleanText @Size(max = LONGEST_NOTE) String> note();

  /** What a revision changes against the one before; none in a first report. */
  public abstract List<FigureChange> changes();

  /** All that there was to do: received and carried over. Wire: {@code TongSoXuLy}. */
  public Figure toHandle() {
    return Figure.sum(received(), carriedOver());
  }

  /** Done. Wire: {@code TongDaXuLy}. */
  public Figure handled() {
    return Figure.sum(handledOnTime(), handledLate());
  }

  /** Open. Wire: {@code TongChuaXuLy}. */
  public Figure open() {
    return Figure.sum(openWithinTime(), openOverdue());
  }

  /**
   * The share of what was done that was done in time; zero, as its counterpart, when nothing was
   * done. Wire: {@code PhanTramXuLyDungHan}.
   */
  public Percent handledOnTimeShare() {
    return shares(handledOnTime(), handledLate()).get(0);
  }

  /** The rest of it. Wire: {@code PhanTramXuLyTreHan}. */
  public Percent handledLateShare() {
    return shares(handledOnTime(), handledLate()).get(1);
  }

  /**
   * The share of what is open that is not late; zero, as its counterpart, when nothing is open.
   * Wire: {@code PhanTramChuaXuLyTrongHan}.
   */
  public Percent openWithinTimeShare() {
    return shares(openWithinTime(), openOverdue()).get(0);
  }

  /** The rest of it. Wire: {@code PhanTramChuaXuLyTreHan}. */
  public Percent openOverdueShare() {
    return shares(openWithinTime(), openOverdue()).get(1);
  }

  private static List<Percent> shares(Figure one, Figure other) {
    return Shares.of(Shares.OF_HUNDREDTHS, one.count(), other.count());
  }

  /** The number of that name. */
  public Figure figure(Measure measure) {
    return switch (measure) {
      case RECEIVED -> received();
      case CARRIED_OVER -> carriedOver();
      case TO_HANDLE -> toHandle();
      case HANDLED -> handled();
      case HANDLED_ON_TIME -> handledOnTime();
      case HANDLED_LATE -> handledLate();
      case OPEN -> open();
      case OPEN_WITHIN_TIME -> openWithinTime();
      case OPEN_OVERDUE -> openOverdue();
    };
  }

  /**
   * This report in place of that one: its revision number is the next, and it says which numbers
   * changed and which dossiers made the difference.
   *
   * @throws IllegalArgumentException when the other is of another agency or month
   */
  public MonthlyReport asRevisionOf(MonthlyReport earlier, String reason) {
    if (!agency().code().equals(earlier.agency().code()) || !month().equals(earlier.month())) {
      throw new IllegalArgumentException(
          "A revision is of the same agency and month as the report that it replaces.");
    }
    return toBuilder()
        .revision(earlier.revision() + 1)
        .note(reason)
        .changes(changesSince(earlier).toList())
        .build();
  }

  private Stream<FigureChange> changesSince(MonthlyReport earlier) {
    return Arrays.stream(Measure.values())
        .map(each -> FigureChange.between(each, earlier.figure(each), figure(each)))
        .filter(FigureChange::isChange);
  }

  /** What went in is what came out. */
  @Value.Check
  void check() {
    if (toHandle().count() != handled().count() + open().count()) {
      throw new IllegalArgumentException(
          "What was received and carried over is what was handled and what is open: %s and %s are not %s and %s."
              .formatted(received(), carriedOver(), handled(), open()));
    }
    if (revision() < 0) {
      throw new IllegalArgumentException("The first report is revision 0.");
    }
  }

  /** Agency and month are required, and the six numbers that are not sums. */
  public static Builder builder(ReportingAgency agency, YearMonth month) {
    return new Builder().agency(agency).month(month);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link MonthlyReport}. */
  public static final class Builder extends ImmutableMonthlyReport.Builder {
    Builder() {}
  }
}
