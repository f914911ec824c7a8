package dev.npsp.sdk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdministrativeLevelTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

  @ParameterizedTest
  @CsvSource({
    "0, ministry, cấp Bộ",
    "1, province, cấp Tỉnh",
    "2, district, cấp Huyện",
    "3, commune, cấp Xã"
  })
  void text_ofKnownLevel_isItsNameInTheLanguage(String code, String english, String vietnamese) {
    AdministrativeLevel level = AdministrativeLevel.of(code);
    assertThat(level.isKnown()).isTrue();
    assertThat(level.text(VIETNAMESE)).isEqualTo(vietnamese);
    assertThat(level.text(Locale.FRENCH)).isEqualTo(english);
    assertThat(level).hasToString(english);
  }

  @Test
  void of_unknownCode_survives() {
    AdministrativeLevel level = AdministrativeLevel.of(" 9 ");
    assertThat(level.code()).isEqualTo("9");
    assertThat(level.isKnown()).isFalse();
    assertThat(level.text(VIETNAMESE)).isEqualTo("9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1\ud83d"})
  void of_whatIsNoCode_isRefused(String code) {
    assertThatThrownBy(() -> AdministrativeLevel.of(code))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
