package dev.npsp.sdk.domain.internal.identifiers;

import dev.npsp.sdk.domain.internal.text.DomainText;
import java.util.regex.Pattern;

/**
 * Tax codes: ten digits of which the last one checks the others; {@code -001} to {@code -999}
 * behind them for a dependent unit; since July 2025 the personal number for persons and household
 * businesses.
 */
public final class TaxCodeRules {

  private static final Pattern FORM = Pattern.compile("\\d{10}(-\\d{3})?|\\d{12}");
  private static final Pattern WITHOUT_HYPHEN = Pattern.compile("\\d{13}");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\d{2}0{7}\\d.*");
  private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
  private static final int MODULUS = 11;

  /** All rules of tax codes. */
  public static final IdentifierRules RULES =
      IdentifierRules.of(
              "TaxCode",
              TaxCodeRules::normal,
              DomainText.TAX_CODE_FORM,
              text -> FORM.matcher(text).matches())
          .and(
              "placeholder",
              DomainText.TAX_CODE_PLACEHOLDER,
              text -> isPersonal(text) || !PLACEHOLDER.matcher(text).matches())
          .and(
              "checkDigit",
              DomainText.TAX_CODE_CHECK_DIGIT,
              text -> isPersonal(text) || hasCheckDigit(text))
          .and("branch", DomainText.TAX_CODE_BRANCH, text -> !text.endsWith("-000"))
          .and(
              "personalNumber",
              DomainText.TAX_CODE_PERSONAL_NUMBER,
              text -> !isPersonal(text) || PersonalIdRules.RULES.broken(text).isEmpty());

  private TaxCodeRules() {}

  private static String normal(String text) {
    String compact = IdentifierText.withoutSpaces(text);
    return WITHOUT_HYPHEN.matcher(compact).matches()
        ? compact.substring(0, 10) + "-" + compact.substring(10)
        : compact;
  }

  private static boolean isPersonal(String text) {
    return text.length() == 12;
  }

  /** Ten, what a sum that eleven divides would ask for, is no digit: such numbers are not given. */
  private static boolean hasCheckDigit(String text) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (text.charAt(i) - '0');
    }
    return 10 - sum % MODULUS == text.charAt(WEIGHTS.length) - '0';
  }
}
