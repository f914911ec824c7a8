package dev.npsp.sdk.inbound;

import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** Who paid a tax. Personal data: {@code toString} shows none. */
@PublicType
@Value.Immutable
public abstract class TaxPayer {

  TaxPayer() {}

  /** The tax code, when it has the form of one. Wire: {@code MaSoThue}. */
  @Value.Redacted
  public abstract Optional<TaxCode> taxCode();

  /** The name, "" when missing. Wire: {@code HoTenNguoiNopTien}. */
  @Value.Redacted
  public abstract String name();

  /** The identity number, when it has the form of one. Wire: {@code SoCMTNguoiNopTien}. */
  @Value.Redacted
  public abstract Optional<PersonalId> personalId();

  /** Where the payer lives. Wire: {@code DiaChiNguoiNopTien} and the codes beside it. */
  public abstract Address address();

  /** A payer with this name. */
  public static Builder builder(String name) {
    return new Builder().name(name).address(Address.builder().build());
  }

  /** Builds a {@link TaxPayer}. */
  public static final class Builder extends ImmutableTaxPayer.Builder {
    Builder() {}
  }
}
