package dev.npsp.sdk.payments;

import java.util.Map;
import java.util.Set;

/**
 * Where a payment stands in the host's own book. Our own words, not the provider's: those are
 * {@link PaymentState}.
 */
public enum PaymentStage {

  /** Written down; the provider may not know it yet. */
  CREATED,

  /** The provider gave a page; the payer may be paying. */
  PAGE_OPENED,

  /** Paid: a verified result or a look-up said so. */
  PAID,

  /** Not paid: a verified result or a look-up said so, or the provider never had it. */
  FAILED,

  /** Nobody can say yet. Unknown is not failed: nothing new is opened until it is resolved. */
  UNKNOWN,

  /** Paid, and given back whole. */
  REFUNDED,

  /** Paid, and the receipt is kept. */
  RECEIPT_ISSUED;

  private static final Map<PaymentStage, Set<PaymentStage>> MOVES =
      Map.of(
          CREATED, Set.of(PAGE_OPENED, PAID, FAILED, UNKNOWN),
          PAGE_OPENED, Set.of(PAID, FAILED, UNKNOWN),
          UNKNOWN, Set.of(PAGE_OPENED, PAID, FAILED),
          FAILED, Set.of(PAID, UNKNOWN),
          PAID, Set.of(RECEIPT_ISSUED, REFUNDED),
          RECEIPT_ISSUED, Set.of(REFUNDED),
          REFUNDED, Set.of());

  /**
   * Whether a payment may go from here to there in one move. A failure may still turn out to be
   * paid, or be in doubt again: a success can be told late.
   */
  public boolean mayBecome(PaymentStage next) {
    return MOVES.getOrDefault(this, Set.of()).contains(next);
  }

  /** Whether it can be said that it is paid or that it is not. */
  public boolean isSettled() {
    return this == PAID || this == FAILED || this == REFUNDED || this == RECEIPT_ISSUED;
  }

  /** Whether the money is here. */
  public boolean isPaid() {
    return this == PAID || this == RECEIPT_ISSUED;
  }
}
