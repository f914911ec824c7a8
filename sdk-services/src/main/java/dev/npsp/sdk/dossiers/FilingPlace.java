package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * At which portal a dossier was filed. An open list: a code that this version does not know is kept
 * as it came.
 *
 * <p>Wire: {@code NoiNopHoSo}, since 2022. Source: {@link #LOCAL_PORTAL} is attested by one peer,
 * {@link #NATIONAL_PORTAL} is inferred from it.
 *
 * @param code the code as it is sent
 */
public record FilingPlace(String code) {

  /** At the National Public Service Portal. */
  public static final FilingPlace NATIONAL_PORTAL = new FilingPlace("1");

  /** At the portal of the ministry or province. */
  public static final FilingPlace LOCAL_PORTAL = new FilingPlace("2");

  private static final Set<String> KNOWN = Set.of("1", "2");

  public FilingPlace {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static FilingPlace of(String code) {
    return new FilingPlace(code);
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
