package dev.npsp.sdk.payments;

import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.internal.wire.WireTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The moves of a payment: what each thing that is told makes of it. Changes nothing by itself. */
final class PaymentMoves {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TIME = 50;
  private static final int LONGEST_ID = 100;
  private static final int LONGEST_CODE = 20;

  private final Clock clock;
  private final Duration settleAfter;

  PaymentMoves(Clock clock, Duration settleAfter) {
    this.clock = clock;
    this.settleAfter = settleAfter;
  }

  static PaymentStage stageOf(TrackedPayment payment, PaymentAttempt attempt) {
    return payment.attempt(attempt.reference()).map(PaymentAttempt::stage).orElseThrow();
  }

  /** Whether its request may still be under way. */
  boolean isYoung(PaymentAttempt attempt) {
    return clock.instant().isBefore(attempt.orderedAt().plus(settleAfter));
  }

  /** What a verified result makes of it. */
  TrackedPayment told(TrackedPayment payment, PaymentResult result) {
    TrackedPayment known =
        payment.attempt(result.reference()).isPresent() ? payment : adopted(payment, result);
    PaymentStage now = known.attempt(result.reference()).orElseThrow().stage();
    PaymentStage to = toldStage(result);
    String note =
        result.outcomeSigned()
            ? "code " + shortened(result.code(), LONGEST_CODE)
            : "an outcome that is not signed";
    boolean unsignedFailure = !result.outcomeSigned() && !result.succeeded();
    boolean sameAgain =
        now == to
            || (to == PaymentStage.PAID && now.isPaid())
            || (unsignedFailure && now == PaymentStage.FAILED);
    if (sameAgain) {
      return known;
    }
    if (!now.mayBecome(to)) {
      return notedOnce(known, result.reference(), note + ", changes nothing");
    }
    return known.moved(
        result.reference(),
        to,
        PaymentMoveCause.RESULT,
        note,
        clock.instant(),
        attempt ->
            attempt
                .transactionId(filled(result.transactionId(), LONGEST_NAME))
                .bank(filled(result.bank(), LONGEST_NAME))
                .transactionTime(filled(result.transactionTime(), LONGEST_TIME)));
  }

  /** What is not signed is a reason to ask, whichever way it goes. */
  private static PaymentStage toldStage(PaymentResult result) {
    if (!result.outcomeSigned()) {
      return PaymentStage.UNKNOWN;
    }
    return result.succeeded() ? PaymentStage.PAID : PaymentStage.FAILED;
  }

  /** The provider made the reference itself: the citizen looked the bill up at the portal. */
  private TrackedPayment adopted(TrackedPayment payment, PaymentResult result) {
    Instant begun = result.paidAt().orElse(clock.instant()).truncatedTo(ChronoUnit.SECONDS);
    return payment.with(
        PaymentAttempt.builder(result.reference(), result.amount(), begun)
            .stage(PaymentStage.CREATED)
            .build(),
        PaymentMoveCause.RESULT,
        "begun at the portal",
        clock.instant());
  }

  /** However often the same is told, the history does not grow without end. */
  private TrackedPayment notedOnce(
      TrackedPayment payment, PaymentReference reference, String note) {
    boolean isThere =
        payment.history().stream()
            .anyMatch(move -> move.reference().equals(reference) && move.note().equals(note));
    return isThere
        ? payment
        : payment.noted(reference, PaymentMoveCause.RESULT, note, clock.instant());
  }

  /** What the answer to a look-up makes of it. */
  TrackedPayment answered(TrackedPayment payment, PaymentAttempt attempt, PaymentStatus status) {
    if (stageOf(payment, attempt).isSettled()) {
      return payment; // a result was faster
    }
    if (status.saysPaid(attempt.amount())) {
      return asked(
          payment,
          attempt,
          PaymentStage.PAID,
          "paid",
          builder ->
              builder
                  .transactionId(status.transactionId().map(id -> shortened(id, LONGEST_NAME)))
                  .bank(status.bank().map(bank -> shortened(bank, LONGEST_NAME)))
                  .transactionTime(status.transactedAt().map(WireTime::seconds)));
    }
    boolean failed = status.state().filter(PaymentState.FAILED::equals).isPresent();
    if (failed) {
      return asked(payment, attempt, PaymentStage.FAILED, "failed", builder -> builder);
    }
    boolean paid = status.state().filter(PaymentState.PAID::equals).isPresent();
    return paid
        ? unknown(payment, attempt, PaymentMoveCause.QUERY, "paid with another amount")
        : stillOpen(payment, attempt, "pending");
  }

