package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.PortalException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a book asks the provider about attempts that are not settled. It never opens anything. */
final class BookInquiry {

  private static final int PAGE = 200;

  private final PaymentsClient payments;
  private final PaymentStore store;
  private final BookEntries entries;
  private final PaymentMoves moves;

  BookInquiry(PaymentsClient payments, PaymentStore store, PaymentMoves moves) {
    this.payments = payments;
    this.store = store;
    this.entries = new BookEntries(store);
    this.moves = moves;
  }

  TrackedPayment resolve(String number, RequestOptions options) {
    TrackedPayment payment = entries.get(number);
    for (PaymentAttempt attempt : payment.attempts()) {
      if (!attempt.stage().isSettled()) {
        payment = ask(number, attempt, options);
      }
    }
    return payment;
  }

  private TrackedPayment ask(String number, PaymentAttempt attempt, RequestOptions options) {
    try {
      PaymentStatus status = payments.query(attempt.reference(), attempt.orderedAt(), options);
      return entries.change(number, payment -> moves.answered(payment, attempt, status));
    } catch (NotFoundAtPortal e) {
      return entries.change(number, payment -> moves.neverArrived(payment, attempt));
    } catch (NotOffered e) {
      return entries.change(
          number, payment -> moves.stillOpen(payment, attempt, "cannot be asked"));
    }
  }

  ResolveReport resolveAll() {
    List<String> numbers = unsettled();
    int settled = 0;
    Map<String, PortalException> failures = new TreeMap<>();
    for (String number : numbers) {
      try {
        TrackedPayment asked = resolve(number, RequestOptions.defaults());
        settled += asked.stage().isSettled() ? 1 : 0;
      } catch (PortalException e) {
        failures.put(number, e);
      }
    }
    return ResolveReport.of(numbers.size(), settled, failures);
  }

  /** Read whole before anything is asked: what is asked about leaves its stage. */
  private List<String> unsettled() {
    List<String> numbers = new ArrayList<>();
    for (PaymentStage stage :
        List.of(PaymentStage.CREATED, PaymentStage.PAGE_OPENED, PaymentStage.UNKNOWN)) {
      String after = "";
      List<TrackedPayment> page;
      do {
        page = store.list(stage, after, PAGE);
        for (TrackedPayment payment : page) {
          after = payment.number();
          numbers.add(after);
        }
      } while (page.size() == PAGE);
    }
    return numbers;
  }
}
