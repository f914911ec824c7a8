package dev.npsp.sdk.payments;

import dev.npsp.sdk.wire.ServiceText;
import java.util.List;
import java.util.Optional;

/** How a tracker ends attempts that stand in the way: on the host's word, or on an officer's. */
final class PaymentCloser {

  private final PaymentRecords entries;
  private final PaymentResolver inquiry;
  private final TrackerPolicy policy;

  PaymentCloser(PaymentRecords entries, PaymentResolver inquiry, TrackerPolicy policy) {
    this.entries = entries;
    this.inquiry = inquiry;
    this.policy = policy;
  }

  TrackedPayment endPage(String number, String reason) {
    TrackedPayment payment = inquiry.end(number, required(reason), attempt -> true);
    Optional<PaymentAttempt> left =
        payment.attempts().stream().filter(TrackerPolicy::isInTheWay).findFirst();
    left.ifPresent(
        attempt -> {
          throw new PaymentNotSettled(number, attempt.state(), policy.endOf(attempt));
        });
    return payment;
  }

  /** Ends what is not a page for this order: two who replace at once must not end each other's. */
  void endOthers(String number, PaymentOrder order, String reason) {
    String why = required(reason);
    policy.requireTime(number, order);
    String fingerprint = OrderFingerprint.of(order);
    if (entries.find(number).isPresent()) {
      TrackedPayment unused =
          inquiry.end(
              number,
              why,
              attempt ->
                  !(policy.isOffered(attempt) && PaymentOpener.isFor(attempt, order, fingerprint)));
    }
  }

  private static String required(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("Say why the page is ended; it is kept in the history.");
    }
    return reason;
  }

  TrackedPayment giveUp(String number, String officer, String reason) {
    Optional<PaymentAttempt> askedInVain = openPageThatCannotBeAsked(entries.get(number));
    return entries.change(
        number,
        payment -> {
          List<PaymentAttempt> lost =
              payment.attempts().stream()
                  .filter(
                      attempt ->
                          attempt.state() == PaymentState.UNKNOWN || isStill(attempt, askedInVain))
                  .toList();
          if (lost.isEmpty()) {
            throw nothingUnknown(payment);
          }
          TrackedPayment now = payment;
          for (PaymentAttempt attempt : lost) {
            now =
                now.moved(
                    attempt.reference(),
                    PaymentState.FAILED,
                    PaymentTransitionCause.OFFICER,
                    officer + ": " + reason,
                    policy.now(),
                    builder -> builder);
          }
          return now;
        });
  }

  /** Nobody but an officer can say anything about it before its time is over. */
  private Optional<PaymentAttempt> openPageThatCannotBeAsked(TrackedPayment payment) {
    return payment
        .open()
        .filter(attempt -> attempt.state() == PaymentState.PAGE_OPENED)
        .filter(inquiry::cannotAsk);
  }

  private static boolean isStill(PaymentAttempt attempt, Optional<PaymentAttempt> page) {
    return attempt.state() == PaymentState.PAGE_OPENED
        && page.map(PaymentAttempt::reference).filter(attempt.reference()::equals).isPresent();
  }

  private static IllegalPaymentTransition nothingUnknown(TrackedPayment payment) {
    PaymentReference reference =
        payment.last().map(PaymentAttempt::reference).orElse(PaymentReference.of("none"));
    return new IllegalPaymentTransition(
        reference,
        payment.state(),
        ServiceText.NOTHING_UNKNOWN.text(payment.state()),
        ServiceText.NOTHING_UNKNOWN.remedy());
  }
}
