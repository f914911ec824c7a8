package dev.npsp.sdk.domain.internal.identifiers;

import dev.npsp.sdk.domain.internal.text.DomainText;
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
              DomainText.SOCIAL_INSURANCE_CODE_FORM,
              text -> FORM.matcher(text).matches())
          .and(
              "placeholder",
              DomainText.SOCIAL_INSURANCE_CODE_PLACEHOLDER,
              text -> !PLACEHOLDER.matcher(text).matches())
          .and(
              "personalNumber",
              DomainText.SOCIAL_INSURANCE_CODE_PERSONAL_NUMBER,
              text -> text.length() == 10 || PersonalIdRules.RULES.broken(text).isEmpty());

  private SocialInsuranceRules() {}
}
