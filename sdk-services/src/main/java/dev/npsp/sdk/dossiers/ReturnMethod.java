package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * How the result reaches the applicant. An open list: a code that this version does not know is
 * kept as it came.
 *
 * <p>Wire: {@code HinhThuc}. Source: attested by two peers for this message; elsewhere the same
 * wire name means something else.
 *
 * @param code the code as it is sent
 */
public record ReturnMethod(String code) {

  /** Handed over at the counter. */
  public static final ReturnMethod AT_COUNTER = new ReturnMethod("0");

  /** By post, at home. */
  public static final ReturnMethod BY_POST = new ReturnMethod("1");

  private static final Set<String> KNOWN = Set.of("0", "1");

  public ReturnMethod {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static ReturnMethod of(String code) {
    return new ReturnMethod(code);
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
