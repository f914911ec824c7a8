package dev.npsp.sdk.payments;

import java.time.Clock;

/** How a tracker gives receipts: the one that is kept, or else the provider's, kept from now on. */
final class PaymentReceipts {

  private final PaymentsClient payments;
  private final PaymentStore store;
  private final PaymentRecords entries;
  private final Clock clock;

  PaymentReceipts(
      PaymentsClient payments, PaymentStore store, PaymentRecords entries, Clock clock) {
    this.payments = payments;
    this.store = store;
    this.entries = entries;
    this.clock = clock;
  }

  Receipt receipt(String number) {
    TrackedPayment payment = entries.get(number);
    PaymentAttempt paid =
        payment.attempts().stream()
            .filter(attempt -> attempt.state().isPaid())
            .findFirst()
            .orElseThrow(() -> nothingPaid(payment));
    return receipt(number, paid);
  }

  Receipt receipt(PaymentReference reference) {
    TrackedPayment payment = entries.get(reference);
    PaymentAttempt attempt = payment.attempt(reference).orElseThrow();
    if (!attempt.state().isPaid()) {
      throw new IllegalPaymentTransition(reference, attempt.state(), PaymentState.RECEIPT_ISSUED);
    }
    return receipt(payment.number(), attempt);
  }

  private Receipt receipt(String number, PaymentAttempt paid) {
    KeptReceipt kept = store.findReceipt(paid.reference()).orElseGet(() -> fetched(paid));
    Receipt receipt = kept.receipt();
    entries.change(
        number,
        now ->
            PaymentTransitions.stateOf(now, paid) == PaymentState.PAID
                ? now.moved(
                    paid.reference(),
                    PaymentState.RECEIPT_ISSUED,
                    PaymentTransitionCause.ANSWER,
                    "receipt kept, SHA-256 " + kept.sha256(),
                    clock.instant(),
                    builder -> builder)
                : now);
    return receipt;
  }

  private static IllegalPaymentTransition nothingPaid(TrackedPayment payment) {
    PaymentReference reference =
        payment.last().map(PaymentAttempt::reference).orElse(PaymentReference.of("none"));
    return new IllegalPaymentTransition(reference, payment.state(), PaymentState.RECEIPT_ISSUED);
  }

  /** Peers differ in which time they name: the order's, else the result's. */
  private KeptReceipt fetched(PaymentAttempt paid) {
    Receipt receipt;
    try {
      receipt = payments.receipt(paid.reference(), paid.orderedAt());
    } catch (ReceiptNotAvailable e) {
      if (paid.transactionTime().isEmpty()) {
        throw e;
      }
      PaymentResult told =
          PaymentResult.builder(paid.reference(), paid.amount(), "00")
              .transactionTime(paid.transactionTime().get())
              .build();
      receipt = payments.receipt(told);
    }
    KeptReceipt kept =
        KeptReceipt.of(paid.reference(), receipt.pdf(), receipt.sha256(), clock.instant());
    store.keep(kept);
    return store.findReceipt(paid.reference()).orElse(kept);
  }
}
