package dev.npsp.sdk.identity;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** How to reach who signed in. Personal data: {@code toString} shows none of it. */
@PersonalData(BASIC)
@PublicType
@Value.Immutable
public abstract class ContactDetails {

  ContactDetails() {}

  /** The mail address; often missing, and never to be made up. Wire: {@code ThuDienTu}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> email();

  /** The mobile number. Wire: {@code SoDienThoai}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> phone();

  /** The number of the landline. Wire: {@code SoDienThoaiBan}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> landline();

  /** Details, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a {@link ContactDetails}. */
  public static final class Builder extends ImmutableContactDetails.Builder {
    Builder() {}
  }
}
