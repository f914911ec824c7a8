package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.internal.OpenCode;
import java.util.Set;

/**
 * What a fee is taken for. An open list: a code that this version does not know is kept as it came.
 *
 * <p>Wire: {@code LoaiPhiLePhi}. Source: attested by one peer; in payment messages the same wire
 * name means {@link FeeCode}.
 *
 * @param code the code as it is sent
 */
public record FeePurpose(String code) {

  /** The ordinary fee. */
  public static final FeePurpose ORDINARY = new FeePurpose("1");

  /** For an appraisal. */
  public static final FeePurpose APPRAISAL = new FeePurpose("2");

  /** For an extension. */
  public static final FeePurpose EXTENSION = new FeePurpose("3");

  private static final Set<String> KNOWN = Set.of("1", "2", "3");

  public FeePurpose {
    code = OpenCode.checked(code);
  }

  /** The code, known or not. */
  public static FeePurpose of(String code) {
    return new FeePurpose(code);
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
