package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * Whether a paper was taken over from another dossier instead of being asked for again. An open
 * list: a code that this version does not know is kept as it came.
 *
 * <p>Wire: {@code DuocTaiSuDung}, since 2022. Source: attested by two peers.
 *
 * @param code the code as it is sent
 */
public record PaperReuse(String code) {

  /** Brought anew. */
  public static final PaperReuse NONE = new PaperReuse("0");

  /** Taken over from a component of another dossier. */
  public static final PaperReuse FROM_COMPONENT = new PaperReuse("1");

  /** Taken over from the result of another dossier. */
  public static final PaperReuse FROM_RESULT = new PaperReuse("2");

  private static final Set<String> KNOWN = Set.of("0", "1", "2");

  public PaperReuse {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static PaperReuse of(String code) {
    return new PaperReuse(code);
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
