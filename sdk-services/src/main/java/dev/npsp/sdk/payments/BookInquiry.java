package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.PortalException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How a book asks the provider about attempts that are not settled. It never opens anything. */
final class BookInquiry {

  private static final int PAGE = 200;

  /** So many are named; the rest is counted, or a long list would fill the memory. */
  private static final int MOST_FAILURES = 1000;

  private final PaymentsClient payments;
  private final PaymentStore store;
  private final BookEntries entries;
  private final PaymentMoves moves;

  BookInquiry(
      PaymentsClient payments, PaymentStore store, BookEntries entries, PaymentMoves moves) {
    this.payments = payments;
    this.store = store;
    this.entries = entries;
    this.moves = moves;
  }

  TrackedPayment resolve(String number, RequestOptions options) {
    return ask(number, options, attempt -> Optional.empty());
  }

  /** Asks about all, and ends those that the host wants ended and that are not paid. */
  TrackedPayment end(
      String number, String reason, Predicate<PaymentAttempt> which, RequestOptions options) {
    return ask(
        number, options, attempt -> which.test(attempt) ? Optional.of(reason) : Optional.empty());
  }

  /** Why an attempt is ended, if it is. */
  private interface Ending {
    Optional<String> of(PaymentAttempt attempt);
  }

  private TrackedPayment ask(String number, RequestOptions options, Ending ending) {
    TrackedPayment payment = entries.get(number);
    for (PaymentAttempt attempt : payment.attempts()) {
      if (!attempt.stage().isSettled()) {
        payment = ask(number, attempt, options, ending.of(attempt));
      }
    }
    return payment;
  }

  private TrackedPayment ask(
      String number, PaymentAttempt attempt, RequestOptions options, Optional<String> end) {
    try {
      PaymentStatus status = payments.query(attempt.reference(), attempt.orderedAt(), options);
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
      PaymentStatus unused =
          payments.query(attempt.reference(), attempt.orderedAt(), RequestOptions.defaults());
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
          settled += resolve(after, RequestOptions.defaults()).hasUnsettled() ? 0 : 1;
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
