package dev.npsp.sdk.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.core.CheckedForms.Booklet;
import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.domain.constraints.CleanText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTest {

  private static final String SECRET = "Nguyễn Văn Mật 079203001234";
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final Checker english = new Checker(Locale.ENGLISH);
  private final Checker vietnamese = new Checker(VIETNAMESE);

  /** A type like our public ones: accessors without {@code get}, constrained where they stand. */
  abstract static class Form {

    @NotBlank @CleanText
    @Size(max = 10) abstract String name();

    abstract Optional<@Size(max = 3) @CleanText String> note();

    abstract List<@NotBlank @Size(max = 3) String> tags();

    abstract List<@Valid Paper> papers();

    abstract Map<String, @NotNull @Size(max = 3) String> more();

    @Positive abstract long pages();

    /** An action without a constraint: asking it would end the test. */
    Form sign() {
      throw new IllegalStateException("The checker must not call what has no constraint.");
    }
  }

  /**
   * A part of the form.
   *
   * @param code any letters
   */
  record Paper(@NotBlank @Pattern(regexp = "[A-Z]*") String code) {}

  private static final class Filled extends Form {
    private final String name;
    private final Optional<String> note;
    private final List<String> tags;
    private final List<Paper> papers;
    private final Map<String, String> more;
    private final long pages;

    Filled(
        String name,
        Optional<String> note,
        List<String> tags,
        List<Paper> papers,
        Map<String, String> more,
        long pages) {
      this.name = name;
      this.note = note;
      this.tags = tags;
      this.papers = papers;
      this.more = more;
      this.pages = pages;
    }

    @Override
    String name() {
      return name;
    }

    @Override
    Optional<String> note() {
      return note;
    }

    @Override
    List<String> tags() {
      return tags;
    }

    @Override
    List<Paper> papers() {
      return papers;
    }

    @Override
    Map<String, String> more() {
      return more;
    }

    @Override
    long pages() {
      return pages;
    }
  }

  private static Form good() {
    return new Filled("đơn", Optional.empty(), List.of(), List.of(), Map.of(), 1);
  }

  private static Form wrongEverywhere() {
    return new Filled(
        SECRET,
        Optional.of(SECRET),
        List.of("a", SECRET),
        List.of(new Paper("A"), new Paper(SECRET)),
        Map.of("k", SECRET),
        -5);
  }

  @Test
  void violations_ofAGoodInput_areNone() {
    assertThat(english.violations(good())).isEmpty();
  }

  @Test
  void violations_nameThePathInTheWordsOfTheTypes() {
    assertThat(english.violations(wrongEverywhere()))
        .extracting(violation -> violation.path() + " " + violation.code())
        .containsExactly(
            "more[k] Size",
            "name Size",
            "note Size",
            "pages Positive",
            "papers[1].code Pattern",
            "tags[1] Size");
  }

  @Test
  void violations_neverHoldTheValue() {
    assertThat(english.violations(wrongEverywhere()).toString())
        .doesNotContain("Nguyễn", "079203001234", "-5");
    assertThat(vietnamese.violations(wrongEverywhere()).toString())
        .doesNotContain("Nguyễn", "079203001234", "-5");
  }

  @Test
  void violations_ofOnePath_areInOneOrder() {
    Form form = new Filled("Nguyá»…n Văn A", Optional.empty(), List.of(), List.of(), Map.of(), 1);

    assertThat(english.violations(form))
        .extracting(Violation::code)
        .containsExactly("CleanText", "Size");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "vi", "de"})
  @ResourceLock(Resources.LOCALE)
  void messages_areEnglishOrVietnameseWhateverTheJvmSpeaks(String jvm) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(jvm));
    try {
      assertMessages(new Checker(Locale.ENGLISH), new Checker(VIETNAMESE));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void assertMessages(Checker english, Checker vietnamese) {
    Form form = new Filled("", Optional.of("\uFFFD"), List.of(), List.of(), Map.of(), 1);

    assertThat(english.violations(form))
        .extracting(Violation::message)
        .containsExactly("must not be blank", "holds broken characters; read the source as UTF-8");
    assertThat(vietnamese.violations(form))
        .extracting(Violation::message)
        .containsExactly(
            "không được để trống", "có ký tự lỗi mã hóa; hãy đọc dữ liệu nguồn bằng UTF-8");
  }

  @Test
  void messages_fillInTheLimits() {
    Form form = new Filled("đơn xin cấp lại", Optional.empty(), List.of(), List.of(), Map.of(), 1);

    assertThat(english.violations(form))
        .extracting(Violation::message)
        .containsExactly("size must be between 0 and 10");
    assertThat(vietnamese.violations(form))
        .extracting(Violation::message)
        .containsExactly("độ dài phải từ 0 đến 10");
  }

  @Test
  void checker_worksWithoutAnExpressionLanguage() {
    assertThatThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"))
        .as("the tests run without EL, as hosts may")
        .isInstanceOf(ClassNotFoundException.class);
    assertThat(english.violations(new Paper(""))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nguyá»…n", "ThÃ nh phá»‘", "b\uFFFDn"})
  void cleanText_refusesWhatWasBrokenOnTheWay(String text) {
    assertThat(isClean(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Nguyễn", "XÃ – PHƯỜNG", "ÂU CƠ"})
  void cleanText_allowsWholeText(String text) {
    assertThat(isClean(text)).isTrue();
    assertThat(english.violations(new Text(null))).isEmpty();
  }

  /**
   * Any text.
   *
   * @param text may be missing
   */
  record Text(@CleanText @Nullable String text) {}

  private boolean isClean(String text) {
    return english.violations(new Text(text)).isEmpty();
  }

  @Test
  void violations_ofAnInputWithRulesOfItsOwn_tellsThemWithTheConstraints() {
    assertThat(vietnamese.violations(new Booklet(1, "AAAA")))
        .extracting(Violation::path, Violation::code)
        .contains(tuple("code", "Digits"), tuple("code", "Size"))
        .doesNotContain(tuple("pages", "AmountsAgree"));
    assertThat(vietnamese.violations(new Booklet(3, "AAA")))
        .containsExactly(new Violation("pages", "AmountsAgree", "phải lớn hơn 0"));
  }

  @Test
  void seesAtOnce_ofAnInputWithRulesOfItsOwn_asksThem() {
    assertThat(english.seesAtOnce(new Booklet(2, "AB"))).isTrue();
    assertThat(english.seesAtOnce(new Booklet(2, "A"))).isFalse();
  }
}
