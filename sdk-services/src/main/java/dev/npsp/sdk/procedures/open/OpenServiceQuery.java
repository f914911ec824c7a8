package dev.npsp.sdk.procedures.open;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which cases of procedures, or which services of which place, are asked for. What is not said does
 * not matter.
 */
@PublicType
@Value.Immutable
public abstract class OpenServiceQuery {

  OpenServiceQuery() {}

  /** Words of the name. Wire: {@code search}. */
  @Value.Default
  @PersonalData(BASIC)
  @Value.Redacted
  public String words() {
    return "";
  }

  /** The agency. Wire: {@code departmentCode}. */
  public abstract Optional<AgencyCode> agency();

  /** The level of the agency: PROVINCE and COMMUNE were seen. Wire: {@code departmentLevel}. */
  public abstract Optional<String> agencyLevel();

  /** How far a service can be used online. Wire: {@code implementLevel}. */
  public abstract Optional<OnlineLevel> onlineLevel();

  /**
   * Who may apply: VIETNAMESE_CITIZEN and ENTERPRISE were seen. Wire: {@code formalityTargetType}.
   */
  public abstract Optional<String> audience();

  /** The portal's id of a kind of applicant. Wire: {@code subjectTypeId}. */
  public abstract Optional<String> audienceTypeId();

  /** The year. Wire: {@code year}. */
  public abstract Optional<Integer> year();

  /**
   * How many rows are fetched at a time, 10 to 200; default 50, and fewer when the portal does not
   * answer in time. Wire: {@code limit}.
   */
  @Min(10) @Max(200) @Value.Default
  public int rowsAPage() {
    return 50;
  }

  /** A query, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link OpenServiceQuery}. */
  public static final class Builder extends ImmutableOpenServiceQuery.Builder {
    Builder() {}
  }
}
