package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/** How one agency has reported for a period. */
@PublicType
@Value.Immutable
public abstract class AgencyOverview {

  AgencyOverview() {}

  /** Which agency. */
  public abstract AgencyCode agency();

  /** Reports that have arrived, also those that came late. */
  public abstract int sent();

  /** Of these, the first revision came after the due moment. */
  public abstract int late();

  /** Reports whose due moment has passed and that have not arrived. */
  public abstract int missing();

  /** Reports that are not due yet and have not arrived. */
  public abstract int open();

  /** Revisions after the first of all reports. */
  public abstract int revisions();

  /** The figures of an agency, all 0 unless said otherwise. */
  public static Builder builder(AgencyCode agency) {
    return new Builder().agency(agency).sent(0).late(0).missing(0).open(0).revisions(0);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link AgencyOverview}. */
  public static final class Builder extends ImmutableAgencyOverview.Builder {
    Builder() {}
  }
}
