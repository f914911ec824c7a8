package dev.npsp.sdk.inbound;

import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** The trader who announces a promotion. Personal data: {@code toString} shows none. */
@PublicType
@Value.Immutable
public abstract class Trader {

  Trader() {}

  /** The name, "" when missing. Wire: {@code TenThuongNhan}. */
  @Value.Redacted
  public abstract String name();

  /** The tax code, when it has the form of one. Wire: {@code MaSoThue}, required. */
  @Value.Redacted
  public abstract Optional<TaxCode> taxCode();

  /** Where the trader is. Wire: {@code DiaChiDoanhNghiep}. */
  public abstract Address address();

  /** Telephone. Wire: {@code DienThoai}. */
  @Value.Redacted
  public abstract Optional<String> phone();

  /** Fax. Wire: {@code Fax}. */
  @Value.Redacted
  public abstract Optional<String> fax();

  /** E-mail address. Wire: {@code Email}. */
  @Value.Redacted
  public abstract Optional<String> email();

  /** The person to talk to. Wire: {@code NguoiLienHe}. */
  @Value.Redacted
  public abstract Optional<String> contactName();

  /** That person's telephone. Wire: {@code SoDienThoaiNguoiLienHe}. */
  @Value.Redacted
  public abstract Optional<String> contactPhone();

  /** A trader with this name. */
  public static Builder builder(String name) {
    return new Builder().name(name).address(Address.builder().build());
  }

  /** Builds a {@link Trader}. */
  public static final class Builder extends ImmutableTrader.Builder {
    Builder() {}
  }
}
