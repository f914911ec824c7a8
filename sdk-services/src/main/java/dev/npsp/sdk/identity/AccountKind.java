package dev.npsp.sdk.identity;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * What kind of account signed in. Not the applicant kinds of dossiers: here 3 is an organisation.
 * An open list: a code that this version does not know is kept as it came.
 *
 * <p>Wire: {@code LoaiTaiKhoan}. Source: attested by three peers.
 *
 * @param code the code as it comes
 */
public record AccountKind(String code) {

  /** A person (công dân). */
  public static final AccountKind CITIZEN = new AccountKind("1");

  /** An enterprise (doanh nghiệp). */
  public static final AccountKind ENTERPRISE = new AccountKind("2");

  /** An organisation (tổ chức). */
  public static final AccountKind ORGANISATION = new AccountKind("3");

  private static final Set<String> KNOWN = Set.of("1", "2", "3");

  public AccountKind {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static AccountKind of(String code) {
    return new AccountKind(code);
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
