package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** Who pays. Personal data: nothing of it shows in {@code toString}. */
@PublicType
@Value.Immutable
public abstract class Payer {

  Payer() {}

  /** Full name. Wire: {@code HoTenNguoiNop}. */
  @NotBlank @CleanText
  @Value.Redacted
  public abstract String name();

  /**
   * The number on the person's identity paper. Wire: {@code SoCMNDNguoiNop}; {@code 000000000}, as
   * a peer writes it, when there is neither this nor a tax code.
   */
  @Value.Redacted
  public abstract Optional<PersonalId> id();

  /**
   * The tax code of an organisation that pays. Wire: {@code SoCMNDNguoiNop}, when there is no
   * {@link #id}; that is a proposal of ours.
   */
  @Value.Redacted
  public abstract Optional<TaxCode> taxCode();

  /** Street and house number, or what is known of it. Wire: {@code DiaChiNguoiNop}, required. */
  @NotBlank @CleanText
  @Value.Redacted
  public abstract String address();

  /** District. Wire: {@code HuyenNguoiNop}. */
  @Value.Redacted
  public abstract Optional<@CleanText String> district();

  /** Province. Wire: {@code TinhNguoiNop}. */
  @Value.Redacted
  public abstract Optional<@CleanText String> province();

  /** A person. */
  public static Builder citizen(String name, PersonalId id, String address) {
    return new Builder().name(name).id(id).address(address);
  }

  /** An organisation. */
  public static Builder organisation(String name, TaxCode taxCode, String address) {
    return new Builder().name(name).taxCode(taxCode).address(address);
  }

  /** A payer whose identity number is not known. */
  public static Builder named(String name, String address) {
    return new Builder().name(name).address(address);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a payer. */
  public static final class Builder extends ImmutablePayer.Builder {
    Builder() {}
  }
}
