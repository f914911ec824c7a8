package dev.npsp.sdk.domain.internal.identifiers;

import dev.npsp.sdk.domain.internal.text.DomainText;
import java.util.regex.Pattern;

/** Codes of the General Statistics Office: two digits, three or five. */
public final class GsoCodeRules {

  private static final Pattern FORM = Pattern.compile("\\d{2}|\\d{3}|\\d{5}");

  /** Form is all there is: what a code names depends on the day. */
  public static final IdentifierRules RULES =
      IdentifierRules.of(
          "GsoCode",
          IdentifierText::withoutSpaces,
          DomainText.GSO_CODE_FORM,
          text -> FORM.matcher(text).matches());

  private GsoCodeRules() {}
}
