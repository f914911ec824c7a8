package dev.npsp.sdk.examples;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalClientBuilder;
import dev.npsp.sdk.VietnamTime;
import dev.npsp.sdk.core.http.Interceptor;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.inbound.InboundPortal;
import dev.npsp.sdk.payments.PaymentBook;
import dev.npsp.sdk.payments.PaymentStore;
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
 * Many bills from the ministry's page over the platform to the bank and back, over lines that lose,
 * repeat, reorder and delay; at the end each is paid once or clearly unpaid, and three ledgers
 * agree.
 */
@Command(
    name = "pay",
    mixinStandardHelpOptions = true,
    description =
        "Pays bills through ministry, platform and bank, with --faults over bad lines; then"
            + " compares the three ledgers.")
final class Pay implements Callable<Integer> {

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
      new RetryPolicy(2, Duration.ofMillis(10), Duration.ofMillis(50));

  @Mixin Connection connection = new Connection();

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
    Bills known = new Bills(store);
    try (Mishaps mishaps = new Mishaps(drawn, faults);
        Stage stage =
            Stage.set(
                connection, UnaryOperator.identity(), Math.max(MOST_BILLS, ATTEMPTS * bills));
        PortalClient ministryLine =
            line(
                stage,
                TWICE,
                new RoughLine(Stretch.MINISTRY_TO_PLATFORM, mishaps, known),
                new OddAnswers(mishaps, known));
        PortalClient bankLine = // the notice lane tells again, nobody else
            line(
                stage,
                RetryPolicy.none(),
                new RoughLine(Stretch.BANK_TO_PLATFORM, mishaps, known))) {
      PaymentBook book =
          PaymentBook.builder(ministryLine.payments(), store)
              .settleAfter(SETTLE_AFTER)
              .finalCodes(List.of(OddResults.FINAL))
              .build();
      return run(stage, bankLine, book, known, mishaps, drawn);
    }
  }

  private PortalClient line(Stage stage, RetryPolicy retry, Interceptor... lines) {
    PortalClientBuilder client = connection.client(stage.address());
    for (Interceptor line : lines) {
      client.addInterceptor(line);
    }
    return client.retry(retry).deadline(DEADLINE).build();
  }

  private int run(
      Stage stage,
      PortalClient bankLine,
      PaymentBook book,
      Bills known,
      Mishaps mishaps,
      long drawn)
      throws Exception {
    Clock clock = Clock.systemUTC();
    LocalDate day = VietnamTime.local(clock.instant()).toLocalDate();
    InboundPortal door =
        InboundPortal.builder()
            .onPaymentResult(
                new OddResults(book.resultHandler(), connection.paymentSecret(), mishaps, known))
            .build();
    BankSite site =
        new BankSite(
            new RoughRoad(Stretch.PLATFORM_TO_BANK, mishaps, known),
            core -> new RoughCore(core, mishaps, known),
            moment -> day); // one accounting day, even if midnight comes in between
    try (AgencyServer ministry =
            AgencyServer.listen(
                listen, door, new RoughRoad(Stretch.PLATFORM_TO_MINISTRY, mishaps, known));
        BankHouse bank = BankHouse.open(bankLine, bankListen, clock, site)) {
      SandboxControl sandbox = new SandboxControl(stage.address());
      sandbox.agencyAt(ministry.uri());
      sandbox.bankAt(bank.uri());
      try {
        BillMaker maker = BillMaker.forThisRun(stage.portal(), connection, clock, drawn);
        PayStory story =
            new PayStory(
                connection.story(),
                new OneBill.Parties(book, bank, sandbox, new Troubles()),
                known,
                mishaps,
                new PayReconciliation.Day(day, reports));
        return story.tell(maker, bills, drawn, faults);
      } finally {
        sandbox.noBank();
      }
    }
  }
}
