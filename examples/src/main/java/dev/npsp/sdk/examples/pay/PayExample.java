package dev.npsp.sdk.examples.pay;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalClientBuilder;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.examples.support.AgencyServer;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.examples.support.SandboxControl;
import dev.npsp.sdk.examples.support.bank.BankSetup;
import dev.npsp.sdk.examples.support.bank.SimulatedBank;
import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.payments.PaymentStore;
import dev.npsp.sdk.payments.PaymentTracker;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Many bills from the ministry's page over the platform to the bank and back, over connections that
 * lose, repeat, reorder and delay; at the end each is paid once or clearly unpaid, and three
 * ledgers agree.
 */
@Command(
    name = "pay",
    mixinStandardHelpOptions = true,
    description =
        "Pays bills through ministry, platform and bank, with --faults over bad lines; then"
            + " compares the three ledgers.")
public final class PayExample implements Callable<Integer> {

  private static final int MOST_BILLS = 10_000;

  /** Attempts at one bill, with room to spare. */
  private static final int ATTEMPTS = 6;

  private static final Duration DEADLINE = Duration.ofSeconds(5);

  /**
   * After this a request is not under way any more: the deadline, and what a line holds back. A
   * real ministry leaves it at five minutes.
   */
  private static final Duration SETTLE_AFTER = Duration.ofSeconds(7);

  private static final RetryPolicy TWICE =
      RetryPolicy.builder()
          .attempts(2)
          .firstPause(Duration.ofMillis(10))
          .longestPause(Duration.ofMillis(50))
          .withoutBudget()
          .build();

  @Mixin ConnectionOptions connection = new ConnectionOptions();

  @Option(
      names = "--bills",
      paramLabel = "N",
      description = "How many bills, 1 to 10000; default ${DEFAULT-VALUE}.")
  int bills = 1000;

  @Option(
      names = "--faults",
      description =
          "Messages and answers get lost, repeated, reordered and delayed; amounts and codes are"
              + " odd, fees are corrected, some are paid in part, and the bank's core throws.")
  boolean faults;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "What payers do and what goes wrong is drawn from it; default: another each time.")
  @Nullable Long seed;

  @Option(
      names = "--listen",
      paramLabel = "PORT",
      description = "Where the ministry is reached; 0, the default, takes a free one.")
  int listen;

  @Option(
      names = "--bank-listen",
      paramLabel = "PORT",
      description = "Where the bank is reached; 0, the default, takes a free one.")
  int bankListen;

  @Option(
      names = "--reports",
      paramLabel = "FOLDER",
      description = "Where to keep the bank's day file and the reports of the comparisons.")
  @Nullable Path reports;

  @Override
  public Integer call() throws Exception {
    if (bills < 1 || bills > MOST_BILLS) {
      throw new IllegalArgumentException("--bills is 1 to " + MOST_BILLS + ".");
    }
    long drawn = seed == null ? ThreadLocalRandom.current().nextInt(1_000_000) : seed;
    PaymentStore store = PaymentStore.inMemory();
    BillIndex known = new BillIndex(store);
    try (FaultInjector faultInjector = new FaultInjector(drawn, faults);
        ExampleEnvironment environment =
            ExampleEnvironment.open(
                connection, UnaryOperator.identity(), Math.max(MOST_BILLS, ATTEMPTS * bills));
        PortalClient ministryClient =
            line(
                environment,
                TWICE,
                new FlakyTransport(MessageRoute.MINISTRY_TO_PLATFORM, faultInjector, known),
                new WrongAmountAnswers(faultInjector, known));
        PortalClient bankClient = // the notifier repeats, not this client
            line(
                environment,
                RetryPolicy.none(),
                new FlakyTransport(MessageRoute.BANK_TO_PLATFORM, faultInjector, known))) {
      PaymentTracker tracker =
          PaymentTracker.builder(ministryClient.payments(), store)
              .settleAfter(SETTLE_AFTER)
              .finalCodes(List.of(ContradictoryResults.FINAL))
              .build();
      return run(environment, bankClient, tracker, known, faultInjector, drawn);
    }
  }

  private PortalClient line(
      ExampleEnvironment environment, RetryPolicy retry, Interceptor... lines) {
    PortalClientBuilder client = connection.client(environment.address());
    for (Interceptor line : lines) {
      client.addInterceptor(line);
    }
    return client.retry(retry).deadline(DEADLINE).build();
  }

  private int run(
      ExampleEnvironment environment,
      PortalClient bankClient,
      PaymentTracker tracker,
      BillIndex known,
      FaultInjector faultInjector,
      long drawn)
      throws Exception {
    Clock clock = Clock.systemUTC();
    LocalDate day = VietnamTime.local(clock.instant()).toLocalDate();
    InboundPortal inbound =
        InboundPortal.builder(CallerGuard.everybody())
            .onPaymentResult(
                new ContradictoryResults(
                    tracker.resultHandler(), connection.paymentSecret(), faultInjector, known))
            .build();
    BankSetup setup =
        new BankSetup(
            new FlakyChannel(MessageRoute.PLATFORM_TO_BANK, faultInjector, known),
            core -> new FlakyCoreBanking(core, faultInjector, known),
            moment -> day); // one accounting day, even if midnight comes in between
    try (AgencyServer ministry =
            AgencyServer.listen(
                listen,
                inbound,
                new FlakyChannel(MessageRoute.PLATFORM_TO_MINISTRY, faultInjector, known));
        SimulatedBank bank = SimulatedBank.open(bankClient, bankListen, clock, setup)) {
      SandboxControl sandbox = new SandboxControl(environment.address());
      sandbox.agencyAt(ministry.uri());
      sandbox.bankAt(bank.uri());
      try {
        BillGenerator generator =
            BillGenerator.forThisRun(environment.portal(), connection, clock, drawn);
        PayScenario scenario =
            new PayScenario(
                connection.output(),
                new BillProcess.Parties(tracker, bank, sandbox, new ErrorCounts()),
                known,
                faultInjector,
                new PayReconciliation.Day(day, reports));
        return scenario.run(generator, bills, drawn, faults);
      } finally {
        sandbox.noBank();
      }
    }
  }
}
