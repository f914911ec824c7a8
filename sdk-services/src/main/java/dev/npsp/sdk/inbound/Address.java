package dev.npsp.sdk.inbound;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** An address as the portal sends it: codes of the catalogues, and the rest in words. */
@PublicType
@Value.Immutable
public abstract class Address {

  Address() {}

  /** Code of the province. Wire: {@code MaTinh}, {@code TinhNguoiNopTien}. */
  @Value.Redacted
  public abstract Optional<String> province();

  /** Code of the district, for addresses before July 2025. Wire: {@code MaHuyen}. */
  @Value.Redacted
  public abstract Optional<String> district();

  /** Code of the commune. Wire: {@code MaXa}, {@code XaNguoiNopTien}. */
  @Value.Redacted
  public abstract Optional<String> commune();

  /** House and street in words. Wire: {@code DiaChiChiTiet}, {@code DiaChiNguoiNopTien}. */
  @Value.Redacted
  public abstract Optional<String> detail();

  /** An address of which nothing is known yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Address}. */
  public static final class Builder extends ImmutableAddress.Builder {
    Builder() {}
  }
}
