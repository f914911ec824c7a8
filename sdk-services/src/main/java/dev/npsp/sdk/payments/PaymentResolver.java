package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.PortalException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How a tracker asks the provider about attempts that are not settled. It never opens anything. */
final class PaymentResolver {

  private static final int PAGE = 200;

  /** So many are named; the rest is counted, or a long list would fill the memory. */
  private static final int MOST_FAILURES = 1000;

  private final PaymentsClient payments;
  private final PaymentStore store;
  private final PaymentRecords entries;
  private final PaymentTransitions moves;

  PaymentResolver(
      PaymentsClient payments,
      PaymentStore store,
      PaymentRecords entries,
      PaymentTransitions moves) {
    this.payments = payments;
    this.store = store;
    this.entries = entries;
    this.moves = moves;
  }

  TrackedPayment resolve(String number) {
    return ask(number, attempt -> Optional.empty());
  }

  /** Asks about all, and ends those that the host wants ended and that are not paid. */
  TrackedPayment end(String number, String reason, Predicate<PaymentAttempt> which) {
    return ask(number, attempt -> which.test(attempt) ? Optional.of(reason) : Optional.empty());
  }

  /** Why an attempt is ended, if it is. */
  private interface Ending {
    Optional<String> of(PaymentAttempt attempt);
  }

  private TrackedPayment ask(String number, Ending ending) {
    TrackedPayment payment = entries.get(number);
    for (PaymentAttempt attempt : payment.attempts()) {
      if (!attempt.state().isSettled()) {
        payment = ask(number, attempt, ending.of(attempt));
      }
    }
    return payment;
  }

  private TrackedPayment ask(String number, PaymentAttempt attempt, Optional<String> end) {
    try {
      PaymentInquiryResult status = payments.query(attempt.reference(), attempt.orderedAt());
      return entries.change(number, now -> moves.answered(now, attempt, status, end));
    } catch (NotFoundAtPortal e) {
      return entries.change(number, now -> moves.neverArrived(now, attempt, end));
    } catch (NotOffered e) {
      return entries.change(number, now -> moves.cannotBeAsked(now, attempt));
    }
  }

  /** Whether the provider has no look-up at all. */
  boolean cannotAsk(PaymentAttempt attempt) {
    try {
      PaymentInquiryResult unused = payments.query(attempt.reference(), attempt.orderedAt());
      return false;
    } catch (NotOffered e) {
      return true;
    } catch (PortalException e) {
      return false; // it has one, whatever it said
    }
  }

  /** In the order of the numbers, so that what is asked about may leave the list meanwhile. */
  ResolveReport resolveAll() {
    int asked = 0;
    int settled = 0;
    int failed = 0;
    Map<String, PortalException> failures = new TreeMap<>();
    String after = "";
    List<TrackedPayment> page;
    do {
      page = store.listUnsettled(after, PAGE);
      for (TrackedPayment payment : page) {
        after = payment.number();
        asked++;
        try {
          settled += resolve(after).hasUnsettled() ? 0 : 1;
        } catch (PortalException e) {
          failed++;
          if (failures.size() < MOST_FAILURES) {
            failures.put(after, e);
          }
        }
      }
    } while (page.size() == PAGE);
    return new ResolveReport.Builder()
        .asked(asked)
        .settled(settled)
        .failed(failed)
        .failures(failures)
        .build();
  }
}
