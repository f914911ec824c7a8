package dev.npsp.sdk.statistics;

import dev.npsp.sdk.AgencyCode;
import dev.npsp.sdk.core.CleanText;
import dev.npsp.sdk.core.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/** Whose figures they are: the agency that calls, or one below it. */
@PublicType
@Value.Immutable
public abstract class ReportingAgency {

  ReportingAgency() {}

  /** Its code, of the same root as the agency that sends. Wire: {@code Madonvi}. */
  public abstract AgencyCode code();

  /** Its name. Wire: {@code TenDonVi}. */
  @NotBlank @CleanText
  public abstract String name();

  /** Code and name. */
  public static ReportingAgency of(AgencyCode code, String name) {
    return new Builder().code(code).name(name).build();
  }

  /** The same, to be changed. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects the parts. */
  public static final class Builder extends ImmutableReportingAgency.Builder {
    Builder() {}
  }
}
