package dev.npsp.sdk.payments;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Payments in memory. */
final class InMemoryPaymentStore implements PaymentStore {

  private final ReentrantLock lock = new ReentrantLock();
  private final TreeMap<String, TrackedPayment> payments = new TreeMap<>();
  private final Map<PaymentReference, String> numbers = new HashMap<>();
  private final Map<PaymentReference, KeptReceipt> receipts = new HashMap<>();

  @Override
  public Optional<TrackedPayment> find(String number) {
    return locked(() -> Optional.ofNullable(payments.get(number)));
  }

  @Override
  public Optional<TrackedPayment> findByReference(PaymentReference reference) {
    return locked(() -> Optional.ofNullable(numbers.get(reference)).map(payments::get));
  }

  @Override
  public boolean add(TrackedPayment payment) {
    return locked(() -> !payments.containsKey(payment.number()) && isFree(payment) && put(payment));
  }

  @Override
  public boolean replace(TrackedPayment next, Runnable within) {
    return locked(
        () -> {
          TrackedPayment known = payments.get(next.number());
          boolean fits = known != null && known.version() + 1 == next.version() && isFree(next);
          if (fits) {
            within.run(); // what it throws leaves everything as it was
          }
          return fits && put(next);
        });
  }

  /** Whether no other payment has one of its references. */
  private boolean isFree(TrackedPayment payment) {
    for (PaymentAttempt attempt : payment.attempts()) {
      String owner = numbers.get(attempt.reference());
      if (owner != null && !owner.equals(payment.number())) {
        return false;
      }
    }
    return true;
  }

  private boolean put(TrackedPayment payment) {
    payment.attempts().forEach(one -> numbers.put(one.reference(), payment.number()));
    payments.put(payment.number(), payment);
    return true;
  }

  @Override
  public List<TrackedPayment> list(PaymentState state, String after, int limit) {
    return list(payment -> payment.state() == state, after, limit);
  }

  @Override
  public List<TrackedPayment> listUnsettled(String after, int limit) {
    return list(TrackedPayment::hasUnsettled, after, limit);
  }

  private List<TrackedPayment> list(Predicate<TrackedPayment> wanted, String after, int limit) {
    return locked(
        () ->
            payments.tailMap(after, false).values().stream().filter(wanted).limit(limit).toList());
  }

  @Override
  public Map<PaymentState, PaymentTotal> totals() {
    return locked(
        () -> {
          Map<PaymentState, PaymentTotal> totals = new EnumMap<>(PaymentState.class);
          for (TrackedPayment one : payments.values()) {
            PaymentTotal sums = new PaymentTotal(1, one.amount(), one.paid(), one.refunded());
            totals.merge(one.state(), sums, PaymentTotal::plus);
          }
          return totals;
        });
  }

  @Override
  public void keep(KeptReceipt receipt) {
    lock.lock();
    try {
      receipts.putIfAbsent(receipt.reference(), receipt);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<KeptReceipt> findReceipt(PaymentReference reference) {
    return locked(() -> Optional.ofNullable(receipts.get(reference)));
  }

  private <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
