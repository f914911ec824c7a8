package dev.npsp.sdk.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.CheckedForms.AnyObject;
import dev.npsp.sdk.core.CheckedForms.Form;
import dev.npsp.sdk.core.CheckedForms.Generic;
import dev.npsp.sdk.core.CheckedForms.Grouped;
import dev.npsp.sdk.core.CheckedForms.InAMap;
import dev.npsp.sdk.core.CheckedForms.InASet;
import dev.npsp.sdk.core.CheckedForms.KeyOfAMap;
import dev.npsp.sdk.core.CheckedForms.OldWay;
import dev.npsp.sdk.core.CheckedForms.Pictured;
import dev.npsp.sdk.core.CheckedForms.Sequenced;
import dev.npsp.sdk.core.CheckedForms.Sheet;
import dev.npsp.sdk.core.CheckedForms.Unwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** A look may overlook nothing: where it sees all well, the validator finds nothing. */
class FastPathValidatorTest {

  private final Checker checker = new Checker(Locale.ENGLISH);

  private static final class Filled extends Form {
    private final @Nullable String text;
    private final @Nullable Sheet sheet;
    private final Optional<String> some;
    private final List<String> tags;
    private final List<Sheet> sheets;
    private final int number;

    Filled(
        @Nullable String text,
        @Nullable Sheet sheet,
        Optional<String> some,
        List<String> tags,
        List<Sheet> sheets,
        int number) {
      this.text = text;
      this.sheet = sheet;
      this.some = some;
      this.tags = tags;
      this.sheets = sheets;
      this.number = number;
    }

    @Override
    public @Nullable String name() {
      return text;
    }

    @Override
    public Optional<String> note() {
      return some;
    }

    @Override
    public Optional<String> email() {
      return some.map(letters -> number < 0 ? letters : letters + "@example.invalid");
    }

    @Override
    public List<String> tags() {
      return tags;
    }

    @Override
    public List<Sheet> sheets() {
      return sheets;
    }

    @Override
    public Optional<Sheet> cover() {
      return Optional.ofNullable(sheet);
    }

    @Override
    public Optional<List<Sheet>> annexes() {
      return sheets.isEmpty() ? Optional.empty() : Optional.of(sheets);
    }

    @Override
    public @Nullable Sheet first() {
      return sheet;
    }

    @Override
    public int pages() {
      return number;
    }
  }

  @Property(tries = 3000)
  void isFine_ofWhatWeUse_saysWhatTheValidatorSays(@ForAll("forms") Form form) {
    assertThat(checker.seesAtOnce(form)).isEqualTo(checker.saidByTheValidator(form).isEmpty());
  }

  @Example
  void violations_ofWhatALookDoesNotSeeAsFine_areThoseOfTheValidator() {
    Form form =
        new Filled("", new Sheet("A", 2), Optional.of("đơn xin"), List.of(""), List.of(), -1);

    assertThat(checker.violations(form))
        .isEqualTo(checker.saidByTheValidator(form))
        .extracting(violation -> violation.path() + " " + violation.code())
        .containsExactly(
            "cover.copies Agreeing",
            "email Email",
            "first.copies Agreeing",
            "name NotBlank",
            "note Size",
            "pages PositiveOrZero",
            "tags[0] NotBlank");
  }

  @Provide
  static Arbitrary<Form> forms() {
    Arbitrary<String> text =
        Arbitraries.oneOf(
            Arbitraries.strings().withChars("aAđ \u0300").ofMaxLength(7),
            Arbitraries.of("Nguyá»…", "b\uFFFDn", "ABC"));
    Arbitrary<Sheet> sheet =
        Combinators.combine(
                Arbitraries.frequencyOf(
                    Tuple.of(8, Arbitraries.of("", "A", "AB")), Tuple.of(1, text)),
                Arbitraries.integers().between(0, 2))
            .as(Sheet::new);
    return Combinators.combine(
            text.injectNull(0.1),
            sheet.injectNull(0.2),
            text.optional(),
            text.list().ofMaxSize(4),
            sheet.list().ofMaxSize(2),
            Arbitraries.integers().between(-2, 5))
        .as(Filled::new);
  }

  /** Not to be seen by everybody. */
  record Hidden(@Size(max = 1) String value) {}

  @Example
  void violations_ofWhatALookDoesNotKnow_areFound() {
    assertThat(checker.violations(new InAMap(Map.of("a", "bb")))).hasSize(1);
    assertThat(checker.violations(new KeyOfAMap(Map.of("aa", "b")))).hasSize(1);
    assertThat(checker.violations(new Unwrapped(OptionalInt.of(2)))).hasSize(1);
    assertThat(checker.violations(new Grouped("bb"))).isEmpty();
    assertThat(checker.violations(new Sequenced("bb"))).hasSize(1);
    assertThat(checker.violations(new OldWay(List.of(new Sheet("", 0))))).hasSize(1);
    assertThat(checker.violations(new AnyObject(null))).hasSize(1);
    assertThat(checker.violations(new Generic(2L))).hasSize(1);
    assertThat(checker.violations(new Pictured("a"))).hasSize(1);
    assertThat(checker.violations(new InASet(Set.of("bb")))).hasSize(1);
    assertThat(checker.violations(new Hidden("bb"))).hasSize(1);
  }
}
