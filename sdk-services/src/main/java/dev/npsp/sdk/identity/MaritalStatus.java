package dev.npsp.sdk.identity;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * The marital status in a sign-in profile. An open list: a code that this version does not know is
 * kept as it came.
 *
 * <p>Wire: {@code TinhTrangHonNhan}. Source: attested by one family of peers.
 *
 * @param code the code as it comes
 */
public record MaritalStatus(String code) {

  /** Not told. */
  public static final MaritalStatus UNKNOWN = new MaritalStatus("0");

  /** Single (chưa kết hôn). */
  public static final MaritalStatus SINGLE = new MaritalStatus("1");

  /** Married (đang có vợ, chồng). */
  public static final MaritalStatus MARRIED = new MaritalStatus("2");

  /** Divorced or widowed. */
  public static final MaritalStatus DIVORCED_OR_WIDOWED = new MaritalStatus("3");

  private static final Set<String> KNOWN = Set.of("0", "1", "2", "3");

  public MaritalStatus {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static MaritalStatus of(String code) {
    return new MaritalStatus(code);
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
