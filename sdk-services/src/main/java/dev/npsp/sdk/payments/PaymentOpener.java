package dev.npsp.sdk.payments;

import dev.npsp.sdk.core.Sleeper;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.text.LastFour;
import dev.npsp.sdk.domain.internal.text.StoreTexts;
import dev.npsp.sdk.wire.ServiceText;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a tracker opens pages: an attempt is written down before anything is sent, and a new one is
 * made only when no earlier one is in its way: each has failed for certain, or its time is over or
 * it was ended, and a look-up of this very call says that it is not paid.
 */
final class PaymentOpener {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.payments");
  private static final int MOST_TURNS = 100;
  private static final int LONGEST_CODE = 20;

  private final PaymentsClient payments;
  private final PaymentRecords entries;
  private final PaymentResolver inquiry;
  private final TrackerPolicy policy;
  private final Sleeper sleeper;
  private final Duration patience;

  /**
   * An opening.
   *
   * @param patience how long somebody waits for a page that another one is opening
   */
  PaymentOpener(
      PaymentsClient payments,
      PaymentRecords entries,
      PaymentResolver inquiry,
      TrackerPolicy policy,
      Sleeper sleeper,
      Duration patience) {
    this.payments = payments;
    this.entries = entries;
    this.inquiry = inquiry;
    this.policy = policy;
    this.sleeper = sleeper;
    this.patience = patience;
  }

