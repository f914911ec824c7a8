package dev.npsp.sdk.payments;

import java.util.Objects;
import java.util.function.UnaryOperator;

/** The entries of a book, and how one is changed. */
final class BookEntries {

  private static final int MOST_TURNS = 100;

  private final PaymentStore store;

  BookEntries(PaymentStore store) {
    this.store = store;
  }

  TrackedPayment get(String number) {
    return store
        .find(number)
        .orElseThrow(() -> new IllegalArgumentException("Nobody here knows the payment."));
  }

  /** Changes the payment on its version; who comes second reads again. */
  TrackedPayment change(String number, UnaryOperator<TrackedPayment> change) {
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      TrackedPayment before = get(number);
      TrackedPayment after = change.apply(before);
      if (Objects.equals(after, before)) {
        return before;
      }
      TrackedPayment next = after.nextVersion();
      if (store.replace(next)) {
        return next;
      }
    }
    throw new PaymentBusy(number);
  }
}
