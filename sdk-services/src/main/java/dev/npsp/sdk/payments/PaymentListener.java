package dev.npsp.sdk.payments;

/**
 * Hears when a payment or one of its attempts moves: for one move, exactly one call that stays, on
 * however many nodes over one store.
 *
 * <p>It is called within the store's own transaction, before the commit. What it throws rolls the
 * move back and passes through: a result is not acknowledged then, and the provider sends it again.
 * A transaction can fail after the call, or be repeated by the database's wish; so do here what may
 * be done again, such as setting something under the payment's number, and return soon. Call
 * neither the tracker nor its store here: the transaction holds the payment.
 */
@FunctionalInterface
public interface PaymentListener {

  /** A payment is about to move. */
  void onChange(PaymentChange change);
}
