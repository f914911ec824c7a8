package dev.npsp.sdk.petitions;

import dev.npsp.sdk.domain.internal.OpenCode;
import dev.npsp.sdk.wire.ServiceMessages;
import java.util.Locale;
import java.util.Set;

/**
 * What a petition is about. Decision 766 classes them in two: rules and procedures, or the conduct
 * of officials; the codes are ours. An open list: another code is kept as it came.
 *
 * @param code the code as it is sent
 */
public record PetitionCategory(String code) {

  /** Rules and administrative procedures (quy định, thủ tục hành chính). */
  public static final PetitionCategory RULES = new PetitionCategory("rules");

  /** Conduct of officials: delay, harassment, refusal (hành vi hành chính). */
  public static final PetitionCategory CONDUCT = new PetitionCategory("conduct");

  private static final Set<PetitionCategory> KNOWN = Set.of(RULES, CONDUCT);

  public PetitionCategory {
    code = OpenCode.checked(code);
  }

  /** The category of that code, known or not. */
  public static PetitionCategory of(String code) {
    return new PetitionCategory(code);
  }

  /** Whether this version has a name for it. */
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  /** The name, in Vietnamese or else in English; an unknown code as it came. */
  public String name(Locale language) {
    return ServiceMessages.in(language).name(PetitionCategory.class, code).orElse(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
