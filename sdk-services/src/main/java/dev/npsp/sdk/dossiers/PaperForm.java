package dev.npsp.sdk.dossiers;

import java.util.Set;

/**
 * In which form a paper was brought. An open list: a code that this version does not know is kept
 * as it came.
 *
 * <p>Wire: {@code LoaiGiayTo}, the one code that is written as a number. Source: attested by one
 * peer.
 *
 * @param code the code as it is sent
 */
public record PaperForm(int code) {

  /** The original. */
  public static final PaperForm ORIGINAL = new PaperForm(0);

  /** A copy. */
  public static final PaperForm COPY = new PaperForm(1);

  /** An electronic file. */
  public static final PaperForm ELECTRONIC = new PaperForm(2);

  private static final Set<Integer> KNOWN = Set.of(0, 1, 2);

  /** The code, known or not. */
  public static PaperForm of(int code) {
    return new PaperForm(code);
  }

  /** Whether this version has a name for the code. */
  public boolean isKnown() {
    return KNOWN.contains(code);
  }

  @Override
  public String toString() {
    return Integer.toString(code);
  }
}
