package dev.npsp.sdk.domain.internal.identifiers;

import dev.npsp.sdk.domain.internal.text.DomainText;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Procedure codes: {@code 2.000815}, with the owning agency behind it where one has its own. */
public final class ProcedureCodeRules {

  /** How long {@code 2.000815} is. */
  public static final int BASE = 8;

  private static final Pattern FORM = Pattern.compile("[1-9]\\.\\d{6}(\\.[0-9A-Z.]{1,40})?");

  /** A code of a province's own procedure: a word with a letter in it, and the agency. */
  private static final String LOCAL =
      "(?=[0-9]{0,30}+[A-Za-z_])[0-9A-Za-z_]{1,30}\\.(\\d{1,3}\\.){1,3}[A-Z]\\d{2,3}";

  private static final Pattern TAKEN_FORM =
      Pattern.compile("\\d{1,2}\\.\\d{6}(\\.[0-9A-Za-z.]{1,40})?|" + LOCAL);

  private static final DomainText MESSAGE = DomainText.PROCEDURE_CODE_FORM;

  /** The form of all that the portal takes, those of local procedures included. */
  public static final IdentifierRules TAKEN =
      IdentifierRules.of(
          "ProcedureCode",
          UnaryOperator.identity(),
          MESSAGE,
          text -> TAKEN_FORM.matcher(text).matches());

  /** All rules of national procedure codes; the first digits 1, 2, 3 and 6 were seen. */
  public static final IdentifierRules RULES =
      IdentifierRules.of(
              "ProcedureCode",
              IdentifierText::capitals,
              MESSAGE,
              text -> FORM.matcher(text).matches())
          .and(
              "agency",
              DomainText.PROCEDURE_CODE_AGENCY,
              text ->
                  text.length() == BASE
                      || AgencyCodeRules.RULES.broken(text.substring(BASE + 1)).isEmpty());

  private ProcedureCodeRules() {}
}
