package dev.npsp.sdk.domain.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class StoreTextsTest {

  @Test
  void cleaned_dropsWhatNoDatabaseKeeps_andNothingElse() {
    assertThat(StoreTexts.cleaned("NH\0THU")).isEqualTo("NHTHU");
    assertThat(StoreTexts.cleaned("\uD83Da\uDE00")).isEqualTo("a");
    assertThat(StoreTexts.cleaned("\uDE00\uD83D\uDE00\uD83D")).isEqualTo("\uD83D\uDE00");
    assertThat(StoreTexts.cleaned("\0")).isEmpty();
    assertThat(StoreTexts.cleaned("Ng\u1ED9\t\u0001\uFFFF")).isEqualTo("Ng\u1ED9\t\u0001\uFFFF");
  }

  @Test
  void shortened_neverSplitsACharacter() {
    assertThat(StoreTexts.shortened("ab\uD83D\uDE00", 3)).isEqualTo("ab");
    assertThat(StoreTexts.shortened("ab\uD83D\uDE00", 4)).isEqualTo("ab\uD83D\uDE00");
    assertThat(StoreTexts.shortened("a\0b", 2)).isEqualTo("ab");
    assertThat(StoreTexts.shortened("\uD83D\uDE00", 0)).isEmpty();
  }

  @Property(tries = 300)
  void anyText_onceCleanedIsStorableAndStays(
      @ForAll @StringLength(max = 40) String text, @ForAll @IntRange(max = 40) int longest) {
    String clean = StoreTexts.cleaned(text);
    assertThat(StoreTexts.isStorable(clean)).isTrue();
    assertThat(StoreTexts.cleaned(clean)).isSameAs(clean);
    assertThat(StoreTexts.isStorable(text)).isEqualTo(clean.equals(text));
    String shortened = StoreTexts.shortened(text, longest);
    assertThat(StoreTexts.isStorable(shortened)).isTrue();
    assertThat(shortened.length()).isLessThanOrEqualTo(longest);
    assertThat(clean).startsWith(shortened);
  }
}
