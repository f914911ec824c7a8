package dev.npsp.sdk.identity;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * The blood group in a sign-in profile. An open list: a code that this version does not know is
 * kept as it came.
 *
 * <p>Wire: {@code NhomMau}. Source: attested by one family of peers; a code that comes as a number
 * is written with two digits.
 *
 * @param code the code as it comes
 */
public record BloodGroup(String code) {

  /** Not told. */
  public static final BloodGroup UNKNOWN = new BloodGroup("00");

  /** A. */
  public static final BloodGroup A = new BloodGroup("01");

  /** B. */
  public static final BloodGroup B = new BloodGroup("02");

  /** AB. */
  public static final BloodGroup AB = new BloodGroup("03");

  /** O. */
  public static final BloodGroup O = new BloodGroup("04");

  private static final Set<String> KNOWN = Set.of("00", "01", "02", "03", "04");

  public BloodGroup {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static BloodGroup of(String code) {
    return new BloodGroup(code);
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
