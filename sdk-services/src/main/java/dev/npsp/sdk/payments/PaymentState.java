package dev.npsp.sdk.payments;

import java.util.Map;
import java.util.Set;

/**
 * The state of a payment in the host's own records. Our own words, not the provider's: those are
 * {@link ProviderStatusCode}.
 */
public enum PaymentState {

  /** Written down; the provider may not know it yet. */
  CREATED,

  /** The provider gave a page; the payer may be paying. */
  PAGE_OPENED,

  /**
   * Paid: a verified result or a look-up said so. Of a payment: what came in and stayed covers what
   * is due.
   */
  PAID,

  /**
   * Not paid: a look-up said so, or a verified result with a final code, or the provider never had
   * it, or cannot be asked and the time of its page is over.
   */
  FAILED,

  /**
   * The outcome is not known yet. Unknown is not failed: nothing new is opened until it is
   * resolved.
   */
  UNKNOWN,

  /** Paid, and given back whole. */
  REFUNDED,

  /** Paid, and the receipt is kept. */
  RECEIPT_ISSUED,

  /**
   * Of a payment, never of an attempt: money came in and stayed, and it is less than what is due.
   * The difference can be opened; see {@link TrackedPayment#underpaid}.
   */
  UNDERPAID;

  private static final Map<PaymentState, Set<PaymentState>> MOVES =
      Map.of(
          CREATED, Set.of(PAGE_OPENED, PAID, FAILED, UNKNOWN),
          PAGE_OPENED, Set.of(PAID, FAILED, UNKNOWN),
          UNKNOWN, Set.of(PAGE_OPENED, PAID, FAILED),
          FAILED, Set.of(PAID, UNKNOWN),
          PAID, Set.of(RECEIPT_ISSUED, REFUNDED),
          RECEIPT_ISSUED, Set.of(REFUNDED),
          REFUNDED, Set.of(),
          UNDERPAID, Set.of());

  /**
   * Whether an attempt may go from here to there in one move. A failure may still turn out to be
   * paid, or become unknown again: a success can be told late.
   */
  public boolean mayBecome(PaymentState next) {
    return MOVES.getOrDefault(this, Set.of()).contains(next);
  }

  /** Whether it can be said that it is paid or that it is not. */
  public boolean isSettled() {
    return this != CREATED && this != PAGE_OPENED && this != UNKNOWN;
  }

  /** Whether the money is here, all of it. */
  public boolean isPaid() {
    return this == PAID || this == RECEIPT_ISSUED;
  }
}
