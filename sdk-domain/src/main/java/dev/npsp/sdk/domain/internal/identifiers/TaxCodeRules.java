package dev.npsp.sdk.domain.internal.identifiers;

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
              "A tax code has 10 digits, with -001 behind it for a dependent unit, or is a personal number of 12 digits.",
              text -> FORM.matcher(text).matches())
          .and(
              "placeholder",
              "This is a placeholder, not a tax code; leave the field out if the code is not known.",
              text -> isPersonal(text) || !PLACEHOLDER.matcher(text).matches())
          .and(
              "checkDigit",
              "The tenth digit does not fit the nine before it; compare the tax code with the registration certificate.",
              text -> isPersonal(text) || hasCheckDigit(text))
          .and(
              "branch",
              "Dependent units count from -001; leave -000 out.",
              text -> !text.endsWith("-000"))
          .and(
              "personalNumber",
              "A tax code of 12 digits is a personal number (CCCD), and this is none; compare it with the card.",
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
