package dev.npsp.sdk.examples;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.banking.BillReply;
import dev.npsp.sdk.banking.DueBill;
import dev.npsp.sdk.banking.proposal.BankDesk;
import dev.npsp.sdk.banking.proposal.BankGate;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BankProposalsClient;
import dev.npsp.sdk.banking.proposal.BankSettings;
import dev.npsp.sdk.banking.proposal.BankStore;
import dev.npsp.sdk.banking.proposal.BillKey;
import dev.npsp.sdk.banking.proposal.BillKind;
import dev.npsp.sdk.banking.proposal.BillTerms;
import dev.npsp.sdk.banking.proposal.CoreBanking;
import dev.npsp.sdk.banking.proposal.NoticeLane;
import dev.npsp.sdk.banking.proposal.NoticePolicy;
import dev.npsp.sdk.banking.proposal.ReceiptLinks;
import dev.npsp.sdk.banking.proposal.RequestSignature;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.callback.KeyRing;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * A bank: its books, its payments, the lane that tells the platform, and the gate that the platform
 * asks at. A real one puts its core and a database in the place of the memory.
 */
final class BankHouse implements AutoCloseable {

  private static final String PARTNER = "NH-SANDBOX";
  private static final String CODE = "NHSANDBOX";
  private static final KeyRing KEYS = KeyRing.of(Secret.of("sandbox-bank-secret"));
  private static final NoticePolicy POLICY =
      new NoticePolicy(Duration.ofMillis(200), Duration.ofSeconds(5), Duration.ofMinutes(10));

  private final BankBooks books = new BankBooks();
  private final BankStore store = BankStore.inMemory();
  private final BankDesk desk;
  private final BankServer server;
  private final BankDayFiles files;
  private final BankProposalsClient platform;
  private final ScheduledExecutorService scheduler =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "bank-notices");
            thread.setDaemon(true);
            return thread;
          });

  private BankHouse(PortalClient portal, int port, Clock clock, BankSite site) throws Exception {
    CoreBanking core = site.wayToCore().apply(books);
    this.desk = BankDesk.over(store, core, clock);
    this.platform = portal.bankProposals(BankSettings.builder(PARTNER, CODE, KEYS).build());
    this.files = new BankDayFiles(desk, PARTNER, CODE, site.accountingDay());
    this.server = BankServer.listen(port, site.road());
    ReceiptLinks links = ReceiptLinks.below(server.uri().resolve("get-receipt/"), store, clock);
    BankGate gate =
        BankGate.to(desk, store, core, RequestSignature.shared(KEYS, clock))
            .withReceipts(links)
            .withDayFiles(files)
            .withClock(clock);
    server.serve(gate, links);
    NoticeLane.over(store, platform::tell, POLICY, clock).start(scheduler, Duration.ofMillis(50));
  }

  /** Opens a bank whose gate is at that port (0 takes a free one). */
  static BankHouse open(PortalClient portal, int port, Clock clock) throws Exception {
    return open(portal, port, clock, BankSite.usual());
  }

  /** The same, on that site. */
  static BankHouse open(PortalClient portal, int port, Clock clock, BankSite site)
      throws Exception {
    return new BankHouse(portal, port, clock, site);
  }

  /** Where the platform asks. */
  URI uri() {
    return server.uri();
  }

  BankDesk desk() {
    return desk;
  }

  BankBooks books() {
    return books;
  }

  BankDayFiles files() {
    return files;
  }

  /** Binds what an agency told to a payment: the same one, whatever the look-up code. */
  BankPayment bind(BillKind kind, DueBill bill) {
    return desk.bind(BillKey.of(kind, bill), BillTerms.of(bill));
  }

  /** Asks an issuer of bills that are not known by a dossier. */
  BillReply ask(URI issuer, BillKind kind, String number) {
    return platform.inquire(issuer, kind, number);
  }

  /** The customer agrees to what is shown: the money moves, and the receipt is printed. */
  BankPayment pay(BankPayment shown) {
    return pay(shown, BankBooks.CUSTOMER);
  }

  /** The same from that account. */
  BankPayment pay(BankPayment shown, String account) {
    BankPayment paid = desk.pay(shown.number(), account, shown.terms());
    return desk.receiptIssued(paid.number(), "BL-" + paid.number());
  }

  @Override
  public void close() throws Exception {
    scheduler.shutdownNow();
    server.close();
  }
}
