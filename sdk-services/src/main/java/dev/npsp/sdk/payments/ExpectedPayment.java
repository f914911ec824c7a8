package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.Vnd;

/**
 * What a result is compared with before anybody may call it paid: the reference under which the
 * payment was opened, and its amount in dong. A {@link PaymentOrder} is one; a host that stores
 * less has enough with {@link #of}.
 */
public interface ExpectedPayment {

  /** The reference under which the payment was opened. */
  PaymentReference reference();

  /** The amount to be paid. */
  Vnd amount();

  /** As the host recorded it. */
  static ExpectedPayment of(PaymentReference reference, Vnd amount) {
    return new PaymentRecord(reference, amount);
  }
}
