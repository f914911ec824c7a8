package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.Vnd;

/**
 * The sums of all payments in one state.
 *
 * @param payments how many
 * @param due what is due
 * @param paid what came in, refunds not taken off
 * @param refunded what was given back
 */
public record PaymentTotal(long payments, Vnd due, Vnd paid, Vnd refunded) {

  /** None. */
  public static final PaymentTotal NONE = new PaymentTotal(0, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO);

  /** Both together. */
  public PaymentTotal plus(PaymentTotal other) {
    return new PaymentTotal(
        payments + other.payments,
        due.plus(other.due),
        paid.plus(other.paid),
        refunded.plus(other.refunded));
  }
}
