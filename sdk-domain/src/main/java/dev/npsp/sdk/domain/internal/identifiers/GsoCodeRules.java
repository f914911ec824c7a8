package dev.npsp.sdk.domain.internal.identifiers;

import java.util.regex.Pattern;

/** Codes of the General Statistics Office: two digits, three or five. */
public final class GsoCodeRules {

  private static final Pattern FORM = Pattern.compile("\\d{2}|\\d{3}|\\d{5}");

  /** Form is all there is: what a code names depends on the day. */
  public static final IdentifierRules RULES =
      IdentifierRules.of(
          "GsoCode",
          IdentifierText::withoutSpaces,
          "A GSO code has 2 digits for a province, 3 for a district or 5 for a commune, with zeros in front.",
          text -> FORM.matcher(text).matches());

  private GsoCodeRules() {}
}
