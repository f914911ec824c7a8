package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
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

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ReportingAgency}. */
  public static final class Builder extends ImmutableReportingAgency.Builder {
    Builder() {}
  }
}
