package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import java.time.Instant;
import java.util.Optional;

/** The moves of a bank's payment: what each step makes of it. Changes nothing by itself. */
final class BankTransitions {

  private BankTransitions() {}

  static BankPayment authorising(BankPayment payment, String account, BillTerms agreed) {
    requireOpenFor(payment, account);
    requireAgreed("authorise", payment, agreed);
    return payment.state() == BankPaymentState.OPEN
        ? payment.toBuilder()
            .state(BankPaymentState.AUTHORISING)
            .payerAccount(account)
            .holds(payment.holds() + 1)
            .build()
        : payment;
  }

  private static void requireOpenFor(BankPayment payment, String account) {
    boolean sameAccount = payment.payerAccount().filter(account::equals).isPresent();
    Optional<Reason> refusal =
        switch (payment.state()) {
          case OPEN -> Optional.empty();
          case AUTHORISING, AUTHORISED, SETTLING ->
              sameAccount ? Optional.empty() : Optional.of(Reason.BILL_ACTIVE);
          case SETTLED -> sameAccount ? Optional.empty() : Optional.of(Reason.ALREADY_PAID);
          case RELEASING, CANCELLING, CANCELLED -> Optional.of(Reason.WRONG_STATE);
        };
    if (refusal.isPresent()) {
      throw new BankRefused("authorise", refusal.get());
    }
  }

  /** Amount, account and bank are what somebody agreed to; the words around them may differ. */
  static void requireAgreed(String operation, BankPayment payment, BillTerms agreed) {
    if (!agreed.amount().equals(payment.terms().amount())) {
      throw new BankRefused(operation, Reason.AMOUNT_DIFFERS);
    }
    if (!agreed.paysTheSameAs(payment.terms())) {
      throw new BankRefused(operation, Reason.PAYEE_DIFFERS);
    }
  }

  static BankPayment afterHold(BankPayment payment, BankPayment asked, CoreAnswer held) {
    boolean mine =
        payment.state() == BankPaymentState.AUTHORISING && payment.holds() == asked.holds();
    if (!mine || held.kind() == CoreAnswer.Kind.PENDING) {
      return payment;
    }
    return held.kind() == CoreAnswer.Kind.DONE
        ? payment.toBuilder().state(BankPaymentState.AUTHORISED).build()
        : openAgain(payment);
  }

  static BankPayment settling(BankPayment payment) {
    return switch (payment.state()) {
      case AUTHORISED -> payment.toBuilder().state(BankPaymentState.SETTLING).build();
      case SETTLING, SETTLED, RELEASING -> payment;
      default -> throw new BankRefused("settle", Reason.WRONG_STATE);
    };
  }

  static BankPayment afterCapture(
      BankPayment payment, BankPayment asked, CoreAnswer moved, Instant now) {
    boolean mine = payment.state() == BankPaymentState.SETTLING && payment.holds() == asked.holds();
    if (!mine || moved.kind() == CoreAnswer.Kind.PENDING) {
      return payment;
    }
    return moved.kind() == CoreAnswer.Kind.DONE
        ? payment.toBuilder()
            .state(BankPaymentState.SETTLED)
            .transaction(moved.transaction())
            .settledAt(now)
            .notice(Notice.waiting(now))
            .build()
        : payment.toBuilder()
            .state(BankPaymentState.RELEASING)
            .captureRefusal(moved.code())
            .build();
  }

  private static BankPayment openAgain(BankPayment payment) {
    return payment.toBuilder()
        .state(BankPaymentState.OPEN)
        .payerAccount(Optional.empty())
        .captureRefusal(Optional.empty())
        .build();
  }

  static BankPayment cancelling(BankPayment payment) {
    return switch (payment.state()) {
      case OPEN -> payment.toBuilder().state(BankPaymentState.CANCELLED).build();
      case AUTHORISED, RELEASING ->
          payment.toBuilder()
              .state(BankPaymentState.CANCELLING)
              .captureRefusal(Optional.empty())
              .build();
      case CANCELLING, CANCELLED -> payment;
      default -> throw new BankRefused("cancel", Reason.WRONG_STATE);
    };
  }

  /** Released because the core refused to move the money: open again; otherwise cancelled. */
  static BankPayment afterRelease(BankPayment payment, BankPayment asked, CoreAnswer released) {
    boolean mine = payment.state() == asked.state() && payment.holds() == asked.holds();
    if (!mine || released.kind() != CoreAnswer.Kind.DONE) {
      return payment;
    }
    return switch (payment.state()) {
      case RELEASING -> openAgain(payment);
      case CANCELLING -> payment.toBuilder().state(BankPaymentState.CANCELLED).build();
      default -> payment;
    };
  }

  static BankPayment receiptIssued(BankPayment payment, String receipt) {
    requireSettled("receiptIssued", payment);
    return payment.receipt().isPresent() ? payment : payment.toBuilder().receipt(receipt).build();
  }

  static BankPayment letGo(BankPayment payment) {
    requireSettled("letGo", payment);
    return payment.letGo() ? payment : payment.toBuilder().letGo(true).build();
  }

  static void requireSettled(String operation, BankPayment payment) {
    if (payment.state() != BankPaymentState.SETTLED) {
      throw new BankRefused(operation, Reason.NOT_PAID);
    }
  }
}
