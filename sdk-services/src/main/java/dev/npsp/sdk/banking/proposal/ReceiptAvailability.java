package dev.npsp.sdk.banking.proposal;

/**
 * How a payment stands, as the platform asks for it. That a receipt's question tells the unknown,
 * the unpaid and the paid without a receipt apart is attested.
 */
public enum ReceiptAvailability {
  /** The bank knows nothing under that number. */
  UNKNOWN,
  /** Known and not paid, or not yet. */
  UNPAID,
  /** Paid, and there is no receipt, or none that still counts. */
  PAID_WITHOUT_RECEIPT,
  /** Paid, and there is a receipt. */
  PAID;

  static ReceiptAvailability of(BankPayment payment) {
    if (payment.state() != BankPaymentState.SETTLED) {
      return UNPAID;
    }
    return payment.isReceiptActive() ? PAID : PAID_WITHOUT_RECEIPT;
  }
}
