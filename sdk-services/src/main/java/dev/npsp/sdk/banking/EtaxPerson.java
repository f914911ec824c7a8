package dev.npsp.sdk.banking;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;

import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.Optional;
import org.immutables.value.Value;

/** A taxpayer, or who pays for one. Personal data: {@code toString} shows none of it. */
@PersonalData(BASIC)
@PublicType
@Value.Immutable
public abstract class EtaxPerson {

  EtaxPerson() {}

  /**
   * Who it is. Wire: the name, {@code hoTenNguoiNop}, at most 255 characters, or {@code
   * hoTenNguoiNopThay}; the number on the identity paper as it came, {@code soCMNDNguoiNop}; the
   * tax code, when it has the form of one; the address, {@code diaChiNguoiNop} with {@code
   * huyenNguoiNop} and {@code tinhNguoiNop}, or {@code diaChiNguoiNopThay} with {@code
   * huyenNguoiNopThay} and {@code tinhNguoiNopThay}.
   */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Person person();

  /** The tax code as it came. Wire: {@code mst}, {@code mstNopThay}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract Optional<String> taxCodeText();

  /** A person. */
  public static Builder builder(Person person) {
    return new Builder().person(person);
  }

  /** Collects a person. */
  public static final class Builder extends ImmutableEtaxPerson.Builder {
    Builder() {}
  }
}
