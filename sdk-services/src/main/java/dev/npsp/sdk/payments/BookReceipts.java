package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.RequestOptions;
import java.time.Clock;

/** How a book gives receipts: the one that is kept, or else the provider's, kept from now on. */
final class BookReceipts {

  private final PaymentsClient payments;
  private final PaymentStore store;
  private final BookEntries entries;
  private final Clock clock;

  BookReceipts(PaymentsClient payments, PaymentStore store, BookEntries entries, Clock clock) {
    this.payments = payments;
    this.store = store;
    this.entries = entries;
    this.clock = clock;
  }

  Receipt receipt(String number, RequestOptions options) {
    TrackedPayment payment = entries.get(number);
    PaymentAttempt paid =
        payment.attempts().stream()
            .filter(attempt -> attempt.stage().isPaid())
            .findFirst()
            .orElseThrow(() -> nothingPaid(payment));
    return receipt(number, paid, options);
  }

  Receipt receipt(PaymentReference reference, RequestOptions options) {
    TrackedPayment payment = entries.get(reference);
    PaymentAttempt attempt = payment.attempt(reference).orElseThrow();
    if (!attempt.stage().isPaid()) {
      throw new IllegalPaymentMove(reference, attempt.stage(), PaymentStage.RECEIPT_ISSUED);
    }
    return receipt(payment.number(), attempt, options);
  }

  private Receipt receipt(String number, PaymentAttempt paid, RequestOptions options) {
    KeptReceipt kept = store.findReceipt(paid.reference()).orElseGet(() -> fetched(paid, options));
    Receipt receipt = kept.receipt();
    entries.change(
        number,
        now ->
            PaymentMoves.stageOf(now, paid) == PaymentStage.PAID
                ? now.moved(
                    paid.reference(),
                    PaymentStage.RECEIPT_ISSUED,
                    PaymentMoveCause.ANSWER,
                    "receipt kept, SHA-256 " + kept.sha256(),
                    clock.instant(),
                    builder -> builder)
                : now);
    return receipt;
  }

  private static IllegalPaymentMove nothingPaid(TrackedPayment payment) {
    PaymentReference reference =
        payment.last().map(PaymentAttempt::reference).orElse(PaymentReference.of("none"));
    return new IllegalPaymentMove(reference, payment.stage(), PaymentStage.RECEIPT_ISSUED);
  }

  /** Peers differ in which time they name: the order's, else the result's. */
  private KeptReceipt fetched(PaymentAttempt paid, RequestOptions options) {
    Receipt receipt;
    try {
      receipt = payments.receipt(paid.reference(), paid.orderedAt(), options);
    } catch (ReceiptNotAvailable e) {
      if (paid.transactionTime().isEmpty()) {
        throw e;
      }
      PaymentResult told =
          PaymentResult.builder(paid.reference(), paid.amount(), "00")
              .transactionTime(paid.transactionTime().get())
              .build();
      receipt = payments.receipt(told, options);
    }
    KeptReceipt kept =
        KeptReceipt.of(paid.reference(), receipt.pdf(), receipt.sha256(), clock.instant());
    store.keep(kept);
    return store.findReceipt(paid.reference()).orElse(kept);
  }
}
