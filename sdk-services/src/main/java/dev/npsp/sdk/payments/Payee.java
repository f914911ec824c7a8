package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.domain.internal.type.PublicType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The account that is credited, usually a treasury account.
 *
 * <p>The platform's checksum does not cover it: only TLS from end to end protects it on its way.
 */
@PublicType
@Value.Immutable
public abstract class Payee {

  Payee() {}

  /** The account number. Wire: {@code TKThuHuong}. */
  @NotBlank @Size(max = 50) @CleanText
  @Value.Redacted
  public abstract String account();

  /** The code of the account's bank; no list of codes is public. Wire: {@code MaNHThuHuong}. */
  @NotBlank @Size(max = 50) @CleanText
  public abstract String bankCode();

  /** Who holds the account. Wire: {@code TenTKThuHuong}. */
  @NotBlank @CleanText
  public abstract String holder();

  /** The budget collection account, when there is one. Wire: {@code TaiKhoanThuNSNN}. */
  @Value.Redacted
  public abstract Optional<@Size(max = 50) @CleanText String> budgetAccount();

  /** An account at a bank. */
  public static Payee of(String account, String bankCode, String holder) {
    return builder(account, bankCode, holder).build();
  }

  /** An account at a bank, with more to say. */
  public static Builder builder(String account, String bankCode, String holder) {
    return new Builder().account(account).bankCode(bankCode).holder(holder);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects a payee. */
  public static final class Builder extends ImmutablePayee.Builder {
    Builder() {}
  }
}
