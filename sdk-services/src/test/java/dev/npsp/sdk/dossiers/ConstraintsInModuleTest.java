package dev.npsp.sdk.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.internal.check.Checker;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.TaxCode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
      @TaxCode.Valid String taxCode,
      @PersonalId.Valid(twelveDigitsOnly = true) String personalId) {}

  @Test
  void validate_whenInAModule_findsRulesAndWords() {
    try (Checker checker = new Checker(Locale.forLanguageTag("vi"))) {
      assertThat(TaxCode.Valid.class.getModule().isNamed()).isTrue();
      assertThat(checker.violations(new Form("0100100078", "171234567")))
          .containsExactly(
              new Violation(
                  "personalId",
                  "PersonalId.Valid",
                  "phải là số định danh cá nhân gồm 12 chữ số; số chứng minh nhân dân 9 chữ số"
                      + " đã hết giá trị sử dụng từ 01/01/2025"),
              new Violation(
                  "taxCode",
                  "TaxCode.Valid",
                  "chữ số thứ mười không khớp với chín chữ số đứng trước"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, holds broken characters; read the source as UTF-8",
    "vi, có ký tự lỗi mã hóa; hãy đọc dữ liệu nguồn bằng UTF-8"
  })
  void checker_findsTheWordsOfTheCore(String language, String words) {
    try (Checker checker = new Checker(Locale.forLanguageTag(language))) {
      assertThat(checker.violations(Applicant.stateAgency(Organisation.named("Nguyá»…n"))))
          .extracting(Violation::message)
          .containsExactly(words);
    }
  }
}
