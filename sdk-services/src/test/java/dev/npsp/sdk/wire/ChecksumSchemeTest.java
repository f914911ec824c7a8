package dev.npsp.sdk.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChecksumSchemeTest {

  private static final Secret SECRET = Secret.of("KHOA-BI-MAT-THU-NGHIEM");

  @Example
  void hex_ofTheSheetsQuery_isTheSheetsVector() {
    assertThat(
            ChecksumScheme.PLATFORM.hex(
                List.of(
                    "QUERY",
                    "1.0.6",
                    "DT-THU-NGHIEM",
                    "dvc000000H0026010100120260115093045",
                    "20260115093045"),
                SECRET))
        .isEqualTo("d00760cce427d2cac6b86e38f4b6146ecc907645ce8c1a72cb6c5969e7fba79e");
  }

  @Example
  void hex_isShaOfTheJoinedText() throws Exception {
    byte[] joined = "a||Thành|khoá".getBytes(StandardCharsets.UTF_8);
    assertThat(ChecksumScheme.PLATFORM.of(List.of("a", "", "Thành"), Secret.of("khoá")))
        .isEqualTo(MessageDigest.getInstance("SHA-256").digest(joined));
  }

  @Property
  void decoded_readsEveryLetterCase(@ForAll byte[] bytes) {
    String hex = HexFormat.of().formatHex(bytes);
    assertThat(ChecksumScheme.decoded(hex)).isEqualTo(bytes);
    assertThat(ChecksumScheme.decoded(hex.toUpperCase(Locale.ROOT))).isEqualTo(bytes);
  }

  @Example
  void decoded_ofWhatIsNoHex_isNothing() {
    for (String odd : List.of("", "0", "zz", "０0", " 00", "0x00", "٠٠")) {
      assertThat(ChecksumScheme.decoded(odd)).isEmpty();
    }
  }

  @Property
  void of_tellsAnyTwoTuplesApart(
      @ForAll("signable") List<String> one, @ForAll("signable") List<String> other) {
    Assume.that(!one.equals(other));
    assertThat(
            Arrays.equals(
                ChecksumScheme.PLATFORM.of(one, SECRET), ChecksumScheme.PLATFORM.of(other, SECRET)))
        .isFalse();
  }

  @Provide
  Arbitrary<List<String>> signable() {
    // few letters, so that neighbouring tuples meet often; whole pairs and accents too
    return Arbitraries.of("", "a", "b", "ab", "0", "đ", "\uD83D\uDE00", "a b").list().ofSize(4);
  }

  @Property
  void isSignable_refusesEveryAmbiguousText(
      @ForAll String before, @ForAll("ambiguous") String odd, @ForAll("plain") String after) {
    assertThat(ChecksumScheme.isSignable(before + odd + after)).isFalse();
    assertThatThrownBy(() -> ChecksumScheme.PLATFORM.of(List.of(before + odd + after), SECRET))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void isSignable_takesWholePairsOnly() {
    assertThat(ChecksumScheme.isSignable("\uD83D\uDE00")).isTrue();
    assertThat(ChecksumScheme.isSignable("a\uD83D\uDE00\uD83D\uDE00b")).isTrue();
    assertThat(ChecksumScheme.isSignable("a\uD83D")).isFalse();
    assertThat(ChecksumScheme.isSignable("\uD83D\uD83D\uDE00")).isFalse();
    assertThat(ChecksumScheme.isSignable("\uDE00")).isFalse();
  }

  @Provide
  Arbitrary<String> ambiguous() {
    return Arbitraries.of("|", "\r", "\n", "\t", "\0", "\u007F", "\u0085", "\uD800 ", " \uDC00");
  }

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.strings().alpha();
  }
}
