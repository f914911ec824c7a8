package dev.npsp.sdk.internal.identifiers;

import java.util.regex.Pattern;

/** Procedure codes: {@code 1.002809}, with the owning agency behind it where one has its own. */
public final class ProcedureCodeRules {

  /** How long {@code 1.002809} is. */
  public static final int BASE = 8;

  private static final Pattern FORM = Pattern.compile("[1-3]\\.\\d{6}(\\.[0-9A-Z.]{1,40})?");

  /** All rules of procedure codes; the first digits 1, 2 and 3 are the ones that were seen. */
  public static final IdentifierRules RULES =
      IdentifierRules.of(
              "ProcedureCode",
              IdentifierText::capitals,
              "A procedure code looks like 1.002809 or 1.003560.000.00.00.H56; look it up with procedures().search(words).",
              text -> FORM.matcher(text).matches())
          .and(
              "agency",
              "What follows 1.002809 in a procedure code is the code of the agency that owns it, such as 000.00.00.H56.",
              text ->
                  text.length() == BASE
                      || AgencyCodeRules.RULES.broken(text.substring(BASE + 1)).isEmpty());

  private ProcedureCodeRules() {}
}
