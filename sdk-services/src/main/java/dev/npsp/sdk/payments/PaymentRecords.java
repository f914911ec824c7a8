package dev.npsp.sdk.payments;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The records of a tracker, and how one is changed. */
final class PaymentRecords {

  private static final int MOST_TURNS = 100;

  private final PaymentStore store;
  private final PaymentListener listener;

  PaymentRecords(PaymentStore store, PaymentListener listener) {
    this.store = store;
    this.listener = listener;
  }

  /**
   * What became of a change.
   *
   * @param payment as it stands now
   * @param changed whether this call wrote something down
   * @param moved whether this call moved the payment or one of its attempts
   */
  record Outcome(TrackedPayment payment, boolean changed, boolean moved) {

    static Outcome unchanged(TrackedPayment payment) {
      return new Outcome(payment, false, false);
    }
  }

  Optional<TrackedPayment> find(String number) {
    return store.find(number);
  }

  TrackedPayment get(String number) {
    return find(number).orElseThrow(PaymentRecords::unknown);
  }

  /** The payment that has that attempt. */
  TrackedPayment get(PaymentReference reference) {
    return store.findByReference(reference).orElseThrow(PaymentRecords::unknown);
  }

  static IllegalArgumentException unknown() {
    return new IllegalArgumentException("Nobody here knows the payment.");
  }

  /** Changes the payment on its version; who comes second reads again. */
  TrackedPayment change(String number, UnaryOperator<TrackedPayment> change) {
    return tryChange(number, change).payment();
  }

  /** {@link #change}, with what became of it. */
  Outcome tryChange(String number, UnaryOperator<TrackedPayment> change) {
    return tryChange(get(number), change);
  }

  /** {@link #tryChange(String, UnaryOperator)} of a payment that was loaded already. */
  Outcome tryChange(TrackedPayment loaded, UnaryOperator<TrackedPayment> change) {
    TrackedPayment before = loaded;
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      TrackedPayment after = change.apply(before);
      if (Objects.equals(after, before)) {
        return Outcome.unchanged(before);
      }
      TrackedPayment next = after.nextVersion();
      if (replace(before, next)) {
        return new Outcome(next, true, PaymentChange.of(before, next).isMove());
      }
      before = get(loaded.number());
    }
    throw new PaymentBusy(loaded.number());
  }

  /** Puts one in the place of the other, and tells the host within the store's transaction. */
  boolean replace(TrackedPayment before, TrackedPayment next) {
    PaymentChange change = PaymentChange.of(before, next);
    return change.isMove()
        ? store.replace(next, () -> listener.onChange(change))
        : store.replace(next);
  }

  boolean add(TrackedPayment payment) {
    return store.add(payment);
  }
}
