package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * When the figures of one kind of period are closed. A period opens on a day in a month counted
 * from its first one, and closes on the day before the next would open: so that two periods of a
 * kind never overlap and leave no day out, whatever the rule.
 */
@PublicType
@Value.Immutable
public abstract class ClosingRule {

  private static final int LAST_DAY_OF_EVERY_MONTH = 28;
  private static final int DAYS_OF_A_WEEK = 7;
  private static final int MONTHS_OF_A_YEAR = 12;

  ClosingRule() {}

  /** For which periods. */
  public abstract PeriodKind kind();

  /** In which month it opens, counted from the first month of the period: -1 is that before. */
  public abstract int opensMonths();

  /** On which day of that month it opens, 1 to 28; of a week the weekday, 1 is Monday. */
  public abstract int opensDay();

  /** Where the rule is from. */
  public abstract String source();

  /** How sure it is. */
  public abstract Confidence confidence();

  /** A rule to be completed. */
  public static Builder builder(
      PeriodKind kind, int opensMonths, int opensDay, Confidence confidence) {
    return new Builder()
        .kind(kind)
        .opensMonths(opensMonths)
        .opensDay(opensDay)
        .confidence(confidence);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void checked() {
    int last = kind() == PeriodKind.WEEK ? DAYS_OF_A_WEEK : LAST_DAY_OF_EVERY_MONTH;
    boolean hasDay = kind() == PeriodKind.WEEK || kind().isOfMonths();
    if (opensDay() < 1 || opensDay() > (hasDay ? last : 1)) {
      throw new IllegalArgumentException(
          "A period opens on a day from 1 to 28, a week on a weekday from 1 to 7,"
              + " and a single day has no other than 1.");
    }
    if (Math.abs(opensMonths()) > MONTHS_OF_A_YEAR
        || (opensMonths() != 0 && !kind().isOfMonths())) {
      throw new IllegalArgumentException(
          "A period of months opens at the most twelve months away; any other has 0.");
    }
  }

  /** The first day whose figures belong to the period. */
  LocalDate opens(ReportPeriod period) {
    return opening(period.first());
  }

  /** The last day whose figures belong to the period. */
  LocalDate closes(ReportPeriod period) {
    return kind() == PeriodKind.UNSCHEDULED
        ? period.last()
        : opening(period.last().plusDays(1)).minusDays(1);
  }

  private LocalDate opening(LocalDate first) {
    if (kind() == PeriodKind.WEEK) {
      return first.plusDays(opensDay() - 1L);
    }
    return kind().isOfMonths() ? first.plusMonths(opensMonths()).withDayOfMonth(opensDay()) : first;
  }

  /** Builds a {@link ClosingRule}. */
  public static final class Builder extends ImmutableClosingRule.Builder {
    Builder() {}
  }
}
