package dev.npsp.sdk.results;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * Who looks into the store. An open list: a code that this version does not know is kept as it
 * came.
 *
 * <p>Wire: {@code KenhThucHien}, which means something else in a dossier. Source: attested by one
 * peer.
 *
 * @param code the code as it is sent
 */
public record RequesterKind(String code) {

  /** An officer, for an applicant (cán bộ). */
  public static final RequesterKind OFFICER = new RequesterKind("1");

  /** The person (công dân). */
  public static final RequesterKind CITIZEN = new RequesterKind("2");

  private static final Set<String> KNOWN = Set.of("1", "2");

  public RequesterKind {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static RequesterKind of(String code) {
    return new RequesterKind(code);
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
