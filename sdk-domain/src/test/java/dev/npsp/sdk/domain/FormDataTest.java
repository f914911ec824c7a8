package dev.npsp.sdk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormDataTest {

  private static final FormData FORM =
      FormData.builder()
          .text("hoTen", "Nguyễn Văn Mật")
          .number("soLuong", 2)
          .number("dienTich", new BigDecimal("12.500"))
          .flag("dongY", false)
          .group("diaChi", FormData.builder().text("maXa", "14758").build())
          .list(
              "giaiThuong",
              List.of(FormData.builder().text("ten", "Mật").build(), new FormValue.Flag(true)))
          .build();

  @Test
  void values_areThoseThatWerePutInTheirOrder() {
    assertThat(FORM.values().keySet())
        .containsExactly("hoTen", "soLuong", "dienTich", "dongY", "diaChi", "giaiThuong");
    assertThat(FORM.text("hoTen")).contains("Nguyễn Văn Mật");
    assertThat(FORM.number("soLuong")).contains(BigDecimal.valueOf(2));
    assertThat(FORM.number("dienTich")).contains(new BigDecimal("12.5"));
    assertThat(FORM.flag("dongY")).contains(false);
    assertThat(FORM.group("diaChi").flatMap(group -> group.text("maXa"))).contains("14758");
    assertThat(FORM.list("giaiThuong")).hasSize(2);
    assertThat(FORM.groups("giaiThuong")).hasSize(1);
  }

  @Test
  void value_whenTheFieldIsLeftOutOrOfAnotherKind_isEmpty() {
    assertThat(FORM.text("khac")).isEmpty();
    assertThat(FORM.text("soLuong")).isEmpty();
    assertThat(FORM.number("hoTen")).isEmpty();
    assertThat(FORM.flag("hoTen")).isEmpty();
    assertThat(FORM.group("hoTen")).isEmpty();
    assertThat(FORM.list("hoTen")).isEmpty();
    assertThat(FormData.empty().isEmpty()).isTrue();
    assertThat(FormData.builder().build()).isSameAs(FormData.empty());
  }

  @Test
  void text_thatIsNotComposed_isNfcInNameAndValue() {
    FormData form = FormData.builder().text("te\u0302n", "Ho\u0300a").build();

    assertThat(form.values().keySet()).containsExactly("t\u00EAn");
    assertThat(form.text("te\u0302n")).contains("H\u00F2a");
  }

  @Test
  void put_ofANameThatIsThere_replacesItsValueInItsPlace() {
    FormData form = FORM.toBuilder().text("hoTen", "B").build();

    assertThat(form.values().keySet()).startsWith("hoTen");
    assertThat(form.text("hoTen")).contains("B");
    assertThat(form).isNotEqualTo(FORM);
    assertThat(FORM.toBuilder().build()).isEqualTo(FORM).hasSameHashCodeAs(FORM);
  }

  @Test
  void equals_whenTheOrderDiffers_isFalse() {
    FormData one = FormData.builder().flag("a", true).flag("b", true).build();
    FormData other = FormData.builder().flag("b", true).flag("a", true).build();

    assertThat(one).isNotEqualTo(other);
  }

  @Test
  void toString_ofAnyValue_showsNothingOfIt() {
    assertThat(FORM + " " + FORM.values().values())
        .isEqualTo("FormData(6) [Text, Decimal, Decimal, Flag, FormData(1), Items(2)]");
  }

  @Test
  void put_whenTwoNamesDifferInLetterCaseAlone_isRefused() {
    FormData.Builder form = FormData.builder().text("hoTen", "A");

    assertThatThrownBy(() -> form.text("HoTen", "B"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("oTen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void put_whenTheNameIsBlank_isRefused(String name) {
    FormData.Builder form = FormData.builder();

    assertThatThrownBy(() -> form.flag(name, true)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void put_whenTheNameIsTooLong_isRefused() {
    FormData.Builder form = FormData.builder();
    String name = "a".repeat(FormData.LONGEST_NAME + 1);

    assertThatThrownBy(() -> form.flag(name, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("200");
  }

  static Stream<UnaryOperator<FormData.Builder>> tooMuch() {
    return Stream.of(
        form -> form.number("a", new BigDecimal("1e36")),
        form -> form.number("a", new BigDecimal("1e2147483647")),
        form -> form.number("a", new BigDecimal("1e-37")),
        form -> form.text("a", "x".repeat(FormData.MOST_CHARACTERS)),
        form -> form.list("a", Collections.nCopies(FormData.MOST_VALUES, new FormValue.Flag(true))),
        form -> form.put("a", nested(FormData.DEEPEST)));
  }

  private static FormValue nested(int levels) {
    FormValue value = new FormValue.Flag(true);
    for (int i = 0; i < levels; i++) {
      value = new FormValue.Items(List.of(value));
    }
    return value;
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void build_beyondABound_isRefused(UnaryOperator<FormData.Builder> more) {
    assertThatThrownBy(() -> more.apply(FormData.builder()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most");
  }

  @Test
  void build_atTheBounds_isTaken() {
    FormData form =
        FormData.builder()
            .flag("a".repeat(FormData.LONGEST_NAME), true)
            .number("b", new BigDecimal("1e35"))
            .put("c", nested(FormData.DEEPEST - 1))
            .list(
                "d",
                new ArrayList<>(
                    Collections.nCopies(FormData.MOST_VALUES - 21, new FormValue.Flag(true))))
            .text("e", "x".repeat(FormData.MOST_CHARACTERS - FormData.LONGEST_NAME - 4))
            .build();

    assertThat(form.values()).hasSize(5);
  }
}
