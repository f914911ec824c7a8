package dev.npsp.sdk.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.Vnd;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A payment is paid when the amount says so, in whatever spelling, and whatever characters a peer
 * or an officer puts into the words beside it.
 */
class OddWordsOfABankTest extends TrackerTest {

  private static final long FEE = 150_000;

  /** The answer to a look-up. */
  private void answers(PaymentReference reference, String bank, String transaction) {
    answers(reference, Long.toString(FEE), bank, transaction);
  }

  private void answers(PaymentReference reference, String amount, String bank, String transaction) {
    platform.answers(
        """
        {"LoaiBanTin":"QUERY","MaLoi":"00","MaDoiTac":"DT-THU-NGHIEM","SoTien":%s,\
        "MaThamChieu":"%s","TrangThaiGD":1,"MaTienTe":"VND","MaGiaoDich":"%s","MaNganHang":"%s",\
        "ThoiGianGD":"20260115093212"}\
        """
            .formatted(amount, reference.value(), transaction, bank));
  }

  private PaymentTracker over(PaymentStore store) {
    FakeProvider asks =
        new FakeProvider(payments) {
          @Override
          public PaymentInquiryResult query(PaymentReference reference, Instant orderedAt) {
            return payments.query(reference, orderedAt);
          }
        };
    return PaymentTracker.builder(asks, store).clock(clock).sleeper(duration -> {}).build();
  }

  @Test
  void resolve_whenTheBankIsNamedOddly_isPaidInEveryStore() {
    PaymentStore store = PaymentStore.inMemory();
    PaymentTracker odd = over(store);
    PaymentReference reference = odd.open(NUMBER, order(FEE)).reference();
    answers(reference, "NH\\u0000TH\\ud83dU", "GDX" + "\\ud83d\\ude00".repeat(120) + "\\u0000");
    TrackedPayment paid = odd.resolve(NUMBER);
    assertThat(paid.state()).isEqualTo(PaymentState.PAID);
    assertThat(store.find(NUMBER)).contains(paid);
    assertThat(paid.paid()).isEqualTo(Vnd.of(FEE));
    assertThat(paid.attempts().get(0).bank().orElseThrow()).doesNotContain("\0", "\uD83D");
    assertThat(paid.attempts().get(0).transactionId().orElseThrow())
        .hasSize(199)
        .endsWith("\uD83D\uDE00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "\"\"",
        "\" \"",
        "\"150.000\"",
        "\"150,000\"",
        "\"10.000\"",
        "\"mười nghìn\"",
        "\"150000 VND\"",
        "\"1.5E5\"",
        "\"-150000\"",
        "-150000",
        "150000.5",
        "149999",
        "15000000000000000000000",
        "true",
        "[]",
        "{}"
      })
  void resolve_whenTheAmountIsAnotherOrNone_neverSaysPaid(String amount) {
    PaymentTracker tracker = over(PaymentStore.inMemory());
    PaymentReference reference = tracker.open(NUMBER, order(FEE)).reference();
    answers(reference, amount, "NH", "GD");
    TrackedPayment asked = tracker.resolve(NUMBER);
    assertThat(asked.state()).isEqualTo(PaymentState.UNKNOWN);
    assertThat(asked.paid()).isEqualTo(Vnd.ZERO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"150000", "\"150000\"", "\"150000.0\"", "150000.00", "1.5E5", "15e4"})
  void resolve_whenTheAmountIsTheOneInAnySpelling_isPaid(String amount) {
    PaymentTracker tracker = over(PaymentStore.inMemory());
    PaymentReference reference = tracker.open(NUMBER, order(FEE)).reference();
    answers(reference, amount, "NH", "GD");
    assertThat(tracker.resolve(NUMBER).state()).isEqualTo(PaymentState.PAID);
  }

  @Test
  void giveUp_withOddWords_isWrittenDownWithoutThem() {
    PaymentStore store = PaymentStore.inMemory();
    PaymentTracker tracker = over(store);
    PaymentReference reference = tracker.open(NUMBER, order(FEE)).reference();
    TrackedPayment asked = store.find(NUMBER).orElseThrow();
    assertThat(
            store.replace(
                asked
                    .moved(
                        reference,
                        PaymentState.UNKNOWN,
                        PaymentTransitionCause.QUERY,
                        "\0",
                        clock.instant(),
                        one -> one)
                    .nextVersion()))
        .isTrue();
    TrackedPayment given = tracker.giveUp(NUMBER, "officer\0", "a\0b \uD83D" + "x".repeat(400));
    assertThat(given.state()).isEqualTo(PaymentState.FAILED);
    assertThat(store.find(NUMBER)).contains(given);
  }
}
