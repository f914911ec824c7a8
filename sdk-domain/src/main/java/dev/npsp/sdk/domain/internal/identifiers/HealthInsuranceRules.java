package dev.npsp.sdk.domain.internal.identifiers;

import dev.npsp.sdk.domain.internal.text.DomainText;
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
              DomainText.HEALTH_INSURANCE_CARD_FORM,
              text -> FORM.matcher(text).matches())
          .and(
              "benefit",
              DomainText.HEALTH_INSURANCE_CARD_BENEFIT,
              text -> !isLong(text) || (text.charAt(2) >= '1' && text.charAt(2) <= '5'))
          .and(
              "province",
              DomainText.HEALTH_INSURANCE_CARD_PROVINCE,
              text -> !isLong(text) || !text.startsWith("00", 3))
          .and(
              "number",
              DomainText.HEALTH_INSURANCE_CARD_NUMBER,
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
