package dev.npsp.sdk.domain.internal.identifiers;

import java.util.regex.Pattern;

/**
 * Health-insurance cards: two letters of the group, one digit of the benefit, two of the province,
 * the social-insurance number; since April 2021 that number alone, of ten or twelve digits.
 */
public final class HealthInsuranceRules {

  /** Where the social-insurance number begins in the long form. */
  public static final int NUMBER = 5;

  private static final Pattern FORM = Pattern.compile("([A-Z]{2}\\d{3})?\\d{10}|\\d{12}");

  /** All rules of the numbers on health-insurance cards. */
  public static final IdentifierRules RULES =
      IdentifierRules.of(
              "HealthInsuranceCard",
              text -> IdentifierText.capitals(IdentifierText.withoutSeparators(text)),
              "A health-insurance card has 10 or 12 digits, or 2 letters and 13 digits on older cards.",
              text -> FORM.matcher(text).matches())
          .and(
              "benefit",
              "The digit behind the letters of a health-insurance card is 1 to 5; compare it with the card.",
              text -> !isLong(text) || (text.charAt(2) >= '1' && text.charAt(2) <= '5'))
          .and(
              "province",
              "The fourth and fifth characters of a health-insurance card name a province, 01 to 99; compare them with the card.",
              text -> !isLong(text) || !text.startsWith("00", 3))
          .and(
              "number",
              "The card does not end with a social-insurance number; compare it with the card.",
              text -> SocialInsuranceRules.RULES.broken(number(text)).isEmpty());

  private HealthInsuranceRules() {}

  /** Whether the text has the group, the benefit and the province before the number. */
  public static boolean isLong(String text) {
    return text.length() == 15;
  }

  /** The social-insurance number in it. */
  public static String number(String text) {
    return isLong(text) ? text.substring(NUMBER) : text;
  }
}
