package dev.npsp.sdk.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignableTextTest {

  @ParameterizedTest
  @CsvSource({
    "Phí cấp đổi | lệ phí, Phí cấp đổi lệ phí",
    "'Dòng 1\nDòng 2', Dòng 1 Dòng 2",
    "'Dòng 1\r\n\r\n\tDòng 2', Dòng 1 Dòng 2",
    "'||a||b||', a b",
    "'a\u0000b', a b",
    "'a\ud800b', a b",
    "'  a  b  ', 'a  b'",
    "Thu phi 😀, Thu phi 😀"
  })
  void narration_whenItCannotBeSigned_isCleanedByOneRule(String told, String clean) {
    assertThat(SignableText.narration(told)).contains(clean);
  }

  @Test
  void narration_ofNothingButSigns_isNone() {
    for (String told : List.of("", " ", "|", "\r\n", "\ud800", "| \t |")) {
      assertThat(SignableText.narration(told)).isEmpty();
    }
  }

  @Test
  void narration_thatIsTooLong_isCutBetweenCharacters() {
    assertThat(SignableText.narration("x".repeat(300))).contains("x".repeat(255));
    assertThat(SignableText.narration("x".repeat(254) + "😀")).contains("x".repeat(254));
    assertThat(SignableText.narration("x".repeat(254) + " y")).contains("x".repeat(254));
  }

  @Test
  void number_isTakenAsItIsOrNotAtAll() {
    assertThat(List.of("HD1", "000.00.00.H00-260101-000120260115093000", "x".repeat(100)))
        .allMatch(SignableText::isNumber);
    assertThat(List.of("", " ", " a", "a ", "a|b", "a\nb", "a\u0000", "\ude00", "x".repeat(101)))
        .noneMatch(SignableText::isNumber);
  }
}
