package dev.npsp.sdk.identity;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * The sex in a sign-in profile. An open list: a code that this version does not know is kept as it
 * came.
 *
 * <p>Wire: {@code GioiTinh}. Source: attested by one family of peers.
 *
 * @param code the code as it comes
 */
public record Sex(String code) {

  /** Not told. */
  public static final Sex UNKNOWN = new Sex("0");

  /** Male (nam). */
  public static final Sex MALE = new Sex("1");

  /** Female (nữ). */
  public static final Sex FEMALE = new Sex("2");

  private static final Set<String> KNOWN = Set.of("0", "1", "2");

  public Sex {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static Sex of(String code) {
    return new Sex(code);
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
