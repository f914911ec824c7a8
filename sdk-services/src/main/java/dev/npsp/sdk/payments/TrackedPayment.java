package dev.npsp.sdk.payments;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.text.StoreTexts;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * Something that is to be paid once, with all attempts at it and everything that ever happened to
 * them. Names no person. An immutable snapshot; {@link PaymentTracker} makes the moves.
 */
@PublicType
@Value.Immutable
public abstract class TrackedPayment {

  private static final int LONGEST_NOTE = 300;
  private static final int LONGEST_NUMBER = 100;

  TrackedPayment() {}

  /**
   * The host's number of what is to be paid: {@link PaymentPurpose#key}, or its own; at most 100
   * characters.
   */
  public abstract String number();

  /**
   * How often it was changed; 1 for a new one. A store replaces version {@code n} by {@code n+1}.
   */
  public abstract long version();

  /** What is due. */
  public abstract Vnd amount();

  /** The attempts, oldest first; none for a bill whose payment was never begun. */
  public abstract List<PaymentAttempt> attempts();

  /** What was given back. */
  public abstract List<PaymentRefund> refunds();

  /** Every move, oldest first. */
  public abstract List<PaymentTransition> history();

  /**
   * Where the whole stands. When money came in and stayed: paid if it covers what is due, else
   * underpaid. When none did: where the attempt stands that is not settled; else where the last
   * attempt stands.
   */
  public final PaymentState state() {
    Optional<PaymentState> paid =
        attempts().stream()
            .map(PaymentAttempt::state)
            .filter(PaymentState::isPaid)
            .sorted()
            .findFirst();
    if (paid.isPresent()) {
      return kept().amount() < amount().amount() ? PaymentState.UNDERPAID : paid.get();
    }
    return open().or(this::last).map(PaymentAttempt::state).orElse(PaymentState.CREATED);
  }

  /** The attempt that is not settled, the latest of them. */
  public final Optional<PaymentAttempt> open() {
    return attempts().stream()
        .filter(attempt -> !attempt.state().isSettled())
        .reduce((earlier, later) -> later);
  }

  /** Whether an attempt is not settled, whatever the whole stands at. */
  public final boolean hasUnsettled() {
    return open().isPresent();
  }

  /** The latest attempt. */
  public final Optional<PaymentAttempt> last() {
    return attempts().isEmpty()
        ? Optional.empty()
        : Optional.of(attempts().get(attempts().size() - 1));
  }

  /** The attempt with that reference. */
  public final Optional<PaymentAttempt> attempt(PaymentReference reference) {
    return attempts().stream().filter(one -> one.reference().equals(reference)).findFirst();
  }

  /** What came in, refunds not taken off: the sum of all attempts that were paid. */
  public final Vnd paid() {
    return attempts().stream()
        .filter(one -> one.state().isPaid() || one.state() == PaymentState.REFUNDED)
        .map(PaymentAttempt::amount)
        .reduce(Vnd.ZERO, Vnd::plus);
  }

  /** What was given back. */
  public final Vnd refunded() {
    return refunds().stream().map(PaymentRefund::amount).reduce(Vnd.ZERO, Vnd::plus);
  }

  /** What was given back of one attempt. */
  public final Vnd refunded(PaymentReference reference) {
    return refunds().stream()
        .filter(refund -> refund.reference().equals(reference))
        .map(PaymentRefund::amount)
        .reduce(Vnd.ZERO, Vnd::plus);
  }

  /** What is here beyond what is due, and has to be given back; zero when nothing went wrong. */
  public final Vnd overpaid() {
    return Vnd.of(Math.max(0, kept().amount() - amount().amount()));
  }

  /**
   * How much is missing where a part came in and stayed; zero when nothing came in, or enough. It
   * can be opened as a payment of its own under the same number.
   */
  public final Vnd underpaid() {
    long kept = kept().amount();
    return Vnd.of(kept == 0 ? 0 : Math.max(0, amount().amount() - kept));
  }

  /** What came in and was not given back. */
  final Vnd kept() {
    return Vnd.of(paid().amount() - refunded().amount());
  }

  /** Something to be paid, as a store reads it. */
  public static Builder builder(String number, Vnd amount) {
    return new Builder().number(number).amount(amount);
  }

