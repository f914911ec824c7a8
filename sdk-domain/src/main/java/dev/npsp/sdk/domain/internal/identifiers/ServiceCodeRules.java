package dev.npsp.sdk.domain.internal.identifiers;

import dev.npsp.sdk.domain.internal.text.DomainText;
import java.util.regex.Pattern;

/** Service codes: a procedure code and the two digits of a case, {@code 2.000815.01}. */
public final class ServiceCodeRules {

  /** How long {@code .01} is. */
  public static final int CASE = 3;

  private static final Pattern FORM =
      Pattern.compile("\\d{1,2}\\.\\d{6}(\\.[0-9A-Z]{1,40}){0,8}\\.\\d{2}");

  /** All rules of service codes. */
  public static final IdentifierRules RULES =
      IdentifierRules.of(
              "ServiceCode",
              IdentifierText::capitals,
              DomainText.SERVICE_CODE_FORM,
              text -> FORM.matcher(text).matches())
          .and(
              "procedure",
              DomainText.SERVICE_CODE_PROCEDURE,
              text ->
                  ProcedureCodeRules.RULES
                      .broken(text.substring(0, text.length() - CASE))
                      .isEmpty());

  private ServiceCodeRules() {}
}
