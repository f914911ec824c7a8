package dev.npsp.sdk.services;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** What a service must be like. What is not said does not matter. */
@PublicType
@Value.Immutable
public abstract class ServiceQuery {

  ServiceQuery() {}

  /**
   * Words or beginnings of words that the name of the service or of its procedure holds, in any
   * order and letter case, with or without diacritics.
   */
  @Value.Default
  @PersonalData(BASIC)
  @Value.Redacted
  public String words() {
    return "";
  }

  /** Who wants to apply. */
  public abstract Optional<ApplicantKind> audience();

  /**
   * The field of administration: its code, such as {@code G03-GD10}, or words of its name as {@link
   * #words} are given.
   */
  public abstract Optional<String> field();

  /** The level of the administration that carries it out. */
  public abstract Optional<AdministrativeLevel> level();

  /** The ministry or province that announces it, carries it out or offers it: codes of one root. */
  public abstract Optional<AgencyCode> agency();

  /** A query, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** The services for that kind of applicant. */
  public static ServiceQuery forAudience(ApplicantKind audience) {
    return builder().audience(audience).build();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects the conditions. */
  public static final class Builder extends ImmutableServiceQuery.Builder {
    Builder() {}
  }
}
