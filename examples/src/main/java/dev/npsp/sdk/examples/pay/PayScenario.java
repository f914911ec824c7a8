package dev.npsp.sdk.examples.pay;

import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BillKey;
import dev.npsp.sdk.banking.proposal.BillKind;
import dev.npsp.sdk.banking.proposal.Notice;
import dev.npsp.sdk.banking.proposal.NoticeState;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.reconciliation.ReconciliationReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A day on which many bills are paid, step by step. */
final class PayScenario {

  private static final int WORKERS = 8;
  private static final int MOST_ROUNDS = 600;
  private static final int MOST_LOOKS = 400;
  private static final long PAUSE_MILLIS = 200;
  private static final int PAGE = 500;

  private final ScenarioOutput output;
  private final BillProcess.Parties parties;
  private final BillIndex known;
  private final FaultInjector faultInjector;
  private final PayReconciliation.Day day;
  private final List<BillProcess> bills = new ArrayList<>();

  PayScenario(
      ScenarioOutput output,
      BillProcess.Parties parties,
      BillIndex known,
      FaultInjector faultInjector,
      PayReconciliation.Day day) {
    this.output = output;
    this.parties = parties;
    this.known = known;
    this.faultInjector = faultInjector;
    this.day = day;
  }

  /** The whole day; the exit code. */
  int run(BillGenerator generator, int count, long seed, boolean faults)
      throws IOException, InterruptedException {
    long owedBefore = PlatformRecords.owedByBank(parties.platform().ledger(""));
    send(generator, count, seed, faults);
    boolean settled = payAll();
    boolean told = isTold() && faultInjector.isOver();
    tellFaults();
    PlatformRecords platform = PlatformRecords.of(parties.platform(), known);
    LedgerComparison ledgers =
        new LedgerComparison(parties.tracker(), platform, owedBefore, parties.bank(), bills);
    tellLedgers(ledgers);
    boolean reconciled = reconcile(platform, ledgers.paid() + ledgers.underpaid());
    boolean allAccounted = ledgers.paid() + ledgers.unpaid() == count;
    boolean right =
        allAccounted
            && settled
            && told
            && reconciled
            && ledgers.doublePaid() == 0
            && ledgers.difference() == 0;
    output.done(
        right
            ? "Done: "
                + ledgers.paid()
                + " bills paid once, "
                + ledgers.unpaid()
                + " clearly unpaid ("
                + ledgers.underpaid()
                + " of them in part), the ledgers agree to the dong."
            : "Not everything was confirmed.",
        "bills",
        count,
        "paid",
        ledgers.paid(),
        "unpaid",
        ledgers.unpaid(),
        "faults_injected",
        faultInjector.injected(),
        "double_paid",
        ledgers.doublePaid(),
        "ledger_difference",
        ledgers.difference(),
        "underpaid",
        ledgers.underpaid());
    return right ? 0 : 1;
  }

  private void send(BillGenerator generator, int count, long seed, boolean faults) {
    for (int n = 0; n < count; n++) {
      PaymentOrder order = generator.bill(n);
      BillProcess.Fee fee = new BillProcess.Fee(order, generator.corrected(n));
      String dossier = order.purpose().number();
      known.add(dossier, n);
      BillKey key = BillKey.of(BillKind.DOSSIER, dossier, "");
      bills.add(new BillProcess(fee, key, SimulatedPayer.of(seed, n, faults), parties));
    }
    output.tell(
        "billed",
        "The ministry bills "
            + count
            + " dossiers; "
            + (faults ? "the lines are bad" : "the lines are good")
            + " (--seed "
            + seed
            + ").",
        "bills",
        count,
        "seed",
        seed,
        "faults",
        faults);
  }

