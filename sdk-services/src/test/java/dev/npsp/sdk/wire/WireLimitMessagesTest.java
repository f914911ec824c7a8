package dev.npsp.sdk.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.Violation;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WireLimitMessagesTest {

  private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

  private final WireLimitMessages english = WireLimitMessages.in(Locale.ENGLISH);
  private final WireLimitMessages vietnamese = WireLimitMessages.in(VIETNAM);

  @ParameterizedTest
  @EnumSource(WireLimit.class)
  void broken_whateverLimit_isSaidInBothLanguages(WireLimit limit) {
    Violation said = english.broken(limit, "a.b", "X", "Y");
    Violation noi = vietnamese.broken(limit, "a.b", "X", "Y");
    assertThat(said.path()).isEqualTo(noi.path()).isEqualTo("a.b");
    assertThat(said.code()).isEqualTo(noi.code()).isEqualTo(limit.code());
    assertThat(said.message()).isNotBlank().isNotEqualTo(noi.message());
    assertThat(said.message().contains("X")).isEqualTo(noi.message().contains("X"));
    assertThat(said.message().contains("Y")).isEqualTo(noi.message().contains("Y"));
  }

  @Test
  void broken_whenTextIsTooLong_namesTheLengthInPlainDigits() {
    assertThat(english.broken(WireLimit.TOO_LONG, "note", 2000).message())
        .isEqualTo("size must be between 0 and 2000");
    assertThat(vietnamese.broken(WireLimit.TOO_LONG, "note", 2000).message())
        .isEqualTo("độ dài phải từ 0 đến 2000");
  }

  @Test
  void in_whenLanguageIsNeither_speaksEnglish() {
    assertThat(WireLimitMessages.in(Locale.FRENCH).broken(WireLimit.NOT_HELD, "n"))
        .isEqualTo(english.broken(WireLimit.NOT_HELD, "n"));
  }
}
