package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.text.StoreTexts;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WireTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The moves of a payment: what each thing that is told makes of it. Changes nothing by itself. */
final class PaymentTransitions {

  static final String SOUNDS_PAID = "may be paid, but it is not proven";
  private static final String NEVER_ARRIVED = "never arrived";
  private static final String NOT_KNOWN = "the provider does not know it";

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TIME = 50;
  private static final int LONGEST_ID = 100;

  private final TrackerPolicy policy;

  PaymentTransitions(TrackerPolicy policy) {
    this.policy = policy;
  }

  static PaymentState stateOf(TrackedPayment payment, PaymentAttempt attempt) {
    return payment.attempt(attempt.reference()).map(PaymentAttempt::state).orElseThrow();
  }

  /** What a verified result makes of it. */
  TrackedPayment told(TrackedPayment payment, PaymentResult result) {
    PaymentReference reference = result.reference();
    TrackedPayment known =
        payment.attempt(reference).isPresent() ? payment : adopted(payment, result);
    PaymentState now = known.attempt(reference).orElseThrow().state();
    ResultReading reading = ResultReading.of(result, policy);
    String note = reading.note(result);
    boolean sameAgain = now == reading.state() || (reading == ResultReading.PAID && now.isPaid());
    if (sameAgain) {
      boolean isNews =
          reading == ResultReading.SOUNDS_PAID || reading == ResultReading.SOUNDS_FAILED;
      return isNews ? news(known, reference, reading, note) : known;
    }
    if (now == PaymentState.FAILED && !castsDoubt(known, reference, reading, note)) {
      return known;
    }
    if (!now.mayBecome(reading.state())) {
      return notedOnce(known, reference, note + ", changes nothing");
    }
    return known.moved(
        reference,
        reading.state(),
        PaymentTransitionCause.RESULT,
        note,
        policy.now(),
        attempt ->
            attempt
                .ended(false)
                .transactionId(filled(result.transactionId(), LONGEST_NAME))
                .bank(filled(result.bank(), LONGEST_NAME))
                .transactionTime(filled(result.transactionTime(), LONGEST_TIME)));
  }

  /**
   * Whether a failure is less certain by what is told now. A success always does that; another
   * failure only where the provider was thought not to have the attempt at all, and once for each
   * code, or a repeat could go round for ever.
   */
  private static boolean castsDoubt(
      TrackedPayment payment, PaymentReference reference, ResultReading reading, String note) {
    return switch (reading) {
      case PAID, SOUNDS_PAID -> true;
      case SOUNDS_FAILED_UNSIGNED, FAILED_FOR_GOOD -> false;
      case SOUNDS_FAILED ->
          !hasMove(payment, reference, note) && !isFailedByProvider(payment, reference);
    };
  }

  /** By its result, or by its answer to a look-up. */
  private static boolean isFailedByProvider(TrackedPayment payment, PaymentReference reference) {
    return payment.history().stream()
        .filter(move -> move.reference().equals(reference))
        .filter(move -> move.to() == PaymentState.FAILED && move.from() != PaymentState.FAILED)
        .reduce((earlier, later) -> later)
        .filter(
            move ->
                move.cause() == PaymentTransitionCause.RESULT
                    || (move.cause() == PaymentTransitionCause.QUERY
                        && !move.note().equals(NEVER_ARRIVED)))
        .isPresent();
  }

  private static boolean hasMove(TrackedPayment payment, PaymentReference reference, String note) {
    return payment.history().stream()
        .anyMatch(move -> move.reference().equals(reference) && move.note().equals(note));
  }

  /** The provider made the reference itself: the citizen looked the bill up at the portal. */
  private TrackedPayment adopted(TrackedPayment payment, PaymentResult result) {
    Instant begun = result.paidAt().orElse(policy.now()).truncatedTo(ChronoUnit.SECONDS);
    return payment.with(
        PaymentAttempt.builder(result.reference(), result.amount(), begun)
            .state(PaymentState.CREATED)
            .build(),
        PaymentTransitionCause.RESULT,
        "begun at the portal",
        policy.now());
  }

  /** What sounds like a success makes one that was ended doubtful, when it is told first. */
  private TrackedPayment news(
      TrackedPayment payment, PaymentReference reference, ResultReading reading, String note) {
    boolean wasEnded = payment.attempt(reference).filter(PaymentAttempt::ended).isPresent();
    return reading == ResultReading.SOUNDS_PAID && wasEnded && !hasMove(payment, reference, note)
        ? payment.doubted(reference, PaymentTransitionCause.RESULT, note, policy.now())
        : notedOnce(payment, reference, note);
  }

