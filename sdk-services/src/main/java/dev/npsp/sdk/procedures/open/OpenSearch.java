package dev.npsp.sdk.procedures.open;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** What is searched for. What is not said does not matter. */
@PublicType
@Value.Immutable
public abstract class OpenSearch {

  OpenSearch() {}

  /** Words as they are typed into the portal's page. Wire: {@code keyword}, {@code q}. */
  @Value.Default
  @PersonalData(BASIC)
  @Value.Redacted
  public String words() {
    return "";
  }

  /** The type of agency, {@code 0} or {@code 1}. Wire: {@code agency_type}. */
  public abstract Optional<String> agencyType();

  /** The gateway's id of the agency, from {@link OpenAgency#id}. Wire: {@code impl_agency_id}. */
  public abstract Optional<String> agencyId();

  /** The agency by its code; at the rebuilt portal alone. Wire: {@code departmentCode}. */
  public abstract Optional<AgencyCode> agencyCode();

  /**
   * The portal's id of a group of services; at the rebuilt portal alone. Wire: {@code
   * serviceGroupId}.
   */
  public abstract Optional<String> serviceGroupId();

  /**
   * Whether the list of public procedures is asked, or that of all; both are there at the rebuilt
   * portal, and what distinguishes them was not written down. Default true. Wire: {@code
   * list-all-public-formality-by-citizen}, {@code list-all-formality-by-citizen}.
   */
  @Value.Default
  public boolean publicOnly() {
    return true;
  }

  /** The gateway's id of the kind of applicant. Wire: {@code object_id}. */
  public abstract Optional<String> audienceId();

  /** The portal's id of the field. Wire: {@code field_id}, {@code categoryId}. */
  public abstract Optional<String> fieldId();

  /** The gateway's id of the level. Wire: {@code impl_level_id}. */
  public abstract Optional<String> levelId();

  /**
   * How many rows are fetched at a time, 10 to 500; default 50. The rebuilt portal is asked for 200
   * at the most, and for fewer when it does not answer in time. Wire: {@code recordPerPage}, {@code
   * limit}.
   */
  @Min(10) @Max(500) @Value.Default
  public int rowsAPage() {
    return 50;
  }

  /** A search, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link OpenSearch}. */
  public static final class Builder extends ImmutableOpenSearch.Builder {
    Builder() {}
  }
}
