package dev.npsp.sdk.identity;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the national sign-on says of an enterprise.
 *
 * <p>Source: the claims are attested by one family of peers.
 */
@PublicType
@Value.Immutable
public abstract class EnterpriseProfile {

  EnterpriseProfile() {}

  /** The number in the register of enterprises. Wire: {@code MaSoDoanhNghiep}. */
  @Value.Redacted
  public abstract Optional<String> registrationNumber();

  /** The name. Wire: {@code TenDoanhNghiep}. */
  @Value.Redacted
  public abstract Optional<String> name();

  /** The address. Wire: {@code DiaChi}. */
  @Value.Redacted
  public abstract Optional<String> address();

  /** An enterprise, to be completed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link EnterpriseProfile}. */
  public static final class Builder extends ImmutableEnterpriseProfile.Builder {
    Builder() {}
  }
}
