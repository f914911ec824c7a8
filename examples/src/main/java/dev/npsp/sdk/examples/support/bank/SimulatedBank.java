package dev.npsp.sdk.examples.support.bank;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.banking.BillReply;
import dev.npsp.sdk.banking.DueBill;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BankProposalsClient;
import dev.npsp.sdk.banking.proposal.BankSettings;
import dev.npsp.sdk.banking.proposal.BankStore;
import dev.npsp.sdk.banking.proposal.BillKey;
import dev.npsp.sdk.banking.proposal.BillKind;
import dev.npsp.sdk.banking.proposal.BillPaymentService;
import dev.npsp.sdk.banking.proposal.BillTerms;
import dev.npsp.sdk.banking.proposal.CoreBanking;
import dev.npsp.sdk.banking.proposal.NoticePolicy;
import dev.npsp.sdk.banking.proposal.PaymentNotificationDispatcher;
import dev.npsp.sdk.banking.proposal.PlatformEndpoint;
import dev.npsp.sdk.banking.proposal.ReceiptLinks;
import dev.npsp.sdk.banking.proposal.RequestSignature;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.examples.support.AgencyServer;
import dev.npsp.sdk.inbound.InboundPortal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * A bank in memory: its core banking, its payments, its notifications to the platform, and the
 * server that the platform calls. A real one puts its core and a database in the place of the
 * memory.
 */
public final class SimulatedBank implements AutoCloseable {

  private static final String PARTNER = "NH-SANDBOX";
  private static final String CODE = "NHSANDBOX";
  private static final KeyRing KEYS = KeyRing.of(Secret.of("sandbox-bank-secret"));
  private static final NoticePolicy POLICY =
      new NoticePolicy(Duration.ofMillis(200), Duration.ofSeconds(5), Duration.ofMinutes(10));

  private final InMemoryCoreBanking coreBanking = new InMemoryCoreBanking();
  private final BankStore store = BankStore.inMemory();
  private final BillPaymentService billPayments;
  private final AgencyServer server;
  private final BankDayFiles files;
  private final BankProposalsClient platform;
  private final ScheduledExecutorService scheduler =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "bank-notices");
            thread.setDaemon(true);
            return thread;
          });

  private SimulatedBank(PortalClient portal, int port, Clock clock, BankSetup setup)
      throws Exception {
    CoreBanking core = setup.toCore().apply(coreBanking);
    this.billPayments = BillPaymentService.over(store, core, clock);
    this.platform = portal.bankProposals(BankSettings.builder(PARTNER, CODE, KEYS).build());
    this.files = new BankDayFiles(billPayments, PARTNER, CODE, setup.accountingDay());
    this.server = AgencyServer.listen(port, setup.channel());
    ReceiptLinks links =
        ReceiptLinks.below(server.uri().resolve(ReceiptPages.FOLDER), store, clock);
    PlatformEndpoint platformEndpoint =
        PlatformEndpoint.to(billPayments, store, core, RequestSignature.shared(KEYS, clock))
            .withReceipts(links)
            .withDayFiles(files)
            .withClock(clock);
    server.serve(
        InboundPortal.builder(CallerGuard.everybody()) // the platform signs, a link is a secret
            .onBankPlatform(platformEndpoint)
            .on(new ReceiptPages(links))
            .build());
    PaymentNotificationDispatcher.over(store, platform::tell, POLICY, clock)
        .start(scheduler, Duration.ofMillis(50));
  }

  /** Opens a bank that listens on that port (0 takes a free one). */
  public static SimulatedBank open(PortalClient portal, int port, Clock clock) throws Exception {
    return open(portal, port, clock, BankSetup.usual());
  }

  /** The same, with that setup. */
  public static SimulatedBank open(PortalClient portal, int port, Clock clock, BankSetup setup)
      throws Exception {
    return new SimulatedBank(portal, port, clock, setup);
  }

  /** Where the platform asks. */
  public URI uri() {
    return server.uri();
  }

  public BillPaymentService billPayments() {
    return billPayments;
  }

  public InMemoryCoreBanking coreBanking() {
    return coreBanking;
  }

  public BankDayFiles files() {
    return files;
  }

  /** Binds what an agency told to a payment: the same one, whatever the look-up code. */
  public BankPayment bind(BillKind kind, DueBill bill) {
    return billPayments.bind(BillKey.of(kind, bill), BillTerms.of(bill));
  }

  /** Asks an issuer of bills that are not known by a dossier. */
  public BillReply ask(URI issuer, BillKind kind, String number) {
    return platform.inquire(issuer, kind, number);
  }

  /** The customer agrees to what is shown: the money moves, and the receipt is printed. */
  public BankPayment pay(BankPayment shown) {
    return pay(shown, InMemoryCoreBanking.CUSTOMER);
  }

  /** The same from that account. */
  public BankPayment pay(BankPayment shown, String account) {
    BankPayment paid = billPayments.pay(shown.number(), account, shown.terms());
    return billPayments.receiptIssued(paid.number(), "BL-" + paid.number());
  }

  @Override
  public void close() throws Exception {
    scheduler.shutdownNow();
    server.close();
  }
}
