package dev.npsp.sdk.banking.proposal;

import static dev.npsp.sdk.domain.PersonalData.Kind.BASIC;
import static dev.npsp.sdk.domain.PersonalData.Kind.SENSITIVE;

import dev.npsp.sdk.domain.PersonalData;
import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/** Who holds an account. Personal data. */
@PublicType
@Value.Immutable
public abstract class AccountHolder {

  AccountHolder() {}

  /** The account. Wire: {@code SoTaiKhoan}. */
  @PersonalData(SENSITIVE)
  @Value.Redacted
  public abstract String account();

  /** Its holder. Wire: {@code TenTaiKhoan}. */
  @PersonalData(BASIC)
  @Value.Redacted
  public abstract String name();

  /** The bank that keeps it. Wire: {@code MaNganHang}. */
  public abstract String bank();

  /** An account in dong. */
  public static AccountHolder of(String account, String name, String bank) {
    return new Builder().account(account).name(name).bank(bank).build();
  }

  /** Collects a holder. */
  public static final class Builder extends ImmutableAccountHolder.Builder {
    Builder() {}
  }
}