  static TrackedPayment expected(String number, Vnd amount) {
    if (number.isBlank() || number.length() > LONGEST_NUMBER || !StoreTexts.isStorable(number)) {
      throw new IllegalArgumentException(
          "A payment's number has 1 to 100 characters, none of them U+0000 or half of one.");
    }
    return builder(number, amount).version(1).build();
  }

  TrackedPayment due(Vnd other) {
    return new Builder().from(this).amount(other).build();
  }

  /** With one more attempt. */
  TrackedPayment with(
      PaymentAttempt attempt, PaymentTransitionCause cause, String note, Instant at) {
    return new Builder()
        .from(this)
        .addAttempts(attempt)
        .addHistory(move(attempt, attempt.state(), cause, note, at))
        .build();
  }

  /** With something that was told and changed nothing. */
  TrackedPayment noted(
      PaymentReference reference, PaymentTransitionCause cause, String note, Instant at) {
    PaymentAttempt attempt = require(reference);
    return new Builder()
        .from(this)
        .addHistory(move(attempt, attempt.state(), cause, note, at))
        .build();
  }

  /**
   * With that attempt moved.
   *
   * @throws IllegalPaymentTransition when no way leads there
   */
  TrackedPayment moved(
      PaymentReference reference,
      PaymentState to,
      PaymentTransitionCause cause,
      String note,
      Instant at,
      UnaryOperator<PaymentAttempt.Builder> more) {
    PaymentAttempt attempt = require(reference);
    if (!attempt.state().mayBecome(to)) {
      throw new IllegalPaymentTransition(reference, attempt.state(), to);
    }
    List<PaymentAttempt> changed = new ArrayList<>(attempts());
    PaymentAttempt next = more.apply(attempt.toBuilder()).state(to).build();
    changed.set(attempts().indexOf(attempt), next);
    return new Builder()
        .from(this)
        .attempts(changed)
        .addHistory(move(attempt, to, cause, note, at))
        .build();
  }

  /** With that attempt unknown, and no longer in the way of another one; once. */
  TrackedPayment ended(
      PaymentReference reference, PaymentTransitionCause cause, String note, Instant at) {
    PaymentAttempt attempt = require(reference);
    if (attempt.ended()) {
      return this;
    }
    return attempt.state() == PaymentState.UNKNOWN
        ? marked(attempt, true, cause, note, at)
        : moved(reference, PaymentState.UNKNOWN, cause, note, at, builder -> builder.ended(true));
  }

  /** With that attempt in the way of others again, if it was ended: it may be paid after all. */
  TrackedPayment doubted(
      PaymentReference reference, PaymentTransitionCause cause, String note, Instant at) {
    PaymentAttempt attempt = require(reference);
    return attempt.ended() ? marked(attempt, false, cause, note, at) : this;
  }

  private TrackedPayment marked(
      PaymentAttempt attempt,
      boolean ended,
      PaymentTransitionCause cause,
      String note,
      Instant at) {
    List<PaymentAttempt> changed = new ArrayList<>(attempts());
    changed.set(attempts().indexOf(attempt), attempt.toBuilder().ended(ended).build());
    return new Builder()
        .from(this)
        .attempts(changed)
        .addHistory(move(attempt, attempt.state(), cause, note, at))
        .build();
  }

  TrackedPayment refundedBy(PaymentRefund refund) {
    return new Builder().from(this).addRefunds(refund).build();
  }

  TrackedPayment nextVersion() {
    return new Builder().from(this).version(version() + 1).build();
  }

  private PaymentAttempt require(PaymentReference reference) {
    return attempt(reference)
        .orElseThrow(() -> new IllegalArgumentException("The payment has no such attempt."));
  }

  private static PaymentTransition move(
      PaymentAttempt attempt,
      PaymentState to,
      PaymentTransitionCause cause,
      String note,
      Instant at) {
    return PaymentTransition.builder()
        .at(at)
        .reference(attempt.reference())
        .from(attempt.state())
        .to(to)
        .cause(cause)
        .note(StoreTexts.shortened(note, LONGEST_NOTE))
        .build();
  }

  /** Collects a payment. */
  public static final class Builder extends ImmutableTrackedPayment.Builder {
    Builder() {}
  }
}
