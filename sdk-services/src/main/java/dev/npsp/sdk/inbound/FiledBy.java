package dev.npsp.sdk.inbound;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * How a dossier was filed, in the answer to a status search. An open list.
 *
 * <p>Wire: {@code HinhThuc} of this answer alone; in a dossier the same name says how the result is
 * returned. Source: attested by one peer.
 *
 * @param code the code as it is sent
 */
public record FiledBy(String code) {

  /** On the internet. */
  public static final FiledBy ONLINE = new FiledBy("1");

  /** In another way. */
  public static final FiledBy OTHER_WAY = new FiledBy("0");

  private static final Set<String> KNOWN = Set.of("0", "1");

  public FiledBy {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static FiledBy of(String code) {
    return new FiledBy(code);
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
