package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.FormValue;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.PartialDate;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.Vnd;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormFieldsTest {

  private static final Person PERSON =
      Person.builder("Nguyễn Văn Ví Dụ").born(PartialDate.of(1999, 1)).phone("0900000000").build();

  @Test
  void read_ofNamesWithTheVersionOfATemplate_findsThem() {
    FormData versioned =
        FormData.builder()
            .text("HoTen__1700000000001", "Nguyễn Văn Ví Dụ")
            .text("NgaySinh__1700000000001", "01/1999")
            .text("SoDienThoai", "0900000000")
            .text("khac", "x")
            .build();

    assertThat(CommonFields.PERSON.read(versioned).build()).isEqualTo(PERSON);
  }

  @Test
  void read_whenFieldsAreMissingOrUnreadable_namesAllOfThem() {
    FormData wrong =
        FormData.builder()
            .text("SoDinhDanh", "Mật")
            .number("Email", 1)
            .text("DiaChi", "Mật")
            .list("SoDinhDanhKhac", List.of(new FormValue.Text("Mật")))
            .build();

    FormDataRejected refused =
        catchThrowableOfType(FormDataRejected.class, () -> CommonFields.PERSON.read(wrong));

    assertThat(refused.problems())
        .containsExactly(
            new FormProblem("HoTen", FormProblem.Kind.MISSING),
            new FormProblem("SoDinhDanh", FormProblem.Kind.UNREADABLE),
            new FormProblem("SoDinhDanhKhac", FormProblem.Kind.UNREADABLE),
            new FormProblem("DiaChi", FormProblem.Kind.UNREADABLE),
            new FormProblem("Email", FormProblem.Kind.UNREADABLE));
    assertThat(refused).hasMessageNotContaining("Mật");
    assertThat(refused.remedy(LocalizedText.VIETNAMESE)).contains("Bổ sung");
  }

  /** A form that was cleared keeps an empty text. */
  @Test
  void read_ofAnEmptyTextWhereNoTextIsMeant_takesItForNone() {
    FormData cleared =
        FormData.builder()
            .text("HoTen", "Nguyễn Văn Ví Dụ")
            .text("SoDinhDanh", "")
            .text("NgaySinh__1700000000001", " ")
            .text("DiaChi", "")
            .text("SoDinhDanhKhac", "")
            .build();
    FormData withoutAmounts = FormData.builder().text("SoTien", " ").build();

    assertThat(CommonFields.PERSON.read(cleared).build())
        .isEqualTo(Person.builder("Nguyễn Văn Ví Dụ").build());
    assertThat(
            catchThrowableOfType(FormDataRejected.class, () -> TaxItem.FIELDS.read(withoutAmounts))
                .problems())
        .contains(new FormProblem("SoTien", FormProblem.Kind.MISSING))
        .doesNotContain(new FormProblem("SoTien", FormProblem.Kind.UNREADABLE));
  }

  /** What is written beside a field is not what stands in it. */
  @Test
  void read_ofACommentBesideAField_isNotItsValue() {
    FormData commented =
        FormData.builder()
            .text("HoTen__1700000000001-Comment", "Ghi chú")
            .text("HoTen__1700000000001", "Nguyễn Văn Ví Dụ")
            .text("Email__1700000000001-Comment", "Ghi chú")
            .build();

    assertThat(CommonFields.PERSON.read(commented).build())
        .isEqualTo(Person.builder("Nguyễn Văn Ví Dụ").build());
  }

  @Test
  void lines_inEachLanguage_nameEachFieldThatHoldsSomething() {
    assertThat(CommonFields.PERSON.lines(PERSON, Locale.ENGLISH))
        .containsExactly(
            "Full name: Nguyễn Văn Ví Dụ", "Date of birth: 01/1999", "Telephone: 0900000000");
    assertThat(CommonFields.PERSON.lines(PERSON, LocalizedText.VIETNAMESE))
        .containsExactly(
            "Họ và tên: Nguyễn Văn Ví Dụ", "Ngày sinh: 01/1999", "Số điện thoại: 0900000000");
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of(FieldType.TEXT, new FormValue.Flag(true)),
        Arguments.of(FieldType.WHOLE, new FormValue.Decimal(new BigDecimal("1.5"))),
        Arguments.of(FieldType.WHOLE, new FormValue.Decimal(new BigDecimal("2147483648"))),
        Arguments.of(FieldType.WHOLE, new FormValue.Text("một")),
        Arguments.of(FieldType.WHOLE, new FormValue.Text("1.000")),
        Arguments.of(FieldType.MONEY, new FormValue.Text("150.000")),
        Arguments.of(FieldType.MONEY, new FormValue.Text("1.500.000")),
        Arguments.of(FieldType.DECIMAL, new FormValue.Text("1.500")),
        Arguments.of(FieldType.MONEY, new FormValue.Decimal(new BigDecimal("-1"))),
        Arguments.of(FieldType.MONEY, new FormValue.Decimal(new BigDecimal("1e19"))),
        Arguments.of(FieldType.FLAG, new FormValue.Text("true")),
        Arguments.of(FieldType.DAY, new FormValue.Text("29/02/2026")),
        Arguments.of(FieldType.DAY, new FormValue.Text("2026-02-29")),
        Arguments.of(FieldType.PARTIAL_DATE, new FormValue.Text("13/2026")));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void read_ofAnotherKindOfValue_isEmpty(FieldType<?> type, FormValue value) {
    assertThat(type.read(value)).isEmpty();
  }

  @Test
  void read_ofNumbersThatAFormWritesAsTexts_takesThem() {
    assertThat(FieldType.WHOLE.read(new FormValue.Text("12"))).contains(12);
    assertThat(FieldType.MONEY.read(new FormValue.Text("1500000"))).contains(Vnd.of(1_500_000));
    assertThat(FieldType.MONEY.read(new FormValue.Text("1500000.00"))).contains(Vnd.of(1_500_000));
    assertThat(FieldType.DECIMAL.read(new FormValue.Text("1.5"))).contains(new BigDecimal("1.5"));
    assertThat(FieldType.DECIMAL.read(new FormValue.Text("0.125")))
        .contains(new BigDecimal("0.125"));
  }

  @Test
  void shown_inEachLanguage_isForPeople() {
    assertThat(FieldType.MONEY.shown(Vnd.of(1_500_000), Locale.ENGLISH)).isEqualTo("1,500,000 VND");
    assertThat(FieldType.MONEY.shown(Vnd.of(1_500_000), LocalizedText.VIETNAMESE))
        .isEqualTo("1.500.000 đồng");
    assertThat(FieldType.DAY.shown(LocalDate.of(2026, 11, 6), Locale.ENGLISH))
        .isEqualTo("06/11/2026");
    assertThat(FieldType.FLAG.shown(true, LocalizedText.VIETNAMESE)).isEqualTo("có");
  }
}
