package dev.npsp.sdk.domain.internal.identifiers;

import java.util.regex.Pattern;

/** Vietnamese telephone numbers, as dialled inside the country. */
public final class TelephoneRules {

  private static final Pattern INTERNATIONAL = Pattern.compile("^(?:\\+|00)?84(?=\\d{9,10}$)0?");
  private static final Pattern FORM =
      Pattern.compile("0[35789]\\d{8}|02\\d{9}|069\\d{7}|1[89]00\\d{4}(\\d{2})?");

  /** All rules of telephone numbers. */
  public static final IdentifierRules RULES =
      IdentifierRules.of(
          "Telephone",
          TelephoneRules::normal,
          "A Vietnamese telephone number has 10 digits and begins with 03, 05, 07, 08 or 09, or 11 digits and begins with 02; +84 may stand for the 0. 069 (army and police) is followed by 7 digits, 1800 and 1900 by 4 or 6.",
          text -> FORM.matcher(text).matches());

  private TelephoneRules() {}

  private static String normal(String text) {
    return INTERNATIONAL.matcher(IdentifierText.withoutSeparators(text)).replaceFirst("0");
  }
}
