package dev.npsp.sdk.domain.internal.identifiers;

import dev.npsp.sdk.domain.internal.text.DomainText;
import java.util.regex.Pattern;

/** Electricity customers: {@code P}, a letter of the company, eleven letters or digits. */
public final class ElectricityCustomerRules {

  private static final Pattern FORM = Pattern.compile("P[A-Z][0-9A-Z]{11}");

  /** All rules of electricity customer codes. */
  public static final IdentifierRules RULES =
      IdentifierRules.of(
          "ElectricityCustomerCode",
          text -> IdentifierText.capitals(IdentifierText.withoutSpaces(text)),
          DomainText.ELECTRICITY_CUSTOMER_CODE_FORM,
          text -> FORM.matcher(text).matches());

  private ElectricityCustomerRules() {}
}
