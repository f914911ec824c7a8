package dev.npsp.sdk.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.Vnd;
import org.junit.jupiter.api.Test;

/** What no database keeps is gone before a store is asked. */
class TrackedPaymentWordsTest {

  private static final Vnd FEE = Vnd.of(150_000);

  @Test
  void noted_withCharactersThatNoDatabaseKeeps_isCleaned() {
    PaymentReference reference = PaymentReference.of("ref-1");
    TrackedPayment begun =
        TrackedPayment.expected("A", FEE)
            .with(
                PaymentAttempt.builder(reference, FEE, Samples.ORDERED_AT)
                    .state(PaymentState.CREATED)
                    .build(),
                PaymentTransitionCause.HOST,
                "begun",
                Samples.ORDERED_AT);
    TrackedPayment noted =
        begun.noted(reference, PaymentTransitionCause.HOST, "a\0b\uD83D c", Samples.ORDERED_AT);
    assertThat(noted.history().get(1).note()).isEqualTo("ab c");
    TrackedPayment ended =
        begun.ended(reference, PaymentTransitionCause.HOST, "ended: x", Samples.ORDERED_AT);
    assertThat(ended.ended(reference, PaymentTransitionCause.CLOCK, "x", Samples.ORDERED_AT))
        .isSameAs(ended);
  }

  @Test
  void expected_underANumberThatNoDatabaseKeeps_isRefused() {
    assertThatThrownBy(() -> TrackedPayment.expected("A\0", FEE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
