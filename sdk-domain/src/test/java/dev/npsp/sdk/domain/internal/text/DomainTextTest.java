package dev.npsp.sdk.domain.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.DataFileRejected;
import dev.npsp.sdk.domain.InvalidIdentifier;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.TaxCode;
import dev.npsp.sdk.testing.TextKeys;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class DomainTextTest {

  private static final Locale VIETNAMESE = LocalizedText.VIETNAMESE;

  @Test
  void texts_standInBothLanguages_withTheSameArguments() throws IOException {
    TextKeys.of(DomainText.class).areThoseOfTheConstants().sayTheSame();
  }

  @Test
  void texts_areUsedWithTheirArguments_andNoneIsLeft() throws IOException {
    assertThat(TextKeys.of(DomainText.class).areUsedWithTheirArguments()).isGreaterThan(50);
    assertThat(TextKeys.of(DomainText.class).unused()).isEmpty();
  }

  @Test
  void invalidIdentifier_explainsItselfInBoth_neverWithTheText() {
    InvalidIdentifier error =
        Assertions.catchThrowableOfType(InvalidIdentifier.class, () -> TaxCode.parse("0100109107"));
    assertThat(error).hasMessageContaining("The tenth digit");
    assertThat(error.explanation(VIETNAMESE))
        .contains("Chữ số thứ mười", "Cách xử lý: " + error.remedy(VIETNAMESE))
        .doesNotContain("0100109107");
    assertThat(error.explanation(Locale.ENGLISH))
        .contains("The tenth digit", "Remedy: " + error.remedy(Locale.ENGLISH));
  }

  @Test
  void dataFileRejected_namesFileAndLineInBoth() {
    DataFileRejected error =
        new DataFileRejected(
            List.of(
                new DataFileRejected.Problem("a.csv", 7, DomainText.CELL_EMPTY.text()),
                new DataFileRejected.Problem("b.csv", 0, DomainText.FILE_NOT_UTF8.text())));
    assertThat(error)
        .hasMessage(
            "The data files cannot be used:\n  a.csv, line 7: is empty; every row needs it."
                + "\n  b.csv: is not UTF-8; save it as UTF-8.");
    assertThat(error.explanation(VIETNAMESE))
        .isEqualTo(
            "Không dùng được các tệp dữ liệu:\n  a.csv, dòng 7: bị trống; dòng nào cũng phải có."
                + "\n  b.csv: không phải UTF-8; lưu lại tệp dạng UTF-8.");
    assertThat(error.remedy(VIETNAMESE)).startsWith("sửa từng tệp");
  }
}
