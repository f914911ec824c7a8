package dev.npsp.sdk.edocuments;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** An agency or enterprise that sends or receives electronic documents. */
@PublicType
@Value.Immutable
public abstract class Correspondent {

  Correspondent() {}

  /**
   * Its code at the axis, {@code 000.00.00.G99} or {@code H37.DN.001}; {@code ""} when a peer left
   * it out. Wire: {@code OrganId}.
   */
  public abstract String id();

  /** Its name. Wire: {@code OrganName}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> name();

  /** The agency above it, in words. Wire: {@code OrganizationInCharge}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> parentName();

  /** Its address in one line. Wire: {@code OrganAdd}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> address();

  /** Its e-mail address. Wire: {@code Email}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> email();

  /** Its telephone number. Wire: {@code Telephone}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> phone();

  /** Its fax number. Wire: {@code Fax}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> fax();

  /** Its site. Wire: {@code Website}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> website();

  /** The code as the code of an agency; empty when it has not that form. */
  public Optional<AgencyCode> agency() {
    return AgencyCode.tryParse(id());
  }

  /** A correspondent by its code and name. */
  public static Correspondent of(AgencyCode code, String name) {
    return builder(code.value()).name(name).build();
  }

  /** A correspondent with that code, to be completed. */
  public static Builder builder(String id) {
    return new Builder().id(id);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link Correspondent}. */
  public static final class Builder extends ImmutableCorrespondent.Builder {
    Builder() {}
  }
}
