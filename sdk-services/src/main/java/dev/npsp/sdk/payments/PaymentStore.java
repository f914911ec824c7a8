package dev.npsp.sdk.payments;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a {@link PaymentTracker} keeps its payments. Implement it over what the host has; the
 * module {@code dev.npsp.sdk.jdbc} has one over PostgreSQL and H2. All methods are safe for many
 * threads and nodes; what a store throws passes through.
 */
public interface PaymentStore {

  /** The payment with that number. */
  Optional<TrackedPayment> find(String number);

  /** The payment that has an attempt with that reference. */
  Optional<TrackedPayment> findByReference(PaymentReference reference);

  /**
   * Adds a payment.
   *
   * @return false, and nothing is changed, when the number or one of its references is there
   */
  boolean add(TrackedPayment payment);

  /**
   * Puts a payment in the place of its version before. Atomic: of many callers with the same
   * version, exactly one gets true.
   *
   * @return false, and nothing is changed, when another version is there, or one of its new
   *     references belongs to another payment
   */
  default boolean replace(TrackedPayment next) {
    return replace(next, () -> {});
  }

  /**
   * Puts a payment in the place of its version before, and runs something in the same transaction:
   * after the change, before the commit, and only where the change is made. When it throws,
   * whatever it throws, nothing is changed and that passes through. Where the database asks for the
   * transaction to be repeated, it runs again.
   *
   * @return false, nothing is changed, and nothing was run to its end that stays, when another
   *     version is there, or one of its new references belongs to another payment
   */
  boolean replace(TrackedPayment next, Runnable within);

  /**
   * Payments in that state in the order of their numbers.
   *
   * @param after the last number of the page before; {@code ""} for the first page
   */
  List<TrackedPayment> list(PaymentState state, String after, int limit);

  /**
   * Payments with an attempt that is not settled ({@link TrackedPayment#hasUnsettled}), whatever
   * they stand at as a whole, in the order of their numbers.
   *
   * @param after the last number of the page before; {@code ""} for the first page
   */
  List<TrackedPayment> listUnsettled(String after, int limit);

  /** The sums of each state; a state without payments may be missing. */
  Map<PaymentState, PaymentTotal> totals();

  /** Keeps a receipt; one that is there already stays. */
  void keep(KeptReceipt receipt);

  /** The receipt of that attempt. */
  Optional<KeptReceipt> findReceipt(PaymentReference reference);

  /** In memory, without a limit: for tests and for programs that end. */
  static PaymentStore inMemory() {
    return new InMemoryPaymentStore();
  }
}
