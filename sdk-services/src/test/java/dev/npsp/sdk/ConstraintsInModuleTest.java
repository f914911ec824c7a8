package dev.npsp.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.constraints.PersonalIdNumber;
import dev.npsp.sdk.constraints.TaxNumber;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.check.Checker;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The validator makes our constraints' rules and finds their words across module borders: this
 * module's tests run on the module path, in a package that is open to the validator.
 */
class ConstraintsInModuleTest {

  /**
   * What a clerk typed in.
   *
   * @param taxCode broken in its check digit
   * @param personalId broken in its length
   */
  record Form(
      @TaxNumber String taxCode, @PersonalIdNumber(twelveDigitsOnly = true) String personalId) {}

  @Test
  void validate_whenInAModule_findsRulesAndWords() {
    try (Checker checker = new Checker(Locale.forLanguageTag("vi"))) {
      assertThat(TaxNumber.class.getModule().isNamed()).isTrue();
      assertThat(checker.violations(new Form("0100100078", "171234567")))
          .containsExactly(
              new Violation(
                  "personalId",
                  "PersonalIdNumber",
                  "phải là số định danh cá nhân gồm 12 chữ số; số chứng minh nhân dân 9 chữ số không còn giá trị"),
              new Violation(
                  "taxCode", "TaxNumber", "chữ số thứ mười không khớp với chín chữ số đứng trước"));
    }
  }
}
