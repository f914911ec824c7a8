package dev.npsp.sdk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VndTest {

  @Test
  void plus_adds() {
    assertThat(Vnd.of(115_000).plus(Vnd.of(1))).isEqualTo(Vnd.of(115_001));
  }

  @Test
  void plus_whenNoLongHoldsTheSum_refuses() {
    assertThatThrownBy(() -> Vnd.of(Long.MAX_VALUE).plus(Vnd.of(1)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void isSumOf_comparesWithAllPartsHoweverLarge() {
    Vnd most = Vnd.of(Long.MAX_VALUE);

    assertThat(Vnd.of(3).isSumOf(List.of(Vnd.of(1), Vnd.of(2)))).isTrue();
    assertThat(Vnd.of(4).isSumOf(List.of(Vnd.of(1), Vnd.of(2)))).isFalse();
    assertThat(Vnd.ZERO.isSumOf(List.of())).isTrue();
    assertThat(Vnd.ZERO.isSumOf(List.of(most, most, Vnd.of(2)))).isFalse(); // a long would wrap
  }

  @Test
  void of_aNegativeAmount_refuses() {
    assertThatThrownBy(() -> Vnd.of(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Vnd.of(0)).isEqualTo(Vnd.ZERO);
  }

  @Test
  void compareTo_isByAmount() {
    assertThat(List.of(Vnd.of(3), Vnd.of(1), Vnd.of(2)).stream().sorted())
        .containsExactly(Vnd.of(1), Vnd.of(2), Vnd.of(3));
  }

  @Test
  void toString_isForPeopleWhateverTheLocale() {
    assertThat(Vnd.of(1_150_000)).hasToString("1,150,000 VND");
  }
}
