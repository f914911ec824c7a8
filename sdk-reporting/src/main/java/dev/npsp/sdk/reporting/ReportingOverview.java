package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.immutables.value.Value;

/** How agencies have reported for a period: one row an agency, as a board shows it. */
@PublicType
@Value.Immutable
public abstract class ReportingOverview {

  ReportingOverview() {}

  /** For which period. */
  public abstract ReportPeriod period();

  /** One row an agency that owes a report for the period. */
  public abstract List<AgencyOverview> agencies();

  /** The row of that agency, in whatever form its code is written. */
  public Optional<AgencyOverview> agency(AgencyCode agency) {
    return agencies().stream().filter(row -> row.agency().sameAgency(agency)).findFirst();
  }

  /** All reports that have arrived. */
  public int sent() {
    return sum(AgencyOverview::sent);
  }

  /** All that came late. */
  public int late() {
    return sum(AgencyOverview::late);
  }

  /** All that are missing. */
  public int missing() {
    return sum(AgencyOverview::missing);
  }

  /** All revisions after the first. */
  public int revisions() {
    return sum(AgencyOverview::revisions);
  }

  private int sum(ToIntFunction<AgencyOverview> figure) {
    return agencies().stream().mapToInt(figure).sum();
  }

  /** An overview of a period. */
  public static Builder builder(ReportPeriod period) {
    return new Builder().period(period);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ReportingOverview}. */
  public static final class Builder extends ImmutableReportingOverview.Builder {
    Builder() {}
  }
}
