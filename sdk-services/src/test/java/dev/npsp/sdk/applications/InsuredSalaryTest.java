package dev.npsp.sdk.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.Vnd;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsuredSalaryTest {

  @ParameterizedTest
  @CsvSource({"'2,34', 2.34", "4, 4", "100, 100", "' 0,5 ', 0.5", "'2,340', 2.34"})
  void parse_ofAtMost100WithoutADot_isACoefficient(String text, BigDecimal coefficient) {
    InsuredSalary salary = InsuredSalary.parse(text);

    assertThat(salary.isCoefficient()).isTrue();
    assertThat(salary.amount()).isEmpty();
    assertThat(salary).isEqualTo(InsuredSalary.coefficient(coefficient));
  }

  @ParameterizedTest
  @CsvSource({"101, 101", "4680000, 4680000", "4.680.000, 4680000", "5.000, 5000"})
  void parse_ofMoreOrWithDots_isAnAmount(String text, long amount) {
    InsuredSalary salary = InsuredSalary.parse(text);

    assertThat(salary.isCoefficient()).isFalse();
    assertThat(salary.amount()).contains(Vnd.of(amount));
    assertThat(salary).isEqualTo(InsuredSalary.amount(Vnd.of(amount)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "0,00", "-1", "2.34", "0.100", "100,5", "4.68.000", "năm triệu", "1e3"})
  void parse_ofWhatIsNeither_refusesWithoutTheText(String text) {
    assertThatThrownBy(() -> InsuredSalary.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A ");
  }

  @Test
  void coefficientAndAmount_onTheWrongSideOf100_areRefused() {
    assertThatThrownBy(() -> InsuredSalary.coefficient(new BigDecimal("100.1")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> InsuredSalary.coefficient(new BigDecimal("101")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> InsuredSalary.amount(Vnd.of(100)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2,34", "100", "101", "4680000"})
  void text_isReadBackAndHasNoDot(String text) {
    assertThat(InsuredSalary.parse(text).text()).isEqualTo(text);
    assertThat(InsuredSalary.parse(text)).hasToString("InsuredSalary");
  }
}
