package dev.npsp.sdk.payments;

import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.RefusedByPortal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a book opens pages: an attempt is written down before anything is sent, and a new one is made
 * only when every earlier one has failed for certain.
 */
final class BookOpening {

  private static final int MOST_TURNS = 100;
  private static final int LONGEST_CODE = 20;

  private final PaymentsClient payments;
  private final PaymentStore store;
  private final BookEntries entries;
  private final BookInquiry inquiry;
  private final PaymentMoves moves;
  private final Clock clock;

  BookOpening(
      PaymentsClient payments,
      PaymentStore store,
      BookInquiry inquiry,
      PaymentMoves moves,
      Clock clock) {
    this.payments = payments;
    this.store = store;
    this.entries = new BookEntries(store);
    this.inquiry = inquiry;
    this.moves = moves;
    this.clock = clock;
  }

  PaymentPage open(String number, PaymentOrder order, RequestOptions options) {
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      Optional<TrackedPayment> known = store.find(number);
      if (known.isPresent()) {
        Optional<PaymentPage> page = pageOf(number, order, options);
        if (page.isPresent()) {
          return page.get();
        }
      }
      PaymentAttempt attempt = newAttempt(order);
      if (begin(number, order, attempt)) {
        return send(number, order, attempt, options);
      }
    }
    throw new PaymentBusy(number);
  }

  TrackedPayment expect(String number, Vnd amount) {
    if (store.add(TrackedPayment.expected(number, amount))) {
      return entries.get(number);
    }
    return entries.change(number, payment -> isFree(payment) ? payment.due(amount) : payment);
  }

  /** The page that is open; empty when a new attempt may be made. */
  private Optional<PaymentPage> pageOf(String number, PaymentOrder order, RequestOptions options) {
    TrackedPayment known = entries.get(number);
    Optional<PaymentPage> page = pageOf(known, order);
    if (page.isPresent() || isFree(known)) {
      return page;
    }
    if (known.open().filter(this::isBeingOpened).isPresent()) {
      throw new PaymentNotSettled(number, PaymentStage.CREATED);
    }
    TrackedPayment asked = inquiry.resolve(number, options);
    if (asked.stage().isPaid()) {
      throw new AlreadyPaid(number);
    }
    if (!isFree(asked)) {
      throw new PaymentNotSettled(number, asked.stage());
    }
    return Optional.empty();
  }

  private Optional<PaymentPage> pageOf(TrackedPayment payment, PaymentOrder order) {
    if (payment.stage().isPaid()) {
      throw new AlreadyPaid(payment.number());
    }
    return payment
        .open()
        .filter(open -> open.stage() == PaymentStage.PAGE_OPENED)
        .filter(open -> open.amount().equals(order.amount()))
        .filter(open -> !open.isExpired(clock.instant()))
        .flatMap(
            open -> open.page().map(uri -> PaymentPage.builder(uri, open.reference()).build()));
  }

  /** Another thread or node may be sending it at this moment. */
  private boolean isBeingOpened(PaymentAttempt attempt) {
    return attempt.stage() == PaymentStage.CREATED && moves.isYoung(attempt);
  }

  /** Whether a new attempt does no harm. */
  private static boolean isFree(TrackedPayment payment) {
    return payment.attempts().stream()
        .map(PaymentAttempt::stage)
        .allMatch(stage -> stage == PaymentStage.FAILED || stage == PaymentStage.REFUNDED);
  }

  private PaymentAttempt newAttempt(PaymentOrder order) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return PaymentAttempt.builder(
            payments.newReference(order.purpose(), clock.instant()), order.amount(), now)
        .stage(PaymentStage.CREATED)
        .expiresAt(order.expiresAt())
        .build();
  }

  /** Whether the attempt is ours to send: it is written down before anything is sent. */
  private boolean begin(String number, PaymentOrder order, PaymentAttempt attempt) {
    Optional<TrackedPayment> known = store.find(number);
    TrackedPayment before = known.orElseGet(() -> TrackedPayment.expected(number, order.amount()));
    if (!isFree(before)) {
      return false;
    }
    TrackedPayment begun =
        before.due(order.amount()).with(attempt, PaymentMoveCause.HOST, "begun", clock.instant());
    return known.isEmpty() ? store.add(begun) : store.replace(begun.nextVersion());
  }

  private PaymentPage send(
      String number, PaymentOrder order, PaymentAttempt attempt, RequestOptions options) {
    PaymentOrder named =
        order.toBuilder().reference(attempt.reference()).orderedAt(attempt.orderedAt()).build();
    PaymentPage page;
    try {
      page = payments.open(named, options);
    } catch (RefusedByPortal e) {
      PaymentStage to = afterRefusal(e, attempt, options);
      throw without(number, attempt, to, "refused: " + shortened(e.code()), e);
    } catch (NotSent e) {
      String note = "not sent: " + e.getClass().getSimpleName();
      throw without(number, attempt, PaymentStage.FAILED, note, e);
    } catch (RuntimeException e) {
      throw without(number, attempt, PaymentStage.UNKNOWN, "no answer that tells", e);
    }
    answered(
        number,
        attempt,
        PaymentStage.PAGE_OPENED,
        "page opened",
        builder -> builder.page(page.uri()));
    return page;
  }

  /**
   * A line that brings a request twice may give us the refusal of the second one, while the payment
   * waits to be paid: so the provider is asked before it counts as failed. A checksum that is wrong
   * is wrong both times, and a question that is refused in the same words was refused for what we
   * are, not for what was opened.
   */
  private PaymentStage afterRefusal(
      RefusedByPortal refusal, PaymentAttempt attempt, RequestOptions options) {
    if (refusal instanceof SecretRefused) {
      return PaymentStage.FAILED;
    }
    try {
      payments.query(attempt.reference(), attempt.orderedAt(), options);
      return PaymentStage.UNKNOWN;
    } catch (NotFoundAtPortal | NotOffered e) {
      return PaymentStage.FAILED; // nothing is there, or the refusal is all that will ever be told
    } catch (RefusedByPortal e) {
      boolean sameWords = e.code().equals(refusal.code()) && e.message().equals(refusal.message());
      return sameWords ? PaymentStage.FAILED : PaymentStage.UNKNOWN;
    } catch (PortalException e) {
      return PaymentStage.UNKNOWN;
    }
  }

  /** What went wrong with the call comes first, whatever the store says to it. */
  private <E extends RuntimeException> E without(
      String number, PaymentAttempt attempt, PaymentStage to, String note, E failure) {
    try {
      answered(number, attempt, to, note, builder -> builder);
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  /** A result may have been faster than the answer: then it stays. */
  private void answered(
      String number,
      PaymentAttempt attempt,
      PaymentStage to,
      String note,
      UnaryOperator<PaymentAttempt.Builder> more) {
    entries.change(
        number,
        payment ->
            isWaiting(PaymentMoves.stageOf(payment, attempt), to)
                ? payment.moved(
                    attempt.reference(), to, PaymentMoveCause.ANSWER, note, clock.instant(), more)
                : payment);
  }

  private static boolean isWaiting(PaymentStage now, PaymentStage to) {
    return now == PaymentStage.CREATED
        || (now == PaymentStage.UNKNOWN && to != PaymentStage.UNKNOWN);
  }

  private static String shortened(String code) {
    return code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
  }
}
