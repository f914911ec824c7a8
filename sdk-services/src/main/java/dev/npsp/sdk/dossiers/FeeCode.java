package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * Which kind of money is taken. An open list: a code that this version does not know is kept as it
 * came.
 *
 * <p>Wire: {@code MaPhiLePhi}. Source: the values are those of the procedures' catalogue, attested
 * by two peers.
 *
 * @param code the code as it is sent
 */
public record FeeCode(String code) {

  /** A fee that pays for a service (phí). */
  public static final FeeCode FEE = new FeeCode("1");

  /** A charge laid down by the state (lệ phí). */
  public static final FeeCode CHARGE = new FeeCode("2");

  private static final Set<String> KNOWN = Set.of("1", "2");

  public FeeCode {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static FeeCode of(String code) {
    return new FeeCode(code);
  }

  /** Whether this version has a name for the code. */
  public boolean isKnown() {
    return KNOWN.contains(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
