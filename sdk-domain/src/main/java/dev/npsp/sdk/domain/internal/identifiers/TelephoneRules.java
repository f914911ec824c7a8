package dev.npsp.sdk.domain.internal.identifiers;

import dev.npsp.sdk.domain.internal.text.DomainText;
import java.util.regex.Pattern;

/** Vietnamese telephone numbers, as dialled inside the country. */
public final class TelephoneRules {

  private static final Pattern INTERNATIONAL = Pattern.compile("^(?:\\+|00)?84(?=0?\\d{9,10}$)0?");
  private static final Pattern FORM =
      Pattern.compile("0[35789]\\d{8}|02\\d{9}|069\\d{7}|1[89]00\\d{4}(\\d{2})?");

  /** All rules of telephone numbers. */
  public static final IdentifierRules RULES =
      IdentifierRules.of(
          "Telephone",
          TelephoneRules::normal,
          DomainText.TELEPHONE_FORM,
          text -> FORM.matcher(text).matches());

  private TelephoneRules() {}

  private static String normal(String text) {
    return INTERNATIONAL.matcher(IdentifierText.withoutSeparators(text)).replaceFirst("0");
  }
}
