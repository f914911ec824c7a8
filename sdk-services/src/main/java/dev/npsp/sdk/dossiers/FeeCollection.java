package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * When a fee is taken. An open list: a code that this version does not know is kept as it came.
 *
 * <p>Wire: {@code HinhThucThu}. Source: attested by one peer.
 *
 * @param code the code as it is sent
 */
public record FeeCollection(String code) {

  /** When the dossier is received. */
  public static final FeeCollection ON_RECEIPT = new FeeCollection("1");

  /** When the dossier is supplemented. */
  public static final FeeCollection ON_SUPPLEMENT = new FeeCollection("2");

  /** When the result is returned. */
  public static final FeeCollection ON_RETURN = new FeeCollection("4");

  private static final Set<String> KNOWN = Set.of("1", "2", "4");

  public FeeCollection {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static FeeCollection of(String code) {
    return new FeeCollection(code);
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