  /** However often the same is told, the history does not grow without end. */
  private TrackedPayment notedOnce(
      TrackedPayment payment, PaymentReference reference, String note) {
    return hasMove(payment, reference, note)
        ? payment
        : payment.noted(reference, PaymentTransitionCause.RESULT, note, policy.now());
  }

  /**
   * What the answer to a look-up makes of it.
   *
   * @param end why the host ends the attempt, if it does
   */
  TrackedPayment answered(
      TrackedPayment payment,
      PaymentAttempt attempt,
      PaymentInquiryResult status,
      Optional<String> end) {
    if (stateOf(payment, attempt).isSettled()) {
      return payment; // a result was faster
    }
    if (status.saysPaid(attempt.amount())) {
      return asked(
          payment,
          attempt,
          PaymentState.PAID,
          "paid",
          builder ->
              builder
                  .transactionId(status.transactionId().flatMap(id -> filled(id, LONGEST_NAME)))
                  .bank(status.bank().flatMap(bank -> filled(bank, LONGEST_NAME)))
                  .transactionTime(status.transactedAt().map(WireTime::seconds)));
    }
    if (says(status, ProviderStatusCode.FAILED)) {
      return asked(payment, attempt, PaymentState.FAILED, "failed", builder -> builder);
    }
    if (says(status, ProviderStatusCode.PAID)) {
      return unknown(payment, attempt, PaymentTransitionCause.QUERY, "paid with another amount");
    }
    if (!says(status, ProviderStatusCode.PENDING)) {
      return stillOpen(payment, attempt, "a state that nobody knows");
    }
    if (isEnded(payment, attempt)) {
      return payment;
    }
    return mayEnd(payment, attempt, end)
        ? ended(payment, attempt, "pending", end)
        : stillOpen(payment, attempt, "pending");
  }

  private static boolean isEnded(TrackedPayment payment, PaymentAttempt attempt) {
    return payment.attempt(attempt.reference()).filter(PaymentAttempt::ended).isPresent();
  }

  private static boolean says(PaymentInquiryResult status, ProviderStatusCode code) {
    return status.statusCode().filter(code::equals).isPresent();
  }

  /** What it means that the provider does not know the attempt. */
  TrackedPayment neverArrived(
      TrackedPayment payment, PaymentAttempt attempt, Optional<String> end) {
    PaymentState state = stateOf(payment, attempt);
    boolean isUnderWay = state == PaymentState.CREATED && policy.isYoung(attempt);
    if (state.isSettled() || isUnderWay || isEnded(payment, attempt)) {
      return payment;
    }
    if (wasKnown(payment, attempt)) {
      return mayEnd(payment, attempt, end)
          ? ended(payment, attempt, NOT_KNOWN, end)
          : unknown(payment, attempt, PaymentTransitionCause.QUERY, NOT_KNOWN);
    }
    return policy.isYoung(attempt)
        ? unknown(payment, attempt, PaymentTransitionCause.QUERY, NOT_KNOWN)
        : asked(payment, attempt, PaymentState.FAILED, NEVER_ARRIVED, builder -> builder);
  }

  /** It gave a page or told a result, so that it cannot say now that it never had it. */
  private static boolean wasKnown(TrackedPayment payment, PaymentAttempt attempt) {
    return payment.attempt(attempt.reference()).flatMap(PaymentAttempt::page).isPresent()
        || payment.history().stream()
            .anyMatch(
                move ->
                    move.reference().equals(attempt.reference())
                        && move.cause() == PaymentTransitionCause.RESULT);
  }

  /**
   * What it means that nothing can be asked: the end of the page's time stands for the look-up,
   * unless the payment was told as paid.
   */
  TrackedPayment cannotBeAsked(TrackedPayment payment, PaymentAttempt attempt) {
    PaymentState state = stateOf(payment, attempt);
    boolean isUnderWay = policy.isYoung(attempt) && !wasKnown(payment, attempt);
    if (state.isSettled() || isEnded(payment, attempt)) {
      return payment;
    }
    if (isUnderWay || !isOverByTime(payment, attempt)) {
      return stillOpen(payment, attempt, "cannot be asked");
    }
    return payment.moved(
        attempt.reference(),
        PaymentState.FAILED,
        PaymentTransitionCause.CLOCK,
        "expired, and nothing can be asked",
        policy.now(),
        builder -> builder);
  }

