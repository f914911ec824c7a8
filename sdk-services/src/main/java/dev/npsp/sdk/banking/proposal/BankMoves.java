package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import java.time.Instant;
import java.util.Optional;

/** The moves of a bank's payment: what each step makes of it. Changes nothing by itself. */
final class BankMoves {

  private BankMoves() {}

  static BankPayment authorising(BankPayment payment, String account) {
    boolean sameAccount = payment.payerAccount().filter(account::equals).isPresent();
    return switch (payment.state()) {
      case OPEN ->
          payment.toBuilder()
              .state(BankPaymentState.AUTHORISING)
              .payerAccount(account)
              .holds(payment.holds() + 1)
              .build();
      case AUTHORISING, AUTHORISED, SETTLING -> {
        if (!sameAccount) {
          throw new BankRefused("authorise", Reason.BILL_ACTIVE);
        }
        yield payment;
      }
      case SETTLED -> {
        if (!sameAccount) {
          throw new BankRefused("authorise", Reason.ALREADY_PAID);
        }
        yield payment;
      }
      case CANCELLING, CANCELLED -> throw new BankRefused("authorise", Reason.WRONG_STATE);
    };
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
      case SETTLING, SETTLED -> payment;
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
        : openAgain(payment);
  }

  private static BankPayment openAgain(BankPayment payment) {
    return payment.toBuilder().state(BankPaymentState.OPEN).payerAccount(Optional.empty()).build();
  }

  static BankPayment cancelling(BankPayment payment) {
    return switch (payment.state()) {
      case OPEN -> payment.toBuilder().state(BankPaymentState.CANCELLED).build();
      case AUTHORISED -> payment.toBuilder().state(BankPaymentState.CANCELLING).build();
      case CANCELLING, CANCELLED -> payment;
      default -> throw new BankRefused("cancel", Reason.WRONG_STATE);
    };
  }

  static BankPayment afterRelease(BankPayment payment, CoreAnswer released) {
    boolean done =
        payment.state() == BankPaymentState.CANCELLING && released.kind() == CoreAnswer.Kind.DONE;
    return done ? payment.toBuilder().state(BankPaymentState.CANCELLED).build() : payment;
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
