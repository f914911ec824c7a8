package dev.npsp.sdk.banking;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** A taxpayer, or who pays for one. Personal data. */
@PublicType
@Value.Immutable
public abstract class EtaxPerson {

  EtaxPerson() {}

  /** At most 255 characters. Wire: {@code hoTenNguoiNop}, {@code hoTenNguoiNopThay}. */
  @Value.Redacted
  public abstract String name();

  /** The tax code as it came. Wire: {@code mst}, {@code mstNopThay}. */
  @Value.Redacted
  public abstract Optional<String> taxCode();

  /** The number on the identity paper. Wire: {@code soCMNDNguoiNop}. */
  @Value.Redacted
  public abstract Optional<String> personalId();

  /** Wire: {@code diaChiNguoiNop}, {@code diaChiNguoiNopThay}. */
  @Value.Redacted
  public abstract Optional<String> address();

  /** Wire: {@code huyenNguoiNop}, {@code huyenNguoiNopThay}. */
  @Value.Redacted
  public abstract Optional<String> district();

  /** Wire: {@code tinhNguoiNop}, {@code tinhNguoiNopThay}. */
  @Value.Redacted
  public abstract Optional<String> province();

  /** A person. */
  public static Builder builder(String name) {
    return new Builder().name(name);
  }

  /** Collects a person. */
  public static final class Builder extends ImmutableEtaxPerson.Builder {
    Builder() {}
  }
}
