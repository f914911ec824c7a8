package dev.npsp.sdk.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.Vnd;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of channels and of fees: open codes, with names in both languages. */
class KindsTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  @ParameterizedTest
  @CsvSource({
    "1, in person, trực tiếp, true",
    "2, online, trực tuyến, true",
    "3, post, dịch vụ bưu chính, true",
    "7, 7, 7, false"
  })
  void text_ofChannel_isItsNameOrElseTheCode(
      String code, String english, String vietnamese, boolean known) {
    Channel.Kind kind = Channel.Kind.of(" " + code + " ");
    assertThat(kind.code()).isEqualTo(code);
    assertThat(kind.isKnown()).isEqualTo(known);
    assertThat(kind).hasToString(english);
    assertThat(kind.text(VIETNAMESE)).isEqualTo(vietnamese);
  }

  @ParameterizedTest
  @CsvSource({
    "1, Fee, Phí, true",
    "2, Charge, Lệ phí, true",
    "7, Fee kind 7, 'Loại phí, lệ phí 7', false"
  })
  void text_ofFee_isItsNameOrElseNamesTheCode(
      String code, String english, String vietnamese, boolean known) {
    Fee.Kind kind = Fee.Kind.of(code);
    assertThat(kind.isKnown()).isEqualTo(known);
    assertThat(kind).hasToString(english);
    assertThat(kind.text(VIETNAMESE)).isEqualTo(vietnamese);
  }

  @Test
  void toString_ofFeeWithoutAKind_saysSo() {
    assertThat(Fee.builder().amount(Vnd.of(5000)).build())
        .hasToString("Fee without a kind: 5,000 VND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1\ud83d"})
  void of_whatIsNoCode_isRefused(String code) {
    assertThatThrownBy(() -> Channel.Kind.of(code)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Fee.Kind.of(code)).isInstanceOf(IllegalArgumentException.class);
  }
}
