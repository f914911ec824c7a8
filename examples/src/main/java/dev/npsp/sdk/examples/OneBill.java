package dev.npsp.sdk.examples;

import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BankPaymentState;
import dev.npsp.sdk.banking.proposal.BankRefused;
import dev.npsp.sdk.banking.proposal.BillKey;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.payments.PaymentAttempt;
import dev.npsp.sdk.payments.PaymentBook;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentStage;
import dev.npsp.sdk.payments.TrackedPayment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * One bill and the payer who got it. Each step looks at what ministry and bank have written down
 * and does the next thing; an answer that never came is a reason to look, never one to pay again.
 */
final class OneBill {

  /** What all bills of a run have to do with. */
  record Parties(PaymentBook book, BankHouse bank, SandboxControl platform, Troubles troubles) {}

  /**
   * What is billed.
   *
   * @param order at first
   * @param corrected after the ministry corrected the fee, if it does
   */
  record Fee(PaymentOrder order, PaymentOrder corrected) {}

  private final Fee fee;
  private final BillKey key;
  private final PayerMind mind;
  private final Parties parties;
  private volatile boolean corrected;

  OneBill(Fee fee, BillKey key, PayerMind mind, Parties parties) {
    this.fee = fee;
    this.key = key;
    this.mind = mind;
    this.parties = parties;
  }

  String number() {
    return key.number();
  }

  BillKey key() {
    return key;
  }

  /** Whether it can be said what became of it, and nobody is going to do any more. */
  boolean isOver() {
    Optional<TrackedPayment> known = parties.book.find(number());
    if (known.isEmpty() || known.get().open().isPresent()) {
      return false;
    }
    PaymentStage stage = known.get().stage();
    return mind == PayerMind.UNDERPAYS
        ? stage == PaymentStage.UNDERPAID
        : stage.isPaid() || hasGivenUp();
  }

  /** Whether it waits for nothing but the end of the day. */
  boolean waitsForEvening() {
    return mind == PayerMind.LEAVES
        && parties.book.find(number()).flatMap(TrackedPayment::open).isPresent();
  }

  private boolean hasGivenUp() {
    return mind == PayerMind.LEAVES
        || (mind == PayerMind.CANNOT_PAY && stateAtBank() == BankPaymentState.CANCELLED);
  }

  private BankPaymentState stateAtBank() {
    return parties.bank.desk().find(key).map(BankPayment::state).orElse(BankPaymentState.OPEN);
  }

  /** The next thing that somebody does about it. In the evening, waiting pages are closed. */
  void step(boolean evening) throws IOException, InterruptedException {
    closeEndedPages();
    if (mind == PayerMind.UNDERPAYS && isPaid()) {
      parties.book.expect(number(), fee.corrected.amount());
      return;
    }
    if (mind == PayerMind.PAYS_CORRECTED && !corrected) {
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
    if (mind != PayerMind.LEAVES) {
      payAtBank(reference);
    } else if (evening) {
      parties.platform.refuse(reference);
    }
    if (heardNothing) {
      ask();
    }
  }

  private boolean isPaid() {
    return parties.book.find(number()).filter(known -> known.stage().isPaid()).isPresent();
  }

  /** The attempt that somebody may pay: of the corrected fee, once it is corrected. */
  private Optional<PaymentAttempt> waiting() {
    return parties
        .book
        .find(number())
        .flatMap(TrackedPayment::open)
        .filter(attempt -> !attempt.ended())
        .filter(attempt -> !corrected || attempt.amount().equals(fee.corrected.amount()));
  }

  /** The payer does not go on with a page that was replaced, and closes it. */
  private void closeEndedPages() throws IOException, InterruptedException {
    List<PaymentAttempt> ended =
        parties.book.find(number()).stream()
            .flatMap(known -> known.attempts().stream())
            .filter(attempt -> attempt.ended() && !attempt.stage().isSettled())
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
        parties.book.replace(number(), fee.corrected, "the fee was corrected");
      } else {
        parties.book.open(fee.order);
      }
    } catch (PortalException e) {
      parties.troubles.note(e);
      return Optional.empty(); // the book knows what is certain; the next step asks
    }
    return waiting();
  }

  /** When no result came, the ministry asks; when it gets no answer, it asks at the next step. */
  private void ask() {
    try {
      parties.book.resolve(number());
    } catch (PortalException e) {
      parties.troubles.note(e); // nothing was changed
    }
  }

  /** On the page, or on the portal when the page's address was lost, the payer takes the bank. */
  private void payAtBank(String reference) throws IOException, InterruptedException {
    Optional<BankPayment> ordered = parties.bank.desk().find(reference);
    if (ordered.isEmpty() && parties.platform.collect(reference)) {
      ordered = parties.bank.desk().find(reference);
    }
    if (ordered.isPresent() && ordered.get().state() != BankPaymentState.SETTLED) {
      pay(ordered.get(), reference);
    }
  }

  private void pay(BankPayment payment, String reference) throws IOException, InterruptedException {
    try {
      if (isClosing(payment) || !agrees(payment)) {
        parties.bank.desk().cancel(payment.number());
        parties.platform.refuse(reference);
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      parties.troubles.note(e); // nobody knows what the core did; the next step orders it again
    }
  }

  private static boolean isClosing(BankPayment payment) {
    return payment.state() == BankPaymentState.CANCELLING
        || payment.state() == BankPaymentState.CANCELLED;
  }

  /** Whether the bank could take the money; what was begun is finished. */
  private boolean agrees(BankPayment payment) {
    boolean empty = mind.beginsWithNothing() && payment.attempt() == 1;
    try {
      parties.bank.pay(payment, empty ? BankBooks.EMPTY : BankBooks.CUSTOMER);
      return true;
    } catch (BankRefused e) {
      if (e.reason() == BankRefused.Reason.REFUSED_BY_CORE) {
        return false;
      }
      throw e;
    }
  }
}
