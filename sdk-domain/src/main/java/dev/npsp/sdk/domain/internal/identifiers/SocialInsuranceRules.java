package dev.npsp.sdk.domain.internal.identifiers;

import java.util.regex.Pattern;

/** Social-insurance numbers: ten digits without a check digit; lately the personal number. */
public final class SocialInsuranceRules {

  private static final Pattern FORM = Pattern.compile("\\d{10}|\\d{12}");
  private static final Pattern PLACEHOLDER = Pattern.compile("(\\d)\\1*+");

  /** All rules of social-insurance numbers. */
  public static final IdentifierRules RULES =
      IdentifierRules.of(
              "SocialInsuranceCode",
              IdentifierText::withoutSpaces,
              "A social-insurance number has 10 digits, or is a personal number of 12 digits.",
              text -> FORM.matcher(text).matches())
          .and(
              "placeholder",
              "This is a placeholder, not a social-insurance number; leave the field out if the number is not known.",
              text -> !PLACEHOLDER.matcher(text).matches())
          .and(
              "personalNumber",
              "A social-insurance number of 12 digits is a personal number (CCCD), and this is none; compare it with the card.",
              text -> text.length() == 10 || PersonalIdRules.RULES.broken(text).isEmpty());

  private SocialInsuranceRules() {}
}
