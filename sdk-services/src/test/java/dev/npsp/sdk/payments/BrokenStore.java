package dev.npsp.sdk.payments;

import dev.npsp.sdk.testing.Undeclared;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store that does not write while it is failing. */
final class BrokenStore implements PaymentStore {

  private final PaymentStore store;
  volatile boolean failing;
  volatile Throwable failure = new IllegalStateException("the database is away");

  BrokenStore(PaymentStore store) {
    this.store = store;
  }

  private void fail() {
    if (failing) {
      throw Undeclared.thrown(failure);
    }
  }

  @Override
  public boolean add(TrackedPayment payment) {
    fail();
    return store.add(payment);
  }

  @Override
  public boolean replace(TrackedPayment next, Runnable within) {
    fail();
    return store.replace(next, within);
  }

  @Override
  public Optional<TrackedPayment> find(String number) {
    return store.find(number);
  }

  @Override
  public Optional<TrackedPayment> findByReference(PaymentReference reference) {
    return store.findByReference(reference);
  }

  @Override
  public List<TrackedPayment> list(PaymentState state, String after, int limit) {
    return store.list(state, after, limit);
  }

  @Override
  public List<TrackedPayment> listUnsettled(String after, int limit) {
    return store.listUnsettled(after, limit);
  }

  @Override
  public Map<PaymentState, PaymentTotal> totals() {
    return store.totals();
  }

  @Override
  public void keep(KeptReceipt receipt) {
    store.keep(receipt);
  }

  @Override
  public Optional<KeptReceipt> findReceipt(PaymentReference reference) {
    return store.findReceipt(reference);
  }
}
