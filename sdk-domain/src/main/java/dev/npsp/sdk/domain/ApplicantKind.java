package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * Who files a dossier. An open list: a code that this version does not know is kept as it came.
 *
 * <p>Wire: {@code LoaiDoiTuong}. Source: attested by two peers.
 *
 * @param code the code as it is sent
 */
public record ApplicantKind(String code) {

  /** A person (công dân). */
  public static final ApplicantKind CITIZEN = new ApplicantKind("1");

  /** An enterprise (doanh nghiệp). */
  public static final ApplicantKind ENTERPRISE = new ApplicantKind("2");

  /** A state agency (cơ quan nhà nước). */
  public static final ApplicantKind STATE_AGENCY = new ApplicantKind("3");

  /** Any other organisation (tổ chức khác). */
  public static final ApplicantKind OTHER_ORGANISATION = new ApplicantKind("4");

  private static final Set<String> KNOWN = Set.of("1", "2", "3", "4");

  public ApplicantKind {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static ApplicantKind of(String code) {
    return new ApplicantKind(code);
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