  /** Whether another attempt may be made beside this one, now that it was said to be unpaid. */
  private boolean mayEnd(TrackedPayment payment, PaymentAttempt attempt, Optional<String> end) {
    return !(stateOf(payment, attempt) == PaymentState.CREATED && policy.isYoung(attempt))
        && (end.isPresent() || isOverByTime(payment, attempt));
  }

  private boolean isOverByTime(TrackedPayment payment, PaymentAttempt attempt) {
    return policy.newPageAfterExpiry()
        && policy.isOver(attempt)
        && !hasMove(payment, attempt.reference(), SOUNDS_PAID);
  }

  private TrackedPayment ended(
      TrackedPayment payment, PaymentAttempt attempt, String answer, Optional<String> end) {
    return payment.ended(
        attempt.reference(),
        end.isPresent() ? PaymentTransitionCause.HOST : PaymentTransitionCause.CLOCK,
        end.map(reason -> "ended: " + reason).orElse("expired, " + answer),
        policy.now());
  }

  /** An open page stays open until it expires; whatever else is not settled is unknown. */
  private TrackedPayment stillOpen(TrackedPayment payment, PaymentAttempt attempt, String note) {
    PaymentState state = stateOf(payment, attempt);
    boolean expired = policy.isOver(attempt);
    boolean waits =
        state.isSettled()
            || (state == PaymentState.PAGE_OPENED && !expired)
            || (state == PaymentState.CREATED && policy.isYoung(attempt));
    return waits
        ? payment
        : unknown(
            payment,
            attempt,
            expired ? PaymentTransitionCause.CLOCK : PaymentTransitionCause.QUERY,
            expired ? "expired, " + note : note);
  }

  private TrackedPayment unknown(
      TrackedPayment payment, PaymentAttempt attempt, PaymentTransitionCause cause, String note) {
    return stateOf(payment, attempt) == PaymentState.UNKNOWN
        ? payment.doubted(attempt.reference(), cause, note, policy.now())
        : payment.moved(
            attempt.reference(),
            PaymentState.UNKNOWN,
            cause,
            note,
            policy.now(),
            builder -> builder);
  }

  private TrackedPayment asked(
      TrackedPayment payment,
      PaymentAttempt attempt,
      PaymentState to,
      String note,
      UnaryOperator<PaymentAttempt.Builder> more) {
    return payment.moved(
        attempt.reference(), to, PaymentTransitionCause.QUERY, note, policy.now(), more);
  }

  /** What a refund makes of it. */
  TrackedPayment refunded(
      TrackedPayment payment, PaymentReference reference, String id, Vnd amount, String note) {
    PaymentAttempt attempt = payment.attempt(reference).orElseThrow();
    Optional<PaymentRefund> known =
        payment.refunds().stream().filter(refund -> refund.id().equals(id)).findFirst();
    if (known.isPresent()) {
      boolean same =
          known.get().amount().equals(amount) && known.get().reference().equals(reference);
      if (same) {
        return payment;
      }
      throw refundRefused(attempt, ServiceText.REFUND_ID_TAKEN.text());
    }
    if (id.isBlank() || id.length() > LONGEST_ID || !StoreTexts.isStorable(id)) {
      throw refundRefused(attempt, ServiceText.REFUND_ID_FORM.text());
    }
    if (!attempt.state().isPaid() || amount.amount() == 0) {
      throw refundRefused(attempt, ServiceText.REFUND_NOT_PAID.text());
    }
    long left = attempt.amount().amount() - payment.refunded(reference).amount();
    if (amount.amount() > left) {
      throw refundRefused(attempt, ServiceText.REFUND_MORE.text());
    }
    TrackedPayment after =
        payment.refundedBy(PaymentRefund.of(id, reference, amount, policy.now()));
    String words = "refund " + id + " of " + amount + ": " + note;
    return amount.amount() == left
        ? after.moved(
            reference,
            PaymentState.REFUNDED,
            PaymentTransitionCause.HOST,
            words,
            policy.now(),
            builder -> builder)
        : after.noted(reference, PaymentTransitionCause.HOST, words, policy.now());
  }

  private static IllegalPaymentTransition refundRefused(
      PaymentAttempt attempt, LocalizedText what) {
    return new IllegalPaymentTransition(
        attempt.reference(), attempt.state(), what, ServiceText.REFUND.remedy());
  }

  private static Optional<String> filled(String text, int longest) {
    return Optional.of(StoreTexts.shortened(text, longest)).filter(kept -> !kept.isBlank());
  }
}
