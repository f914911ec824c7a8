package dev.npsp.sdk.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SignableTextPropertiesTest {

  @Provide
  Arbitrary<String> told() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "|",
            "\t",
            "\r\n",
            "\u0000",
            "\u001f",
            "\u0085",
            "\u007f",
            "\ud83d",
            "\ude00",
            "😀",
            " ",
            "\u00a0",
            "\u2028",
            "ề",
            "e\u0302\u0300",
            "Phí cấp đổi",
            "A",
            "12");
    return odd.list().ofMaxSize(300).map(parts -> String.join("", parts));
  }

  @Property(tries = 2000)
  void narration_ofWhateverIsTold_canBeSignedAndStaysAsItIs(@ForAll("told") String told) {
    Optional<String> clean = SignableText.narration(told);
    clean.ifPresent(
        text -> {
          assertThat(ChecksumScheme.isSignable(text)).isTrue();
          assertThat(text.length()).isBetween(1, SignableText.LONGEST_NARRATION);
          assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
          assertThat(SignableText.narration(text)).contains(text);
        });
    boolean fine =
        ChecksumScheme.isSignable(told) && told.length() <= SignableText.LONGEST_NARRATION;
    String stripped = Normalizer.normalize(told, Normalizer.Form.NFC).strip();
    if (fine && !stripped.isEmpty()) {
      assertThat(clean).contains(stripped);
    }
  }
}
