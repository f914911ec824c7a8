package dev.npsp.sdk.core.internal.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Thị Đường,nguyen thi duong",
    "ĐẠI HỌC,dai hoc",
    "đã tồn tại,da ton tai",
    "THÀNH CÔNG,thanh cong",
    "ỰỡẮẰỗ,uoaao",
    "I i,i i",
    "Miễn phí 115.000đ,mien phi 115.000d",
    "'',''",
  })
  void fold_anyLetter_isSmallAndBare(String text, String folded) {
    assertThat(VietnameseText.fold(text)).isEqualTo(folded);
    assertThat(VietnameseText.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(folded);
  }

  @Test
  void fold_whenTheDefaultLocaleIsTurkish_isTheSame() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(VietnameseText.fold("HỒ SƠ KHÔNG TÌM THẤY")).isEqualTo("ho so khong tim thay");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void nfc_ofNormalText_isTheSameObject() {
    String text = "Nguyễn Văn Ví Dụ";

    assertThat(VietnameseText.nfc(text)).isSameAs(text);
    assertThat(VietnameseText.nfc("plain")).isEqualTo("plain");
  }

  @Test
  void nfc_ofDecomposedText_isComposed() {
    String text = "Nguyễn Văn Ví Dụ";

    assertThat(VietnameseText.nfc(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(text);
  }

  @Property
  void nfcAndFold_whateverTheText_areStable(@ForAll String text) {
    String nfc = VietnameseText.nfc(text);

    assertThat(VietnameseText.nfc(nfc)).isEqualTo(nfc);
    assertThat(VietnameseText.fold(nfc)).isEqualTo(VietnameseText.fold(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ThÃ nh phá»‘",
        "Nguyá»…n",
        "Ä‘",
        "Nguy\uFFFDn",
        "\uFFFD",
        "Ã”ng",
        "Ä\u0090ÆºÃ²ng",
        "Há»“ sÆ¡",
      })
  void isBroken_ofBrokenText_isTrue(String text) {
    assertThat(VietnameseText.isBroken(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "“XÃ”",
        "XÃ – PHƯỜNG",
        "XÃ",
        "ỦY BAN NHÂN DÂN XÃ",
        "«XÃ»",
        "XÃ…",
        "ĐẠI HỌC",
        "Åse",
        "Ångström",
        "Ærø",
        "São Paulo",
        "Đường số 5 • Phường 3",
        "25 °C",
      })
  void isBroken_ofSoundText_isFalse(String text) {
    assertThat(VietnameseText.isBroken(text)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("syllables")
  void isBroken_ofEveryVowelAndTone_isFalse(String syllables) {
    assertThat(VietnameseText.isBroken(syllables)).isFalse();
    assertThat(VietnameseText.isBroken(syllables.toUpperCase(VIETNAMESE))).isFalse();
    assertThat(VietnameseText.isBroken(Normalizer.normalize(syllables, Normalizer.Form.NFD)))
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("syllables")
  void isBroken_ofUtf8ReadAsLatin_isTrue(String syllables) {
    for (String syllable : syllables.split(" ", -1)) {
      if (syllable.chars().anyMatch(c -> c >= 0x100)) {
        assertThat(VietnameseText.isBroken(new String(syllable.getBytes(UTF_8), ISO_8859_1)))
            .as(syllable + " as Latin-1")
            .isTrue();
        assertThat(VietnameseText.isBroken(new String(syllable.getBytes(UTF_8), WINDOWS)))
            .as(syllable + " as Windows-1252")
            .isTrue();
      }
    }
  }

  /** Onset, vowel with each tone, coda: one line an onset and vowel. */
  static Stream<String> syllables() {
    List<String> lines = new ArrayList<>();
    for (String onset : List.of("", "đ", "ng", "th", "qu", "x")) {
      for (String vowel :
          List.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "iê", "uô", "ươ")) {
        StringBuilder line = new StringBuilder();
        for (String tone : List.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")) {
          for (String coda : List.of("", "n", "ng", "ch", "i")) {
            line.append(Normalizer.normalize(onset + vowel + tone + coda, Normalizer.Form.NFC))
                .append(' ');
          }
        }
        lines.add(line.toString().strip());
      }
    }
    return lines.stream();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "\t", "\u0000", "a\u009Fb"})
  void hasControl_ofControlCharacters_isTrue(String text) {
    assertThat(VietnameseText.hasControl(text)).isTrue();
  }

  @Test
  void hasControl_ofOneLine_isFalse() {
    assertThat(VietnameseText.hasControl("Nguyễn Văn Ví Dụ – xã")).isFalse();
  }
}
