package dev.npsp.sdk.examples.pay;

import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BankPaymentState;
import dev.npsp.sdk.examples.support.bank.InMemoryCoreBanking;
import dev.npsp.sdk.examples.support.bank.SimulatedBank;
import dev.npsp.sdk.payments.PaymentState;
import dev.npsp.sdk.payments.PaymentTotal;
import dev.npsp.sdk.payments.PaymentTracker;
import dev.npsp.sdk.payments.TrackedPayment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what ministry, platform and bank have recorded of the same bills. */
final class LedgerComparison {

  private final PaymentTracker ministry;
  private final PlatformRecords platform;
  private final long owedBefore;
  private final SimulatedBank bank;
  private final List<BillProcess> bills;

  /**
   * The ledgers at the end of a run.
   *
   * @param owedBefore what the bank owed the platform before it
   */
  LedgerComparison(
      PaymentTracker ministry,
      PlatformRecords platform,
      long owedBefore,
      SimulatedBank bank,
      List<BillProcess> bills) {
    this.ministry = ministry;
    this.platform = platform;
    this.owedBefore = owedBefore;
    this.bank = bank;
    this.bills = bills;
  }

  /** Bills that all three have as paid. */
  long paid() {
    Map<String, Position> positions = positions();
    return bills.stream()
        .map(bill -> positions.get(bill.number()))
        .filter(Position::isPaid)
        .count();
  }

  /** Bills that are not paid, or not in full, with nothing under way; all three agree. */
  long unpaid() {
    Map<String, Position> positions = positions();
    return bills.stream()
        .map(bill -> positions.get(bill.number()))
        .filter(position -> position.isUnpaid() || position.isUnderpaid())
        .count();
  }

  /** Those of them of which a part is paid: it is at platform and bank, and more is due. */
  long underpaid() {
    Map<String, Position> positions = positions();
    return bills.stream()
        .map(bill -> positions.get(bill.number()))
        .filter(Position::isUnderpaid)
        .count();
  }

  private record Position(
      PaymentState atMinistry, boolean atPlatform, boolean atBank, boolean open) {

    boolean isPaid() {
      return !open && atMinistry.isPaid() && atPlatform && atBank;
    }

    boolean isUnderpaid() {
      return !open && atMinistry == PaymentState.UNDERPAID && atPlatform && atBank;
    }

    boolean isUnpaid() {
      boolean somethingAtMinistry = atMinistry.isPaid() || atMinistry == PaymentState.UNDERPAID;
      return !open && !somethingAtMinistry && !atPlatform && !atBank;
    }
  }

  private Map<String, Position> positions() {
    Set<String> paid = new HashSet<>();
    Set<String> open = new HashSet<>();
    for (PlatformRecords.Payment payment : platform.payments()) {
      if (payment.isPaid()) {
        paid.add(payment.bill());
      }
      if (payment.isPending()) {
        open.add(payment.bill());
      }
    }
    Map<String, Position> positions = new HashMap<>();
    for (BillProcess bill : bills) {
      positions.put(bill.number(), position(bill, paid, open));
    }
    return positions;
  }

  private Position position(BillProcess bill, Set<String> paid, Set<String> open) {
    Optional<TrackedPayment> tracked = ministry.find(bill.number());
    Optional<BankPaymentState> atBank =
        bank.billPayments().find(bill.key()).map(BankPayment::state);
    boolean settled = atBank.filter(BankPaymentState.SETTLED::equals).isPresent();
    boolean rests =
        settled || atBank.filter(state -> state != BankPaymentState.CANCELLED).isEmpty();
    boolean isOpen =
        !rests || open.contains(bill.number()) || tracked.flatMap(TrackedPayment::open).isPresent();
    return new Position(
        tracked.map(TrackedPayment::state).orElse(PaymentState.CREATED),
        paid.contains(bill.number()),
        settled,
        isOpen);
  }

  /** Bills for which money came more than once, at the bank or at the platform. */
  long doublePaid() {
    Map<String, Integer> atBank = new HashMap<>();
    for (InMemoryCoreBanking.Movement movement : bank.coreBanking().movements()) {
      atBank.merge(movement.bill(), movement.amount() > 0 ? 1 : -1, Integer::sum);
    }
    Map<String, Integer> atPlatform = new HashMap<>();
    for (PlatformRecords.Payment payment : platform.payments()) {
      atPlatform.merge(payment.bill(), payment.held() > 0 ? 1 : 0, Integer::sum);
    }
    return bills.stream()
        .map(BillProcess::number)
        .filter(bill -> atBank.getOrDefault(bill, 0) > 1 || atPlatform.getOrDefault(bill, 0) > 1)
        .count();
  }

  /** What the ministry's book has: what came in without what was given back. */
  long atMinistry() {
    long sum = 0;
    for (PaymentTotal total : ministry.totals().values()) {
      sum += total.paid().amount() - total.refunded().amount();
    }
    return sum;
  }

  /** What the platform's ledger has from the bank since the run began. */
  long atPlatform() {
    return platform.owedByBank() - owedBefore;
  }

  /** What the bank's core holds for the platform. */
  long atBank() {
    return bank.coreBanking().heldForPlatform();
  }

  /**
   * By how many dong the three ledgers differ: bill by bill, and each ledger's own total from the
   * sum of its bills, so that two mistakes cannot cancel each other out.
   */
  long difference() {
    Map<String, Long> ours = new HashMap<>();
    Map<String, Long> platforms = new HashMap<>();
    Map<String, Long> banks = new HashMap<>();
    for (BillProcess bill : bills) {
      ministry
          .find(bill.number())
          .ifPresent(one -> ours.put(bill.number(), one.paid().amount() - one.refunded().amount()));
    }
    platform.payments().forEach(one -> platforms.merge(one.bill(), one.held(), Long::sum));
    bank.coreBanking().movements().forEach(one -> banks.merge(one.bill(), one.amount(), Long::sum));
    long difference = 0;
    for (BillProcess bill : bills) {
      long here = ours.getOrDefault(bill.number(), 0L);
      long there = platforms.getOrDefault(bill.number(), 0L);
      long yonder = banks.getOrDefault(bill.number(), 0L);
      difference += Math.abs(here - there) + Math.abs(there - yonder);
    }
    return difference
        + Math.abs(atMinistry() - sum(ours))
        + Math.abs(atPlatform() - sum(platforms))
        + Math.abs(atBank() - sum(banks))
        + Math.abs(bank.coreBanking().sum())
        + Math.abs(platform.sum())
        + Math.abs(platform.disagreement());
  }

  private static long sum(Map<String, Long> amounts) {
    return amounts.values().stream().mapToLong(Long::longValue).sum();
  }
}