  /** What it means that the provider does not know the attempt. */
  TrackedPayment neverArrived(TrackedPayment payment, PaymentAttempt attempt) {
    PaymentStage stage = stageOf(payment, attempt);
    if (stage.isSettled()) {
      return payment;
    }
    if (stage == PaymentStage.CREATED && isYoung(attempt)) {
      return payment;
    }
    boolean hadPage =
        payment.attempt(attempt.reference()).flatMap(PaymentAttempt::page).isPresent();
    return isYoung(attempt) || hadPage
        ? unknown(payment, attempt, PaymentMoveCause.QUERY, "the provider does not know it")
        : asked(payment, attempt, PaymentStage.FAILED, "never arrived", builder -> builder);
  }

  /** An open page stays open until it expires; whatever else is not settled is unknown. */
  TrackedPayment stillOpen(TrackedPayment payment, PaymentAttempt attempt, String note) {
    PaymentStage stage = stageOf(payment, attempt);
    if (stage.isSettled()) {
      return payment;
    }
    boolean expired = attempt.isExpired(clock.instant());
    if (stage == PaymentStage.PAGE_OPENED && !expired) {
      return payment;
    }
    if (stage == PaymentStage.CREATED && isYoung(attempt) && !expired) {
      return payment;
    }
    return unknown(
        payment,
        attempt,
        expired ? PaymentMoveCause.CLOCK : PaymentMoveCause.QUERY,
        expired ? "expired, " + note : note);
  }

  private TrackedPayment unknown(
      TrackedPayment payment, PaymentAttempt attempt, PaymentMoveCause cause, String note) {
    return stageOf(payment, attempt) == PaymentStage.UNKNOWN
        ? payment
        : payment.moved(
            attempt.reference(),
            PaymentStage.UNKNOWN,
            cause,
            note,
            clock.instant(),
            builder -> builder);
  }

  private TrackedPayment asked(
      TrackedPayment payment,
      PaymentAttempt attempt,
      PaymentStage to,
      String note,
      UnaryOperator<PaymentAttempt.Builder> more) {
    return payment.moved(
        attempt.reference(), to, PaymentMoveCause.QUERY, note, clock.instant(), more);
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
      throw refundRefused(attempt, "this id stands for another refund.");
    }
    if (id.isBlank() || id.length() > LONGEST_ID) {
      throw refundRefused(attempt, "a refund's id has 1 to 100 characters.");
    }
    if (!attempt.stage().isPaid() || amount.amount() == 0) {
      throw refundRefused(attempt, "only what is paid can be given back.");
    }
    long left = attempt.amount().amount() - payment.refunded(reference).amount();
    if (amount.amount() > left) {
      throw refundRefused(attempt, "more would be given back than came in.");
    }
    TrackedPayment after =
        payment.refundedBy(PaymentRefund.of(id, reference, amount, clock.instant()));
    String words = "refund " + id + " of " + amount + ": " + note;
    return amount.amount() == left
        ? after.moved(
            reference,
            PaymentStage.REFUNDED,
            PaymentMoveCause.HOST,
            words,
            clock.instant(),
            builder -> builder)
        : after.noted(reference, PaymentMoveCause.HOST, words, clock.instant());
  }

  private static IllegalPaymentMove refundRefused(PaymentAttempt attempt, String what) {
    return new IllegalPaymentMove(
        attempt.reference(),
        attempt.stage(),
        what,
        "compare with the payment's refunds and history; nothing was written down.");
  }

  private static Optional<String> filled(String text, int longest) {
    return text.isBlank() ? Optional.empty() : Optional.of(shortened(text, longest));
  }

  private static String shortened(String text, int longest) {
    return text.length() > longest ? text.substring(0, longest) : text;
  }
}
