package dev.npsp.sdk.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CCCD 079203001234 trùng | CCCD *** trùng",
        "gọi 0912 345 678 | gọi ***",
        "gọi 0912.345.678 | gọi ***",
        "+84 912 345 678 | +***",
        "thư mat.nguyen@example.vn sai | thư *** sai",
        "phiên 0f8fad5b-d9cb-469f-a165-70867728950e hết hạn | phiên *** hết hạn",
        "hồ sơ 000.00.00.H01-241122-0001 | hồ sơ 000.00.00.H01-241122-0001",
        "thiếu MaTTHC 1.000123 | thiếu MaTTHC 1.000123",
        "lỗi 99 ngày 22/11/2026 | lỗi 99 ngày 22/11/2026"
      })
  void mask_hidesWhatMayNameAPerson(String text, String shown) {
    assertThat(Redaction.mask(text)).isEqualTo(shown);
  }

  @Test
  void mask_cutsAfterItMasked() {
    String text = "x".repeat(295) + " 079203001234 " + "y".repeat(100);

    assertThat(Redaction.mask(text)).hasSize(303).endsWith(" *** ...").doesNotContain("0792");
  }

  @Property
  void mask_isOneShortLine(@ForAll String text) {
    assertThat(Redaction.mask(text))
        .hasSizeLessThanOrEqualTo(303)
        .doesNotContainPattern("\\p{Cntrl}")
        .doesNotContainPattern("\\d{9}");
  }

  @Test
  @Timeout(20)
  void mask_isQuickWithMegabytesOfAnything() {
    assertThat(Redaction.mask("a".repeat(2_000_000))).hasSize(303);
    assertThat(Redaction.mask("1".repeat(2_000_000))).isEqualTo("***");
    assertThat(Redaction.mask("1 ".repeat(1_000_000))).isNotEmpty();
    assertThat(Redaction.mask("a@".repeat(1_000_000))).isNotEmpty();
  }
}
