package dev.npsp.sdk.domain.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.FilingChannel;
import dev.npsp.sdk.domain.ProcessingTime;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenCodeTest {

  private static final List<Function<String, ?>> MADE =
      List.of(
          OpenCode::checked,
          DossierStatus::new,
          ApplicantKind::new,
          FilingChannel::new,
          AdministrativeLevel::new,
          ProcessingTime.Unit::new);

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "1\udc00", "\udc00\ud800", "9\ud83d", "\ud83d\ud83d\ude00"})
  void checked_ofHalfACharacter_isRefused(String code) {
    assertThat(OpenCode.isWhole(code)).isFalse();
    for (Function<String, ?> made : MADE) {
      assertThatThrownBy(() -> made.apply(code)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000"})
  void checked_ofNothing_isRefused(String code) {
    assertThat(OpenCode.isWhole(code)).isFalse();
    for (Function<String, ?> made : MADE) {
      assertThatThrownBy(() -> made.apply(code)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d\ude00", " 12 ", "Đ", "?"})
  void checked_ofAWholeText_isTaken(String code) {
    assertThat(OpenCode.isWhole(code)).isTrue();
    assertThat(OpenCode.checked(code)).isEqualTo(code.strip());
  }
}
