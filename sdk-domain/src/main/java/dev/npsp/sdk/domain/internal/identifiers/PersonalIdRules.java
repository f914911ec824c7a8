package dev.npsp.sdk.domain.internal.identifiers;

import dev.npsp.sdk.domain.internal.text.DomainText;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * CCCD: three digits of the province of birth registration ({@code 0} and the GSO code of 2019) or
 * of a country, one digit for century and sex, two of the year of birth, six at random; no check
 * digit. CMND: nine digits without known rules.
 */
public final class PersonalIdRules {

  private static final Pattern FORM = Pattern.compile("\\d{9}|\\d{12}");
  private static final Pattern PLACEHOLDER = Pattern.compile("(\\d)\\1*+|0{6,}+\\d*+");

  /** GSO codes of the 63 provinces; they stay in the numbers when provinces merge. */
  private static final Set<String> PROVINCES =
      Set.of(
          ("01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44"
                  + " 45 46 48 49 51 52 54 56 58 60 62 64 66 67 68 70 72 74 75 77 79 80 82 83 84"
                  + " 86 87 89 91 92 93 94 95 96")
              .split(" "));

  /** All rules of CCCD and CMND. */
  public static final IdentifierRules RULES =
      IdentifierRules.of(
              "PersonalId",
              IdentifierText::withoutSpaces,
              DomainText.PERSONAL_ID_FORM,
              text -> FORM.matcher(text).matches())
          .and(
              "placeholder",
              DomainText.PERSONAL_ID_PLACEHOLDER,
              text -> !PLACEHOLDER.matcher(text).matches())
          .and(
              "province",
              DomainText.PERSONAL_ID_PROVINCE,
              text -> text.length() == 9 || isPlace(text.substring(0, 3)))
          .and(
              "birth",
              DomainText.PERSONAL_ID_BIRTH,
              text -> text.length() == 9 || text.charAt(3) <= '3');

  private PersonalIdRules() {}

  private static boolean isPlace(String code) {
    return code.charAt(0) == '0' ? PROVINCES.contains(code.substring(1)) : true;
  }
}
