package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import dev.npsp.sdk.core.internal.digest.Digests;
import java.util.Locale;
import java.util.Optional;

/** How a bill is bound to one payment, whatever number or look-up code it comes under. */
final class BillBinding {

  private static final int HASH_DIGITS = 20;

  private final BankRecords records;

  BillBinding(BankRecords records) {
    this.records = records;
  }

  BankPayment bind(BillKey bill, BillTerms terms) {
    int attempt = records.attemptOf(bill);
    BankPayment first = fresh(bill, attempt, terms);
    Optional<BankPayment> known = records.payment(first.number());
    if (known.isPresent() && isOver(known.get())) {
      attempt = records.nextAttempt(bill, attempt);
      first = fresh(bill, attempt, terms);
    }
    // What is refused must leave no number behind: money would be looked up and given back by it.
    Optional<BankPayment> unusedSinceAskedForItsRefusals =
        records.payment(first.number()).map(payment -> rebound(payment, terms));
    claim(first);
    records.insert(first);
    return records.change(first.number(), "bind", payment -> rebound(payment, terms));
  }

  private static BankPayment fresh(BillKey bill, int attempt, BillTerms terms) {
    return BankPayment.builder(numberOf(bill, attempt), bill, terms).attempt(attempt).build();
  }

  private static boolean isOver(BankPayment payment) {
    return payment.state() == BankPaymentState.CANCELLED || payment.letGo();
  }

  /** The latest payment of a bill. */
  Optional<BankPayment> latest(BillKey bill) {
    return records.payment(numberOf(bill, records.attemptOf(bill)));
  }

  private static BankPayment rebound(BankPayment payment, BillTerms terms) {
    boolean otherInvoice =
        terms.invoice().isPresent()
            && payment.terms().invoice().isPresent()
            && !terms.invoice().equals(payment.terms().invoice());
    return switch (payment.state()) {
      case SETTLED -> throw new BankRefused("bind", Reason.ALREADY_PAID);
      case CANCELLED, CANCELLING -> throw new BankRefused("bind", Reason.WRONG_STATE);
      case OPEN -> {
        if (otherInvoice) {
          throw new BankRefused("bind", Reason.BILL_ACTIVE);
        }
        yield withTerms(payment, terms);
      }
      case AUTHORISING, AUTHORISED, SETTLING, RELEASING -> {
        if (otherInvoice) {
          throw new BankRefused("bind", Reason.BILL_ACTIVE);
        }
        BankTransitions.requireAgreed("bind", payment, terms.over(payment.terms()));
        yield payment;
      }
    };
  }

  /** The platform's own number, once given, stays; without one the first look-up code stays. */
  private static BankPayment withTerms(BankPayment payment, BillTerms terms) {
    BillTerms latest = terms.over(payment.terms());
    return payment.toBuilder()
        .terms(latest)
        .reference(latest.invoice().orElse(payment.reference()))
        .build();
  }

  /** A reference leads to one bill for ever; among its attempts, to the latest. */
  private void claim(BankPayment payment) {
    if (records.point(payment.reference(), payment.number())) {
      return;
    }
    boolean sameBill =
        records
            .pointed(payment.reference())
            .filter(other -> other.bill().equals(payment.bill()) && isOver(other))
            .isPresent();
    if (!sameBill) {
      throw new BankRefused("bind", Reason.REFERENCE_EXISTS);
    }
    records.pointAnew(payment.reference(), payment.number());
  }

  /** The same for the same bill and attempt, so that two processes cannot make two. */
  private static String numberOf(BillKey bill, int attempt) {
    String hash = Digests.sha256Hex(bill + "#" + attempt);
    return "NB" + hash.substring(0, HASH_DIGITS).toUpperCase(Locale.ROOT);
  }
}
