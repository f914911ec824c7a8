package dev.npsp.sdk.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentCodesTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "1\uD83D"})
  void of_whenTheCodeIsNone_isRefused(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> FeeKind.of(code));
    assertThatIllegalArgumentException().isThrownBy(() -> ProviderStatusCode.of(code));
  }

  @Test
  void of_whenTheCodeHasBlanksAround_isTheCode() {
    assertThat(FeeKind.of(" 1 ")).isEqualTo(FeeKind.FEE);
    assertThat(ProviderStatusCode.of("1\n")).isEqualTo(ProviderStatusCode.PAID);
  }

  @Test
  void of_whenTheCodeIsUnknown_keepsIt() {
    assertThat(FeeKind.of("Phi").isKnown()).isFalse();
    assertThat(FeeKind.of("Phi")).hasToString("Phi");
    assertThat(ProviderStatusCode.of("2").isKnown()).isFalse();
  }
}
