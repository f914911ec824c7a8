package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A report that an agency makes: one revision, a draft until it is sent. It is checked as a whole
 * ({@link #problems}); nothing that breaks a rule is sent.
 *
 * <pre>{@code
 * Report report =
 *     Report.builder(regime, agency, period)
 *         .template(template)
 *         .addValue(ReportValue.of(new ReportCell("I", "total"), received, "hồ sơ"))
 *         .narrative("Trong kỳ không có vướng mắc.")
 *         .build();
 * report.problems();              // []
 * reporting.send(report);
 * }</pre>
 */
@PublicType
@Value.Immutable
public abstract class Report {

  private static final int LONGEST_NARRATIVE = 100_000;
  private static final int LONGEST_REASON = 1000;

  Report() {}

  /** What is reported. */
  public abstract ReportingRegime regime();

  /** Who reports. */
  public abstract AgencyCode agency();

  /** For which period. */
  public abstract ReportPeriod period();

  /** The form of its numbers; none where the regime asks for words only. */
  public abstract Optional<ReportTemplate> template();

  /** Which revision it is, from 1. */
  @Value.Default
  public int revision() {
    return 1;
  }

  /** Why it was revised; at the most 1000 characters. A first revision needs none. */
  @Value.Redacted
  public abstract Optional<@CleanText @Size(max = LONGEST_REASON) String> reason();

  /** Its numbers. */
  public abstract List<@Valid ReportValue> values();

  /** Its words; at the most 100,000 characters. */
  @Value.Redacted
  public abstract Optional<@CleanText @Size(max = LONGEST_NARRATIVE) String> narrative();

  /** Which report it is. */
  public ReportKey key() {
    return new ReportKey(regime().code(), agency(), period());
  }

  /** The number of a cell, if it has one. */
  public Optional<ReportValue> value(ReportCell cell) {
    return values().stream().filter(value -> value.cell().equals(cell)).findFirst();
  }

  /** All rules that it breaks, in the order of their places; none of a report that can be sent. */
  public List<ReportProblem> problems() {
    return new ReportChecks(this).problems();
  }

  /** The first revision of a report, to be completed. */
  public static Builder builder(ReportingRegime regime, AgencyCode agency, ReportPeriod period) {
    return new Builder().regime(regime).agency(agency).period(period);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void checked() {
    if (revision() < 1) {
      throw new IllegalArgumentException("The revisions of a report are counted from 1.");
    }
  }

  /** Builds a {@link Report}. */
  public static final class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}
