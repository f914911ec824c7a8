package dev.npsp.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.auth.SessionRule;
import dev.npsp.sdk.domain.reference.Province;
import dev.npsp.sdk.domain.reference.ReferenceData;
import dev.npsp.sdk.wire.RefusalPhrases;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that only look like Đ count as Đ wherever words are recognised. */
class LookAlikesTest {

  @ParameterizedTest
  @ValueSource(strings = {"Phải Đăng nhập", "Phải Ðăng nhập", "phải ðăng nhập", "Phải Ɖăng nhập"})
  void sessionRule_recognisesThem(String message) {
    assertThat(SessionRule.standard().namesSession("1", message)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Đã tồn tại", "Ðã tồn tại", "ɖã tồn tại"})
  void phrases_recogniseThem(String message) {
    assertThat(RefusalPhrases.saysExists(message)).isTrue();
    assertThat(RefusalPhrases.saysNotFound(message)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Đắk Lắk", "Ðắk Lắk", "ÐẮK LẮK", "Ɖắk Lắk", "tỉnh ðắk lắk", "Dak Lak"})
  void provinces_areFoundByThem(String name) {
    assertThat(ReferenceData.bundled().at(LocalDate.of(2026, 1, 1)).province(name))
        .map(Province::nameVi)
        .contains("Đắk Lắk");
  }
}
