package dev.npsp.sdk.jdbc;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.payments.PaymentAttempt;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentState;
import dev.npsp.sdk.payments.PaymentTransition;
import dev.npsp.sdk.payments.PaymentTransitionCause;
import dev.npsp.sdk.payments.TrackedPayment;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Payments as a tracker hands them to a store, made of what a store can call. */
final class PaymentSteps {

  static final Vnd FEE = Vnd.of(150_000);
  static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");

  private PaymentSteps() {}

  static TrackedPayment expected(String number) {
    return TrackedPayment.builder(number, FEE).version(1).build();
  }

  static PaymentAttempt attempt(String reference) {
    return PaymentAttempt.builder(PaymentReference.of(reference), FEE, AT)
        .state(PaymentState.CREATED)
        .build();
  }

  static TrackedPayment begun(String number, String reference) {
    return with(expected(number), attempt(reference));
  }

  /** With one more attempt; of the same version. */
  static TrackedPayment with(TrackedPayment payment, PaymentAttempt attempt) {
    return copy(payment)
        .addAttempts(attempt)
        .addHistory(move(attempt.reference(), attempt.state(), attempt.state(), "begun"))
        .build();
  }

  /** The next version, with the last attempt moved. */
  static TrackedPayment moved(
      TrackedPayment payment,
      PaymentState to,
      String note,
      UnaryOperator<PaymentAttempt.Builder> more) {
    PaymentAttempt last = payment.last().orElseThrow();
    List<PaymentAttempt> attempts =
        Stream.concat(
                payment.attempts().stream().limit(payment.attempts().size() - 1L),
                Stream.of(more.apply(last.toBuilder()).state(to).build()))
            .toList();
    return copy(payment)
        .version(payment.version() + 1)
        .attempts(attempts)
        .addHistory(move(last.reference(), last.state(), to, note))
        .build();
  }

  static TrackedPayment paid(TrackedPayment payment) {
    return moved(payment, PaymentState.PAID, "code 00", one -> one);
  }

  static TrackedPayment next(TrackedPayment payment) {
    return copy(payment).version(payment.version() + 1).build();
  }

  static TrackedPayment.Builder copy(TrackedPayment payment) {
    return TrackedPayment.builder(payment.number(), payment.amount())
        .version(payment.version())
        .attempts(payment.attempts())
        .refunds(payment.refunds())
        .history(payment.history());
  }

  static PaymentTransition move(
      PaymentReference reference, PaymentState from, PaymentState to, String note) {
    return PaymentTransition.builder()
        .at(AT)
        .reference(reference)
        .from(from)
        .to(to)
        .cause(PaymentTransitionCause.HOST)
        .note(note)
        .build();
  }
}
