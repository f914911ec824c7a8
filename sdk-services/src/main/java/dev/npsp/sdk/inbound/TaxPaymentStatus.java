package dev.npsp.sdk.inbound;

import dev.npsp.sdk.domain.internal.OpenCode;

/**
 * Whether a tax is paid. An open list.
 *
 * <p>Wire: {@code TrangThaiThanhToan}. Source: 1 is attested; no other code was seen.
 *
 * @param code the code as it came
 */
public record TaxPaymentStatus(String code) {

  /** Paid. */
  public static final TaxPaymentStatus PAID = new TaxPaymentStatus("1");

  public TaxPaymentStatus {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static TaxPaymentStatus of(String code) {
    return new TaxPaymentStatus(code);
  }

  /** Whether this version has a name for the code. */
  public boolean isKnown() {
    return equals(PAID);
  }

  @Override
  public String toString() {
    return code;
  }
}