  PaymentPage open(String number, PaymentOrder order) {
    Wanted wanted = new Wanted(number, order, OrderFingerprint.of(order));
    OpeningWait wait = new OpeningWait(sleeper, patience);
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      Optional<TrackedPayment> known = entries.find(number);
      Optional<PaymentPage> page = known.flatMap(payment -> offered(payment, wanted));
      if (page.isPresent()) {
        return page.get();
      }
      Optional<PaymentAttempt> sending = known.flatMap(this::beingOpened);
      if (sending.isPresent()) {
        waitFor(sending.get(), number, wait);
        continue;
      }
      Optional<TrackedPayment> free = known.map(payment -> asked(payment, wanted));
      if (free.filter(payment -> isWorthAnotherLook(payment, wanted)).isPresent()) {
        continue;
      }
      free.ifPresent(payment -> requireFree(payment, wanted));
      policy.requireTime(number, order);
      PaymentAttempt attempt = newAttempt(wanted);
      if (begin(free, wanted, attempt)) {
        return send(number, order, attempt);
      }
    }
    throw new PaymentBusy(number);
  }

  /** What is to be opened. */
  private record Wanted(String number, PaymentOrder order, String fingerprint) {}

  TrackedPayment expect(String number, Vnd amount) {
    if (entries.add(TrackedPayment.expected(number, amount))) {
      return entries.get(number);
    }
    return entries.change(number, payment -> payment.due(amount));
  }

  /** Whether the page of the attempt is one for that order; older attempts know the amount only. */
  static boolean isFor(PaymentAttempt attempt, PaymentOrder order, String fingerprint) {
    return attempt.amount().equals(order.amount())
        && attempt.orderFingerprint().filter(known -> !known.equals(fingerprint)).isEmpty();
  }

  /** The page that is open for this order. */
  private Optional<PaymentPage> offered(TrackedPayment payment, Wanted wanted) {
    requireDue(payment, wanted);
    Optional<PaymentPage> page =
        payment.attempts().stream()
            .filter(attempt -> isOfferedFor(attempt, wanted))
            .reduce((earlier, later) -> later)
            .flatMap(
                open -> open.page().map(uri -> PaymentPage.builder(uri, open.reference()).build()));
    if (page.isPresent() && !due(payment, wanted).equals(payment.amount())) {
      TrackedPayment unused = entries.change(payment.number(), now -> now.due(due(now, wanted)));
    }
    return page;
  }

  private boolean isOfferedFor(PaymentAttempt attempt, Wanted wanted) {
    return policy.isOffered(attempt) && isFor(attempt, wanted.order, wanted.fingerprint);
  }

  /** What is due by the latest word: the order's, unless a part is paid already. */
  private static Vnd due(TrackedPayment payment, Wanted wanted) {
    return payment.kept().amount() == 0 ? wanted.order.amount() : payment.amount();
  }

  private static void requireDue(TrackedPayment payment, Wanted wanted) {
    if (payment.state().isPaid()) {
      throw new AlreadyPaid(payment.number());
    }
    Vnd left = payment.underpaid();
    if (left.amount() > 0 && !left.equals(wanted.order.amount())) {
      throw new AmountNotDue(payment.number(), left, wanted.order.amount());
    }
  }

  private Optional<PaymentAttempt> beingOpened(TrackedPayment payment) {
    return payment.attempts().stream().filter(policy::isBeingOpened).findFirst();
  }

  private void waitFor(PaymentAttempt attempt, String number, OpeningWait wait) {
    if (!wait.another()) {
      throw new PaymentNotSettled(number, PaymentState.CREATED, policy.endOf(attempt));
    }
  }

  /** The payment after the provider was asked about everything that is not settled. */
  private TrackedPayment asked(TrackedPayment payment, Wanted wanted) {
    if (!payment.hasUnsettled()) {
      return payment;
    }
    TrackedPayment asked = inquiry.resolve(payment.number());
    requireDue(asked, wanted);
    return asked;
  }

  /** While the provider was asked, somebody else may have begun. */
  private boolean isWorthAnotherLook(TrackedPayment payment, Wanted wanted) {
    return beingOpened(payment).isPresent()
        || payment.attempts().stream().anyMatch(attempt -> isOfferedFor(attempt, wanted));
  }

  private void requireFree(TrackedPayment payment, Wanted wanted) {
    payment.attempts().stream()
        .filter(TrackerPolicy::isInTheWay)
        .reduce((earlier, later) -> later)
        .ifPresent(
            attempt -> {
              Instant until = policy.endOf(attempt);
              throw attempt.state() == PaymentState.PAGE_OPENED
                  ? new OtherOrderOpen(wanted.number, attempt, wanted.order.amount(), until)
                  : new PaymentNotSettled(wanted.number, attempt.state(), until);
            });
  }

  private PaymentAttempt newAttempt(Wanted wanted) {
    Instant now = policy.now().truncatedTo(ChronoUnit.SECONDS);
    PaymentOrder order = wanted.order;
    return PaymentAttempt.builder(
            payments.newReference(order.purpose(), policy.now()), order.amount(), now)
        .state(PaymentState.CREATED)
        .expiresAt(order.expiresAt().orElse(now.plus(policy.pageTime())))
        .orderFingerprint(wanted.fingerprint)
        .build();
  }

  /** Whether the attempt is ours to send: it is written down before anything is sent. */
  private boolean begin(Optional<TrackedPayment> known, Wanted wanted, PaymentAttempt attempt) {
    TrackedPayment before =
        known.orElseGet(() -> TrackedPayment.expected(wanted.number, wanted.order.amount()));
    TrackedPayment begun =
        before
            .due(due(before, wanted))
            .with(attempt, PaymentTransitionCause.HOST, "begun", policy.now());
    return known.isEmpty() ? entries.add(begun) : entries.replace(before, begun.nextVersion());
  }

  private PaymentPage send(String number, PaymentOrder order, PaymentAttempt attempt) {
    PaymentOrder named =
        order.toBuilder().reference(attempt.reference()).orderedAt(attempt.orderedAt()).build();
    PaymentPage page;
    try {
      page = payments.open(named);
    } catch (RefusedByPortal e) {
      PaymentState to = afterRefusal(e, attempt);
      throw without(
          number, attempt, to, "refused: " + StoreTexts.shortened(e.code(), LONGEST_CODE), e);
    } catch (NotSent e) {
      String note = "not sent: " + e.getClass().getSimpleName();
      throw without(number, attempt, PaymentState.FAILED, note, e);
    } catch (RuntimeException e) {
      throw without(number, attempt, PaymentState.UNKNOWN, "no answer that tells", e);
    }
    return opened(number, attempt, page);
  }

  /**
   * The page is the payer's even when it cannot be written down: it was opened, and is asked about
   * like any other. But when its attempt was settled or ended meanwhile, another one may be open,
   * and nobody has seen this one.
   */
  private PaymentPage opened(String number, PaymentAttempt attempt, PaymentPage page) {
    PaymentAttempt now;
    try {
      now =
          answered(
                  number,
                  attempt,
                  PaymentState.PAGE_OPENED,
                  "page opened",
                  builder -> builder.page(page.uri()))
              .attempt(attempt.reference())
              .orElseThrow();
    } catch (Throwable e) { // Kotlin throws what no signature names
      LOG.warn(
          "the page of the attempt that ends in {} is open, and could not be written down: {}",
          LastFour.of(attempt.reference().value()),
          e.getClass().getName());
      return page;
    }
    if (now.ended() || now.state() == PaymentState.FAILED) {
      throw new OutcomeUnknown(
          TrackedNumber.origin("payments.tracker.open", number),
          ServiceText.PAGE_TOO_LATE.text(),
          ServiceText.PAGE_TOO_LATE.remedy(),
          null);
    }
    return page;
  }

  /**
   * A line that brings a request twice may give us the refusal of the second one, while the payment
   * waits to be paid: so the provider is asked before it counts as failed. A checksum that is wrong
   * is wrong both times, and a question that is refused in the same words was refused for what we
   * are, not for what was opened.
   */
  private PaymentState afterRefusal(RefusedByPortal refusal, PaymentAttempt attempt) {
    if (refusal instanceof SecretRefused) {
      return PaymentState.FAILED;
    }
    try {
      payments.query(attempt.reference(), attempt.orderedAt());
      return PaymentState.UNKNOWN;
    } catch (NotFoundAtPortal | NotOffered e) {
      return PaymentState.FAILED; // nothing is there, or the refusal is all that will ever be told
    } catch (RefusedByPortal e) {
      boolean sameWords = e.code().equals(refusal.code()) && e.message().equals(refusal.message());
      return sameWords ? PaymentState.FAILED : PaymentState.UNKNOWN;
    } catch (PortalException e) {
      return PaymentState.UNKNOWN;
    }
  }

  /** What went wrong with the call comes first, whatever the store says to it. */
  private <E extends RuntimeException> E without(
      String number, PaymentAttempt attempt, PaymentState to, String note, E failure) {
    try {
      answered(number, attempt, to, note, builder -> builder);
    } catch (Throwable e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  /** A result may have been faster than the answer: then it stays. */
  private TrackedPayment answered(
      String number,
      PaymentAttempt attempt,
      PaymentState to,
      String note,
      UnaryOperator<PaymentAttempt.Builder> more) {
    return entries.change(
        number,
        payment ->
            isWaiting(payment.attempt(attempt.reference()).orElseThrow(), to)
                ? payment.moved(
                    attempt.reference(),
                    to,
                    PaymentTransitionCause.ANSWER,
                    note,
                    policy.now(),
                    more)
                : payment);
  }

  private static boolean isWaiting(PaymentAttempt now, PaymentState to) {
    return now.state() == PaymentState.CREATED
        || (now.state() == PaymentState.UNKNOWN && to != PaymentState.UNKNOWN && !now.ended());
  }
}
