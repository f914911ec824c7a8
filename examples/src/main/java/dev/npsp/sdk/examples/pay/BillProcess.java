package dev.npsp.sdk.examples.pay;

import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BankPaymentState;
import dev.npsp.sdk.banking.proposal.BankRefused;
import dev.npsp.sdk.banking.proposal.BillKey;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.examples.support.SandboxControl;
import dev.npsp.sdk.examples.support.bank.InMemoryCoreBanking;
import dev.npsp.sdk.examples.support.bank.SimulatedBank;
import dev.npsp.sdk.payments.PaymentAttempt;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentState;
import dev.npsp.sdk.payments.PaymentTracker;
import dev.npsp.sdk.payments.TrackedPayment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * One bill and the payer who got it. Each step looks at what ministry and bank have written down
 * and does the next thing; an answer that never came is a reason to look, never one to pay again.
 */
final class BillProcess {

  /** What all bills of a run have to do with. */
  record Parties(
      PaymentTracker tracker, SimulatedBank bank, SandboxControl platform, ErrorCounts errors) {}

  /**
   * What is billed.
   *
   * @param order at first
   * @param corrected after the ministry corrected the fee, if it does
   */
  record Fee(PaymentOrder order, PaymentOrder corrected) {}

  private final Fee fee;
  private final BillKey key;
  private final SimulatedPayer payer;
  private final Parties parties;
  private volatile boolean corrected;

  BillProcess(Fee fee, BillKey key, SimulatedPayer payer, Parties parties) {
    this.fee = fee;
    this.key = key;
    this.payer = payer;
    this.parties = parties;
  }

  String number() {
    return key.number();
  }

  BillKey key() {
    return key;
  }

  /** Whether it can be said what became of it, and all parties are done with it. */
  boolean isOver() {
    Optional<TrackedPayment> known = parties.tracker.find(number());
    if (known.isEmpty() || known.get().open().isPresent()) {
      return false;
    }
    PaymentState state = known.get().state();
    return payer == SimulatedPayer.UNDERPAYS
        ? state == PaymentState.UNDERPAID
        : state.isPaid() || hasGivenUp();
  }

  /** Whether it waits for nothing but the end of the day. */
  boolean waitsForEvening() {
    return payer == SimulatedPayer.LEAVES
        && parties.tracker.find(number()).flatMap(TrackedPayment::open).isPresent();
  }

  private boolean hasGivenUp() {
    return payer == SimulatedPayer.LEAVES
        || (payer == SimulatedPayer.CANNOT_PAY && stateAtBank() == BankPaymentState.CANCELLED);
  }

  private BankPaymentState stateAtBank() {
    return parties
        .bank
        .billPayments()
        .find(key)
        .map(BankPayment::state)
        .orElse(BankPaymentState.OPEN);
  }

  /**
   * The next step of the payer, the bank or the ministry. In the evening, waiting pages are closed.
   */
  void step(boolean evening) throws IOException, InterruptedException {
    closeEndedPages();
    if (payer == SimulatedPayer.UNDERPAYS && isPaid()) {
      parties.tracker.expect(number(), fee.corrected.amount());
      return;
    }
    if (payer == SimulatedPayer.PAYS_CORRECTED && !corrected) {
      corrected = waiting().or(this::opened).isPresent();
      return;
    }
    Optional<PaymentAttempt> waiting = waiting().or(this::opened);
    if (waiting.isPresent()) {
      step(waiting.get(), evening);
    }
  }

  private void step(PaymentAttempt waiting, boolean evening)
      throws IOException, InterruptedException {
    boolean heardNothing = evening || isDoneAtBank() || waiting.page().isEmpty();
    String reference = waiting.reference().value();
    if (payer != SimulatedPayer.LEAVES) {
      payAtBank(reference);
    } else if (evening) {
      parties.platform.refuse(reference);
    }
    if (heardNothing) {
      ask();
    }
  }

  private boolean isPaid() {
    return parties.tracker.find(number()).filter(known -> known.state().isPaid()).isPresent();
  }

  /** The attempt that can be paid: of the corrected fee, once it is corrected. */
  private Optional<PaymentAttempt> waiting() {
    return parties
        .tracker
        .find(number())
        .flatMap(TrackedPayment::open)
        .filter(attempt -> !attempt.ended())
        .filter(attempt -> !corrected || attempt.amount().equals(fee.corrected.amount()));
  }

  /** The payer does not go on with a page that was replaced, and closes it. */
  private void closeEndedPages() throws IOException, InterruptedException {
    List<PaymentAttempt> ended =
        parties.tracker.find(number()).stream()
            .flatMap(known -> known.attempts().stream())
            .filter(attempt -> attempt.ended() && !attempt.state().isSettled())
            .toList();
    for (PaymentAttempt attempt : ended) {
      parties.platform.refuse(attempt.reference().value());
    }
    if (!ended.isEmpty()) {
      ask();
    }
  }

  private boolean isDoneAtBank() {
    BankPaymentState state = stateAtBank();
    return state == BankPaymentState.SETTLED || state == BankPaymentState.CANCELLED;
  }

  /** The ministry opens a page; what was opened without an answer is written down all the same. */
  private Optional<PaymentAttempt> opened() {
    if (isOver()) {
      return Optional.empty();
    }
    try {
      if (corrected) {
        parties.tracker.replace(number(), fee.corrected, "the fee was corrected");
      } else {
        parties.tracker.open(fee.order);
      }
    } catch (PortalException e) {
      parties.errors.add(e);
      return Optional.empty(); // the tracker knows what is certain; the next step asks
    }
    return waiting();
  }

  /** When no result came, the ministry asks; when it gets no answer, it asks at the next step. */
  private void ask() {
    try {
      parties.tracker.resolve(number());
    } catch (PortalException e) {
      parties.errors.add(e); // nothing was changed
    }
  }

  /** On the page, or on the portal when the page's address was lost, the payer takes the bank. */
  private void payAtBank(String reference) throws IOException, InterruptedException {
    Optional<BankPayment> ordered = parties.bank.billPayments().find(reference);
    if (ordered.isEmpty() && parties.platform.collect(reference)) {
      ordered = parties.bank.billPayments().find(reference);
    }
    if (ordered.isPresent() && ordered.get().state() != BankPaymentState.SETTLED) {
      pay(ordered.get(), reference);
    }
  }

  private void pay(BankPayment payment, String reference) throws IOException, InterruptedException {
    try {
      if (isClosing(payment) || !agrees(payment)) {
        parties.bank.billPayments().cancel(payment.number());
        parties.platform.refuse(reference);
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      parties.errors.add(e); // what the core did is unknown; the next step orders it again
    }
  }

  private static boolean isClosing(BankPayment payment) {
    return payment.state() == BankPaymentState.CANCELLING
        || payment.state() == BankPaymentState.CANCELLED;
  }

  /** Whether the bank could take the money; what was begun is finished. */
  private boolean agrees(BankPayment payment) {
    boolean empty = payer.beginsWithNothing() && payment.attempt() == 1;
    try {
      parties.bank.pay(payment, empty ? InMemoryCoreBanking.EMPTY : InMemoryCoreBanking.CUSTOMER);
      return true;
    } catch (BankRefused e) {
      if (e.reason() == BankRefused.Reason.REFUSED_BY_CORE) {
        return false;
      }
      throw e;
    }
  }
}
