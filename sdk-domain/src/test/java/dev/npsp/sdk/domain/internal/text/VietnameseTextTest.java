package dev.npsp.sdk.domain.internal.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
    "Ðà Nẵng,da nang",
    "ðã tồn tại,da ton tai",
    "Ɖắk Lắk ɖ,dak lak d",
    "Hà Nội – “Đống Đa”…,ha noi – “dong da”…",
    "İSTANBUL ΣΑΣ,istanbul σασ",
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

  @ParameterizedTest
  @CsvSource({
    "Nộp lệ phí Đất,Nop le phi Dat",
    "Nộp lệ phí Ðất,Nop le phi Dat",
    "đ ð Ɖ ɖ,d d D d",
    "QĐ-XPHC,QD-XPHC"
  })
  void unaccented_ofAnyLetter_keepsItsCase(String text, String bare) {
    assertThat(VietnameseText.unaccented(text)).isEqualTo(bare);
    assertThat(VietnameseText.unaccented(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({"29LÐ-123.45,29LĐ-123.45", "ðã Ɖắk ɖ,đã Đắk đ", "ĐT1,ĐT1", "DT1,DT1"})
  void withVietnameseLetters_ofLookAlikes_isTheLetterItself(String text, String right) {
    assertThat(VietnameseText.withVietnameseLetters(text)).isEqualTo(right);
  }

  @Test
  void nfc_whenALetterHasMoreMarksThanAnyScriptWrites_leavesTheTextAsItIs() {
    String most = "a" + "\u0301\u0323".repeat(15);
    String more = most + "\u0301";

    assertThat(VietnameseText.nfc(most)).startsWith("ạ").isNotEqualTo(most);
    assertThat(VietnameseText.isBroken(most)).isFalse();
    assertThat(VietnameseText.nfc(more)).isSameAs(more);
    assertThat(VietnameseText.nfd(more)).isSameAs(more);
    assertThat(VietnameseText.fold(more)).isEqualTo("a");
    assertThat(VietnameseText.unaccented(more)).isEqualTo("a");
    assertThat(VietnameseText.isBroken(more)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "abc,3,abc",
    "abcd,3,abc",
    "ab\uD83D\uDE00,3,ab",
    "ab\uD83D\uDE00,4,ab\uD83D\uDE00",
    "a,0,''"
  })
  void cut_neverLeavesHalfACharacter(String text, int most, String cut) {
    assertThat(VietnameseText.cut(text, most)).isEqualTo(cut);
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
        "Ghi chú cắt \uD83D",
        "\uD83D cắt",
        "\uDE00 cắt",
        "cắt \uDE00\uD83D",
        "\uD83D\uD83D\uDE00",
        "«Nguyá»…n»",
        "«HUYá»†N»",
        "Tá»«",
        "cÃ¹ng",
        "HÃ¹ng",
        "LÃª",
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
        "«Chuyển mục đích đất đá»",
        "«Chuyển mục đích đất đá», lần 2",
        "«Chuyển mục đích đất đá»…",
        "«lá»…",
        "«lá»–«đá»",
        "«lá»®",
        "(«nhà lá»)",
        "«Bá»\u00A0",
        "ỦY BAN NHÂN DÂN XÃ¹",
        "XÃ² và PHƯỜNG³",
        "hộ \uD83D\uDE00",
        "🇻🇳 👨‍👩‍👧 ❤️",
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

  /** What stands around a quotation, and around a word. */
  private static final List<String> QUOTES = List.of("«»", "“”", "‘’", "„“", "‹›", "()", "\"\"");

  private static final List<String> BEHIND =
      List.of("", ".", ",", "…", "–", "—", " – ", "·", "•", "¹", "²", "³", "®", "™", "†", "\u00A0");

  @ParameterizedTest
  @MethodSource("names")
  void isBroken_ofRealNamesInAnyQuotation_isFalse(String name) {
    for (String quotes : QUOTES) {
      for (String behind : BEHIND) {
        for (String word : List.of(name, name.toUpperCase(VIETNAMESE))) {
          String quoted = quotes.charAt(0) + word + quotes.charAt(1) + behind;
          String bare = word + behind;
          for (String text : List.of(quoted, bare, "xem " + quoted + " và " + bare)) {
            String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
            assertThat(VietnameseText.isBroken(text)).as(text).isFalse();
            assertThat(VietnameseText.isBroken(decomposed)).as(text + " in NFD").isFalse();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void isBroken_ofRealNamesReadAsLatin_isTrue(String name) {
    for (String word : List.of(name, "«" + name + "»", name.toUpperCase(VIETNAMESE))) {
      if (word.chars().anyMatch(c -> c >= 0x100)) {
        for (Charset latin : List.of(ISO_8859_1, WINDOWS)) {
          String broken = new String(word.getBytes(UTF_8), latin);
          assertThat(VietnameseText.isBroken(broken)).as(word + " as " + latin).isTrue();
        }
      }
    }
  }

  /** Each syllable by itself, and before another one in capitals at its start. */
  static Stream<String> names() throws IOException {
    try (InputStream list = VietnameseTextTest.class.getResourceAsStream("syllables.txt")) {
      String text = new String(Objects.requireNonNull(list).readAllBytes(), UTF_8);
      List<String> syllables =
          text.lines()
              .filter(l -> !l.startsWith("#"))
              .flatMap(l -> Stream.of(l.split(" ")))
              .toList();
      int count = syllables.size();
      return Stream.iterate(0, i -> i < count, i -> i + 1)
          .map(i -> capital(syllables.get(i * 7 % count)) + " " + capital(syllables.get(i)));
    }
  }

  private static String capital(String syllable) {
    return syllable.substring(0, 1).toUpperCase(VIETNAMESE) + syllable.substring(1);
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
