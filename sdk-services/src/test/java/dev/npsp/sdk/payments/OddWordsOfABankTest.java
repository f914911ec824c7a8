package dev.npsp.sdk.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.core.RequestOptions;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A payment is paid, whatever characters a peer or an officer puts into words beside it. */
class OddWordsOfABankTest extends BookTest {

  private static final long FEE = 150_000;

  /** The answer to a look-up. */
  private void answers(PaymentReference reference, String bank, String transaction) {
    platform.answers(
        """
        {"LoaiBanTin":"QUERY","MaLoi":"00","MaDoiTac":"DT-THU-NGHIEM","SoTien":%d,\
        "MaThamChieu":"%s","TrangThaiGD":1,"MaTienTe":"VND","MaGiaoDich":"%s","MaNganHang":"%s",\
        "ThoiGianGD":"20260115093212"}\
        """
            .formatted(FEE, reference.value(), transaction, bank));
  }

  private PaymentBook over(PaymentStore store) {
    FakeProvider asks =
        new FakeProvider(payments) {
          @Override
          public PaymentStatus query(
              PaymentReference reference, Instant orderedAt, RequestOptions options) {
            return payments.query(reference, orderedAt, options);
          }
        };
    return PaymentBook.builder(asks, store).clock(clock).sleeper(duration -> {}).build();
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.payments.StoreKind#all")
  void resolve_whenTheBankIsNamedOddly_isPaidInEveryStore(StoreKind kind) {
    PaymentStore store = kind.make();
    PaymentBook odd = over(store);
    PaymentReference reference =
        odd.open(NUMBER, order(FEE), RequestOptions.defaults()).reference();
    answers(reference, "NH\\u0000TH\\ud83dU", "GDX" + "\\ud83d\\ude00".repeat(120) + "\\u0000");
    TrackedPayment paid = odd.resolve(NUMBER);
    assertThat(paid.stage()).isEqualTo(PaymentStage.PAID);
    assertThat(store.find(NUMBER)).contains(paid);
    assertThat(paid.paid()).isEqualTo(Vnd.of(FEE));
    assertThat(paid.attempts().get(0).bank().orElseThrow()).doesNotContain("\0", "\uD83D");
    assertThat(paid.attempts().get(0).transactionId().orElseThrow())
        .hasSize(199)
        .endsWith("\uD83D\uDE00");
  }

  @ParameterizedTest
  @MethodSource("dev.npsp.sdk.payments.StoreKind#all")
  void giveUp_withOddWords_isWrittenDownWithoutThem(StoreKind kind) {
    PaymentStore store = kind.make();
    PaymentBook book = over(store);
    PaymentReference reference =
        book.open(NUMBER, order(FEE), RequestOptions.defaults()).reference();
    TrackedPayment asked = store.find(NUMBER).orElseThrow();
    assertThat(
            store.replace(
                asked
                    .moved(
                        reference,
                        PaymentStage.UNKNOWN,
                        PaymentMoveCause.QUERY,
                        "\0",
                        clock.instant(),
                        one -> one)
                    .nextVersion()))
        .isTrue();
    TrackedPayment given = book.giveUp(NUMBER, "officer\0", "a\0b \uD83D" + "x".repeat(400));
    assertThat(given.stage()).isEqualTo(PaymentStage.FAILED);
    assertThat(store.find(NUMBER)).contains(given);
  }
}
