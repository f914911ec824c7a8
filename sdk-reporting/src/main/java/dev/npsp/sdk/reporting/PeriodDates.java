package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.calendar.DueDate;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;

/** Which days the figures of a period cover, and until when its report is due. */
@PublicType
@Value.Immutable
public abstract class PeriodDates {

  PeriodDates() {}

  /** The period. */
  public abstract ReportPeriod period();

  /** The rule by which its figures are closed, with its source. */
  public abstract ClosingRule rule();

  /** The first day, in Vietnam, whose figures belong to it. */
  public abstract LocalDate opens();

  /** The last day, in Vietnam, whose figures belong to it: the closing day. */
  public abstract LocalDate closes();

  /** When the report is due, with the steps of its calculation and what of it is not verified. */
  public abstract DueDate dueDate();

  /** The first moment whose figures belong to it. */
  public Instant opensAt() {
    return VietnamTime.of(opens().atStartOfDay());
  }

  /** The first moment whose figures do not belong to it any more. */
  public Instant closesAt() {
    return VietnamTime.of(closes().plusDays(1).atStartOfDay());
  }

  /** When the report is due. A report that arrives at this moment is in time. */
  public Instant due() {
    return dueDate().due();
  }

  /** Whether a report that arrives at that moment is late. */
  public boolean isLate(Instant arrival) {
    return arrival.isAfter(due());
  }

  /** Builds a {@link PeriodDates}. */
  static final class Builder extends ImmutablePeriodDates.Builder {
    Builder() {}
  }
}