  /** Round by round, until it can be said of each bill what became of it. */
  private boolean payAll() throws IOException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      List<BillProcess> open = bills;
      for (int round = 1; round <= MOST_ROUNDS && !open.isEmpty(); round++) {
        boolean evening = open.stream().allMatch(BillProcess::waitsForEvening);
        step(workers, open, evening);
        open = open.stream().filter(bill -> !bill.isOver()).toList();
        tellRound(round, evening, open.size());
        if (!open.isEmpty()) {
          TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
      }
      return open.isEmpty();
    } finally {
      workers.shutdownNow();
    }
  }

  private static void step(ExecutorService workers, List<BillProcess> open, boolean evening)
      throws IOException, InterruptedException {
    List<Callable<Boolean>> steps = new ArrayList<>();
    for (BillProcess bill : open) {
      steps.add(
          () -> {
            bill.step(evening);
            return true;
          });
    }
    for (Future<Boolean> step : workers.invokeAll(steps)) {
      try {
        step.get();
      } catch (ExecutionException e) {
        throw new IOException("A bill could not be taken further: " + e.getCause(), e);
      }
    }
  }

  private void tellRound(int round, boolean evening, int open) {
    output.tell(
        "round",
        "Round "
            + round
            + (evening ? ", in the evening: " : ": ")
            + (bills.size() - open)
            + " bills settled, "
            + open
            + " waiting.",
        "round",
        round,
        "settled",
        bills.size() - open,
        "waiting",
        open);
  }

  /** Until the bank was acknowledged by the platform, and the platform by the ministry. */
  private boolean isTold() throws IOException, InterruptedException {
    boolean told = false;
    for (int look = 0; look < MOST_LOOKS && !told; look++) {
      told = isPlatformTold() && PlatformRecords.of(parties.platform(), known).isAcknowledged();
      if (!told) {
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    }
    output.tell(
        "told",
        told
            ? "The platform acknowledged every notice of the bank, the ministry every result."
            : "Somebody was not acknowledged.",
        "acknowledged",
        told);
    return told;
  }

  private boolean isPlatformTold() {
    List<BankPayment> page = parties.bank().billPayments().page("", PAGE);
    while (!page.isEmpty()) {
      if (!page.stream().allMatch(PayScenario::isNoticeAcknowledged)) {
        return false;
      }
      page = parties.bank().billPayments().page(page.get(page.size() - 1).number(), PAGE);
    }
    return true;
  }

  private static boolean isNoticeAcknowledged(BankPayment payment) {
    return payment
        .notice()
        .map(Notice::state)
        .filter(state -> state != NoticeState.ACKNOWLEDGED)
        .isEmpty();
  }

  private void tellFaults() {
    for (MessageRoute route : MessageRoute.values()) {
      String line = route.name().toLowerCase(Locale.ROOT);
      output.tell(
          "faults",
          line.replace('_', ' ') + ": " + faultInjector.injected(route) + " messages in trouble.",
          "line",
          line,
          "injected",
          faultInjector.injected(route));
    }
    output.tell(
        "troubles",
        "What ministry and bank saw of it: " + parties.errors().counts() + ".",
        "met",
        parties.errors().counts());
  }

  private void tellLedgers(LedgerComparison ledgers) {
    output.tell(
        "ledgers",
        "Ministry "
            + ledgers.atMinistry()
            + ", platform "
            + ledgers.atPlatform()
            + ", bank "
            + ledgers.atBank()
            + " dong; bill by bill they differ by "
            + ledgers.difference()
            + ".",
        "ministry",
        ledgers.atMinistry(),
        "platform",
        ledgers.atPlatform(),
        "bank",
        ledgers.atBank(),
        "difference",
        ledgers.difference());
  }

  private boolean reconcile(PlatformRecords platform, long paid) throws IOException {
    boolean right = true;
    for (ReconciliationReport report : day.compare(parties, platform)) {
      long findings = report.findings().values().stream().mapToLong(Long::longValue).sum();
      right &= report.isClean() && report.matched() == paid;
      output.tell(
          "reconciled",
          report.here().name()
              + " and "
              + report.there().name()
              + ": "
              + report.matched()
              + " alike, "
              + findings
              + " findings.",
          "here",
          report.here().name(),
          "there",
          report.there().name(),
          "matched",
          report.matched(),
          "sum",
          report.matchedSum().amount(),
          "findings",
          findings);
    }
    return right;
  }
}
