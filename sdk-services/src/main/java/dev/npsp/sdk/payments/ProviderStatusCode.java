package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.internal.OpenCode;

/**
 * Where a payment stands at the platform. Open: a code that this version does not know survives.
 *
 * <p>Wire: {@code TrangThaiGD}. Source: attested in one code base; {@code 2} is not documented.
 *
 * @param code the code as it came
 */
public record ProviderStatusCode(String code) {

  /** Paid (đã thanh toán). */
  public static final ProviderStatusCode PAID = new ProviderStatusCode("1");

  /**
   * Pending: the platform does not know the final state yet, for example because the bank did not
   * answer. Ask again later; it is neither paid nor failed.
   */
  public static final ProviderStatusCode PENDING = new ProviderStatusCode("3");

  /** Failed (thất bại). */
  public static final ProviderStatusCode FAILED = new ProviderStatusCode("4");

  /** Refuses a code that is none. */
  public ProviderStatusCode {
    code = OpenCode.checked(code);
  }

  /** The state with that code, known or not. */
  public static ProviderStatusCode of(String code) {
    return new ProviderStatusCode(code);
  }

  /** Whether this version knows what the code means. */
  public boolean isKnown() {
    return equals(PAID) || equals(PENDING) || equals(FAILED);
  }

  @Override
  public String toString() {
    return code;
  }
}
