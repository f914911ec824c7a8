package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.internal.OpenCode;

/**
 * What a fee line is in the law on fees and charges. Open: a code that this version does not know
 * survives.
 *
 * <p>Wire: {@code LoaiPhiLePhi}. Source: {@code 1} and {@code 2} attested; one peer writes the text
 * {@code Phi}.
 *
 * @param code the code as it is sent
 */
public record FeeKind(String code) {

  /** A fee (phí) for a service. */
  public static final FeeKind FEE = new FeeKind("1");

  /** A charge (lệ phí) fixed by the state. */
  public static final FeeKind CHARGE = new FeeKind("2");

  /** Refuses a code that is none. */
  public FeeKind {
    code = OpenCode.checked(code);
  }

  /** The kind with that code, known or not. */
  public static FeeKind of(String code) {
    return new FeeKind(code);
  }

  /** Whether this version knows what the code means. */
  public boolean isKnown() {
    return equals(FEE) || equals(CHARGE);
  }

  @Override
  public String toString() {
    return code;
  }
}
