package dev.npsp.sdk.domain.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.testing.CountedText;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "lỗi 99 ngày 22/11/2026 | lỗi 99 ngày 22/11/2026",
        "CCCD 0793-4529-9078 sai | CCCD *** sai",
        "CCCD (079) 345.299.078 sai | CCCD (*** sai",
        "gọi +84 912-345-678 ngay | gọi +*** ngay",
        "gọi (+84) 912 345 678 | gọi (+***",
        "gọi (024) 3804.1234 | gọi (***",
        "từ 01/01/2026 - 31/12/2026 | từ 01/01/2026 - 31/12/2026",
        "từ 01/01/2026-31/12/2026 | từ 01/01/2026-31/12/2026",
        "lúc 22/11/2026 10:15:30 | lúc 22/11/2026 10:15:30",
        "lúc 2026-11-22 10:15 | lúc 2026-11-22 10:15",
        "kỳ 11/2026 - 12/2026 | kỳ 11/2026 - 12/2026",
        "năm học 2025-2026 - 2026-2027 | năm học 2025-2026 - 2026-2027",
        "ngày 22/11/2026 0912 345 678 | ngày 22/11/2026 ***",
        "số 01/12/2026/1234 | số ***",
        "phí 115.000 - 250.000 đồng | phí 115.000 - 250.000 đồng",
        "phí 115.000/250.000 | phí 115.000/250.000",
        "thủ tục 1.002809 - 2.000815 | thủ tục 1.002809 - 2.000815",
        "số 079.345-299.078 | số ***",
        "hồ sơ H37.DN.001-20261122-0001 trùng | hồ sơ H37.DN.001-20261122-0001 trùng",
        "số A079345299078-261122-1 | số A***",
        "½ và ¾ của 12345678 | ½ và ¾ của 12345678"
      })
  void mask_hidesWhatMayNameAPerson(String text, String shown) {
    assertThat(Redaction.mask(text)).isEqualTo(shown);
  }

  @Test
  void maskForLogs_hidesNumbersOfDossiersAsWell() {
    assertThat(Redaction.maskForLogs("hồ sơ 000.00.00.H01-241122-0001 của 079345299078 | 1.000123"))
        .isEqualTo("hồ sơ *** của *** | 1.000123");
    assertThat(Redaction.maskForLogs("H37.DN.001-20261122-0001 trùng")).isEqualTo("*** trùng");
  }

  private static final String NUMBER = "079345299078";

  /** Blanks, dashes, points, slashes, low lines, in ASCII and as other keyboards have them. */
  private static final List<String> SEPARATORS =
      List.of(
          "", " ", "  ", "     ", "\t", "\n", "\u00A0", "\u00A0 ", "\u2003", "\u202F", "\u3000",
          "-", " - ", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "\uFE63",
          "\uFF0D", ".", ". ", "\uFF0E", "\u2024", "/", " / ", "\uFF0F", "\u2044", "\u2215", "_",
          "\uFF3F", "\u200B", "\u00AD", "\uFEFF", ") ", "\u0000");

  static Stream<Arguments> spellings() {
    return SEPARATORS.stream()
        .flatMap(between -> Stream.of(1, 3, 4).map(length -> Arguments.of(between, length)));
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void mask_whateverStandsBetweenTheDigits_hidesTheNumber(String between, int length) {
    String spelled = NUMBER.replaceAll("(\\d{" + length + "})(?=\\d)", "$1" + between);
    for (int zero : new int[] {'0', 0xFF10, 0x0660, 0x1D7CE}) {
      String number = inDigitsFrom(zero, spelled);
      assertThat(Redaction.mask("CCCD " + number + " sai")).isEqualTo("CCCD *** sai");
    }
  }

  @Test
  void mask_ofDigitsInCirclesOrSetHigh_hidesTheNumber() {
    assertThat(Redaction.mask("số ⓪⑦⑨③④⑤②⑨⑨ ⁰⁷⁹³⁴⁵²⁹⁹⁰")).isEqualTo("số ***");
  }

  private static String inDigitsFrom(int zero, String text) {
    StringBuilder changed = new StringBuilder();
    text.chars()
        .map(c -> c >= '0' && c <= '9' ? zero + c - '0' : c)
        .forEach(changed::appendCodePoint);
    return changed.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {380, 390, 395, 396, 397, 398, 399, 400, 401})
  void mask_whereverTheTextIsCut_showsNoPartOfANumber(int before) {
    for (String number : List.of(NUMBER, "0793 4529 9078", "0 7 9 3 4 5 2 9 9 0 7 8")) {
      String text = "0912345678 ".repeat(before / 11) + "x".repeat(before % 11) + " " + number;
      assertThat(Redaction.mask(text + " " + "y".repeat(900))).doesNotContainPattern("\\d");
    }
  }

  @Test
  void mask_whereAnAddressIsCut_showsNoPartOfIt() {
    String text = "số 0912345678, ".repeat(26) + "mat.nguyen@example.vn và thêm nữa";

    assertThat(Redaction.mask(text)).doesNotContain("mat").endsWith("...");
  }

  @Test
  void mask_neverLeavesHalfACharacter() {
    assertThat(Redaction.mask("x".repeat(299) + "\uD83D\uDE00 y"))
        .isEqualTo("x".repeat(299) + "...");
    assertThat(Redaction.mask("cắt \uD83D")).isEqualTo("cắt \uFFFD");
  }

  @Test
  void mask_ofSeveralLines_isOne() {
    assertThat(Redaction.mask("a\u2028b\u0085c\r\nd")).isEqualTo("a b c d");
  }

  /** Only the beginning of a text is looked at, however long it is. */
  @Test
  void mask_ofAMegabyte_looksAtFourHundredCharacters() {
    CountedText text = new CountedText("a@1 ".repeat(1 << 18));
    Redaction.mask(text);

    assertThat(text.visits()).isLessThanOrEqualTo(400);
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
