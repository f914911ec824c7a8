package dev.npsp.sdk.domain.internal.identifiers;

import dev.npsp.sdk.domain.internal.text.DomainText;
import java.util.regex.Pattern;

/**
 * Agency codes of 2019, most specific group first, and newer ones, root first, whose groups may
 * have letters ({@code H37.DN.001}, an enterprise on the document axis).
 */
public final class AgencyCodeRules {

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,3}\\.){1,3}[A-Z]\\d{2,3}|[A-Z]\\d{2,3}(\\.[0-9A-Z]{1,6}){0,4}");

  /** Form is all there is: which codes are given, only lists with a date can say. */
  public static final IdentifierRules RULES =
      IdentifierRules.of(
          "AgencyCode",
          IdentifierText::capitals,
          DomainText.AGENCY_CODE_FORM,
          text -> FORM.matcher(text).matches());

  private AgencyCodeRules() {}
}
