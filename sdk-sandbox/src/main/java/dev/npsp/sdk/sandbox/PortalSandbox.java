package dev.npsp.sdk.sandbox;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalClientBuilder;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.sandbox.internal.http.FrontDoor;
import dev.npsp.sdk.sandbox.internal.http.Rooms;
import dev.npsp.sdk.sandbox.internal.http.SandboxServer;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.pay.PaymentSettler;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The portal, small. {@link #start()} gives a running one, {@link #create()} one that JUnit starts
 * and stops. All methods may be called from any thread.
 */
public class PortalSandbox implements AutoCloseable {
  /** The agency of {@link #client}. */
  public static final String AGENCY = "000.00.00.H56";

  private final SandboxOptions options;
  private volatile @Nullable Running running;
  private final ReentrantLock clientLock = new ReentrantLock();
  private @Nullable PortalClient client;

  /** What exists only while it runs. */
  private record Running(SandboxServer server, Rooms rooms, SandboxTimer timer) {}

  PortalSandbox(SandboxOptions options) {
    this.options = options;
  }

  public static PortalSandbox start() {
    return start(SandboxOptions.defaults());
  }

  public static PortalSandbox start(SandboxOptions options) {
    PortalSandbox sandbox = new PortalSandbox(options);
    sandbox.open();
    return sandbox;
  }

  /**
   * For {@code @RegisterExtension}: started before all tests of a class, reset before each, closed
   * after all.
   *
   * @param <E> {@link PortalSandboxExtension}. It stands in no signature of this class, since who
   *     looks at its methods, as Spring does with a bean, would need JUnit.
   */
  public static <E extends PortalSandbox> E create() {
    return create(SandboxOptions.defaults());
  }

  /**
   * A sandbox with these options.
   *
   * @param <E> {@link PortalSandboxExtension}
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // see create()
  public static <E extends PortalSandbox> E create(SandboxOptions options) {
    return (E) PortalSandboxExtension.of(options);
  }

  /** The portal's base address, which ends in a slash. */
  public URI uri() {
    return running().server.uri();
  }

  /**
   * The sandbox portal behind the adapter's forward path; calls there name their {@code dstcode}.
   */
  public URI adapterUri() {
    return uri().resolve(FrontDoor.ADAPTER.substring(1) + "/");
  }

  /**
   * A client of the SDK for {@link #AGENCY}, with the sandbox's account and payment partner. It
   * does not wait between attempts, is the same until {@link #reset}, and is closed with the
   * sandbox.
   */
  public PortalClient client() {
    clientLock.lock();
    try {
      PortalClient known = client;
      if (known == null) {
        known = clientBuilder().build();
        client = known;
      }
      return known;
    } finally {
      clientLock.unlock();
    }
  }

  /** A builder of a client of this sandbox; whoever builds it closes it. */
  public PortalClientBuilder clientBuilder() {
    return PortalClient.builder(
            PortalEnvironment.mapi(uri()).withReference(uri().resolve("reference/")),
            AgencyCode.of(AGENCY),
            Credentials.password(AGENCY, Secret.of(options.password())))
        .payments(
            PaymentSettings.builder(
                    options.partner(),
                    KeyRing.of(Secret.of(options.paymentSecret())),
                    options.host())
                .build())
        .sleeper(duration -> {});
  }

  /** The other protocols, over the same dossiers. */
  public SandboxWires wires() {
    return new WireClients(uri(), options);
  }

  private void dropClient() {
    clientLock.lock();
    try {
      if (client != null) {
        client.close();
        client = null;
      }
    } finally {
      clientLock.unlock();
    }
  }

  /** Misbehaves at the next call, or at the next callback: {@link Fault} says which. */
  public void nextCall(Fault fault) {
    nextCalls(1, fault);
  }

  /** Misbehaves at this many calls in a row. */
  public void nextCalls(int times, Fault fault) {
    rooms().misbehave(times, fault);
  }

  /** The dossier with this number; {@link NoSuchElementException} when the portal has none. */
  public SandboxDossier dossier(String code) {
    return findDossier(code)
        .orElseThrow(() -> new NoSuchElementException("the portal holds no dossier " + code));
  }

  public Optional<SandboxDossier> findDossier(String code) {
    return rooms().dossiers().find(code);
  }

  public int dossierCount() {
    return rooms().dossiers().size();
  }

  /** A citizen files on the portal itself; the portal gives the number. */
  public SandboxDossier fileFromCitizen(String agency, String procedureCode, String applicant) {
    return rooms().citizens().file(agency, procedureCode, applicant);
  }

  /** A citizen files on the portal itself, under this number. */
  public SandboxDossier fileFromCitizen(
      String dossierCode, String agency, String procedureCode, String applicant) {
    return rooms().citizens().file(dossierCode, agency, procedureCode, applicant);
  }

  /** The results that agencies pushed about that dossier, oldest first, each as it came. */
  public List<String> pushedResults(String dossierCode) {
    return rooms().results().pushedAbout(dossierCode);
  }

  /** The feeds of the national side, and the citizens who use them. */
  public SandboxFeeds feeds() {
    return rooms().feeds();
  }

  /** The integration hub (LGSP) before the portal. */
  public SandboxLgsp lgsp() {
    return rooms().lgsp();
  }

  /** The office that receives reports, and its officer. */
  public SandboxReporting reporting() {
    return new OfficeDecisions(uri(), rooms().reporting());
  }

  /** The hub of electronic documents, and the Government Office that directs over it. */
  public SandboxDirections directions() {
    return new HubActions(uri(), rooms().hub());
  }

  /** The portal's side of petitions, and a citizen who complains. */
  public SandboxPetitions petitions() {
    return new CitizenPetitions(uri(), rooms().petitions());
  }

  /** All sessions end at once. */
  public void expireSessions() {
    rooms().endSessions();
  }

  /** How many logins were tried, over whichever wire. */
  public long logins() {
    return rooms().counts().logins();
  }

  /** How many generic calls came, those that met a fault included. */
  public long calls() {
    return rooms().counts().calls();
  }

  public long callsOf(String service) {
    return rooms().counts().callsOf(service);
  }

  /** Forgets everything but the sessions. */
  public void reset() {
    rooms().reset();
    dropClient();
  }

  /** From now on the portal calls the agency there. */
  public void agencyAt(URI agency) {
    rooms().agencyIsAt(agency);
  }

  /**
   * A trader announces a promotion on the portal, which brings it to the agency ({@code
   * addtthcKhuyenMai}) and holds it as a dossier of its own: the agency tells its status with
   * {@code DongBoTrangThaiHoSo}. Comes back with the agency's answer.
   */
  public AgencyCall filePromotion(String trader, String taxCode, String programme) {
    return rooms().agencyCaller().filePromotion(trader, taxCode, programme);
  }

  /** A trader changes that promotion ({@code nhanhsdvcqg}); the change gets a number of its own. */
  public AgencyCall amendPromotion(String portalNumber, String programme, String reason) {
    return rooms().agencyCaller().amendPromotion(portalNumber, programme, reason);
  }

  /**
   * A citizen files on the portal for any procedure of the catalogue; the portal brings it to the
   * agency ({@code nhanhsdvcqg}, service {@code NhanHoSoDVCQG}: the reference form of the SDK,
   * since none of the portal's is public), hands its files out, and holds it as a dossier of its
   * own: the agency tells its status with {@code DongBoTrangThaiHoSo}. Comes back with the agency's
   * answer.
   */
  public AgencyCall fileDossier(SandboxFiling filing) {
    return rooms().agencyCaller().fileDossier(filing);
  }

  /** The citizen supplements that dossier: the same number comes again with this content. */
  public AgencyCall supplementDossier(String portalNumber, SandboxFiling filing) {
    return rooms().agencyCaller().supplementDossier(portalNumber, filing);
  }

  /** The tax authority says what land tax a dossier owes ({@code nhantbthuedvcqg}). */
  public AgencyCall sendLandTaxNotice(String dossierCode, long amount) {
    return rooms().agencyCaller().sendLandTaxNotice(dossierCode, amount);
  }

  /** Land tax was paid for a dossier ({@code nhanhsdvcqg}, {@code NhanChungTuThueDat}). */
  public AgencyCall sendLandTaxReceipt(String dossierCode, long amount) {
    return rooms().agencyCaller().sendLandTaxReceipt(dossierCode, amount);
  }

  /** A citizen asks on the portal's search page for the status of a dossier of the agency. */
  public AgencyCall askStatus(String dossierCode) {
    return rooms().agencyCaller().askStatus(dossierCode);
  }

  /** Brings the latest message about that number once more. */
  public AgencyCall bringAgain(String reference) {
    return rooms().agencyCaller().bringAgain(reference);
  }

  /** Brings this text to the agency as it is, with our key; for messages that break the rules. */
  public AgencyCall bring(String path, String json) {
    return rooms().agencyCaller().bring(path, json);
  }

  /**
   * The calls that the portal made to the agency about that number, oldest first; of many, the last
   * ones.
   */
  public List<AgencyCall> agencyCalls(String reference) {
    return rooms().agencyCaller().callsAbout(reference);
  }

  /**
   * The portal fetches a file that the agency shared. Only from the agency's own address: {@link
   * IllegalArgumentException} for any other.
   */
  public AgencyFile download(URI file) {
    return rooms().agencyCaller().download(file);
  }

  /**
   * The citizen pays; comes back when the agency's first answer is there. Paying twice changes
   * nothing.
   */
  public SandboxPayment pay(String reference) {
    return settler().settleAndWait(reference, SandboxPayment.State.PAID);
  }

  /** The citizen's payment fails; the agency is told. */
  public SandboxPayment refuse(String reference) {
    return settler().settleAndWait(reference, SandboxPayment.State.FAILED);
  }

  /** All payments that are remembered in full, oldest first. */
  public List<SandboxPayment> payments() {
    return rooms().payments().all();
  }

  /** The payment with this reference; {@link NoSuchElementException} when there is none. */
  public SandboxPayment payment(String reference) {
    return rooms()
        .payments()
        .find(reference)
        .orElseThrow(() -> new NoSuchElementException("no payment " + reference));
  }

  public List<CallbackDelivery> callbackDeliveries(String reference) {
    return payment(reference).deliveries();
  }

  /** Asks the agency what is due for a dossier and gives its answer as it is. */
  public String inquireBill(String dossierCode) {
    return settler().inquireBill(dossierCode);
  }

  /**
   * A citizen pays on the portal: it asks the agency what is due, pays it and sends the result,
   * with {@code MaHoSo}. Its reference is the inquiry's {@code MaTraCuuTT}, our proposal. With a
   * bank ({@link #bankAt}) it asks that bank to collect the fee, and the payment stays pending
   * until the bank tells its result. {@link IllegalStateException} when nothing is due.
   */
  public SandboxPayment payBill(String dossierCode) {
    return rooms().bank().payBill(dossierCode);
  }

  /**
   * The payer of a payment that the agency opened chooses the bank ({@link #bankAt}) on the page:
   * the bank is asked to collect it ({@code bank/create}), and the payment stays pending until the
   * bank tells its result. May be asked again, and the bank knows the order again; a payment that
   * was paid is left alone.
   *
   * @throws NoSuchElementException when there is no such payment
   * @throws IllegalStateException when it failed, there is no bank, or the bank says no
   * @throws java.io.UncheckedIOException when the bank does not answer; ask again
   */
  public SandboxPayment collect(String reference) {
    return rooms().bank().collect(reference);
  }

  /**
   * From now on bills are collected by the bank there, and it is asked about them; payments do not
   * pay themselves any more ({@link SandboxOptions#payAfter}).
   */
  public void bankAt(URI bank) {
    rooms().bank().bankIsAt(bank);
  }

  /**
   * Asks the bank something, well signed, and gives its answer as it is.
   *
   * @param route {@code bank/status} and the like
   * @param requestId the {@code x-request-id}
   */
  public String askBank(String route, String requestId, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    return new String(rooms().bank().ask(route, requestId, body), StandardCharsets.UTF_8);
  }

  /** Sends money back to its payer, through the bank when there is one; the bank's answer. */
  public String refundBill(String reference, String refundId, long amount) {
    return rooms().bank().refund(reference, refundId, amount);
  }

  /** The books of bank, platform and treasury. */
  public SandboxLedger ledger() {
    return rooms().bank().ledger();
  }

  /**
   * Where bills without a dossier are looked up: electricity, enterprise tax, compulsory insurance,
   * the registration fee of cars. Our proposal.
   */
  public URI issuerUri() {
    return uri().resolve("bills/");
  }

  /** The genuine callback of a settled payment, to be changed and then delivered. */
  public String confirmation(String reference) {
    return settler().confirmationJson(reference);
  }

  /** Sends this text to the agency as a callback, as it is; once. */
  public CallbackDelivery deliver(String rawConfirmJson) {
    JsonObject message = Wire.object(rawConfirmJson);
    return settler().deliver(rawConfirmJson, message == null ? "" : message.text("MaThamChieu"));
  }

  /** An agency's figures of a month; {@link NoSuchElementException} when it sent none. */
  public SandboxSummary report(String agency, int year, int month) {
    return rooms()
        .months()
        .find("DongBoThongKeHoSo", agency, month + "-" + year, "")
        .orElseThrow(() -> new NoSuchElementException("no report of " + agency));
  }

  /**
   * The ratings of a procedure that an agency sent for a month; {@link NoSuchElementException} when
   * it sent none.
   */
  public SandboxSummary ratings(String agency, int year, int month, String procedure) {
    return rooms()
        .months()
        .find("DongBoDanhGia", agency, month + "-" + year, procedure)
        .orElseThrow(() -> new NoSuchElementException("no ratings of " + procedure));
  }

  /** All reports and ratings, the one written last at the end. */
  public List<SandboxSummary> summaries() {
    return rooms().months().all();
  }

  /** From now on the portal publishes this procedure no more, until {@link #reset}. */
  public void withdrawProcedure(String code) {
    rooms().procedures().withdraw(code);
  }

  /** From now on the procedure costs this when filed online: the text of {@code SOTIEN}. */
  public void changeFeeOnline(String code, String amount) {
    rooms().procedures().change(code, seed -> seed.withFeeOnline(amount));
  }

  /** From now on the procedure takes that many of its unit. */
  public void changeProcessingTime(String code, String amount) {
    rooms().procedures().change(code, seed -> seed.withDays(amount));
  }

  /** From now on one more paper is to be brought. */
  public void addPaper(String code, String paper) {
    rooms().procedures().change(code, seed -> seed.withPaper(paper));
  }

  /** Sends a callback with a wrong checksum. */
  public CallbackDelivery deliverForged(String reference) {
    return settler().deliverForged(reference);
  }

  /** Sends a well signed callback with another amount. */
  public CallbackDelivery deliverReamounted(String reference, long amount) {
    return settler().deliverAmount(reference, amount);
  }

  /** Sends a well signed callback for a reference of no payment. */
  public CallbackDelivery deliverUnknown(String reference) {
    return settler().deliverUnknown(reference);
  }

  /** Sends a callback that is signed with our secret but names another partner. */
  public CallbackDelivery deliverForeign(String reference, String partner) {
    return settler().deliverForeign(reference, partner);
  }

  /** The payer pays at KeyPay 3, or does not; the agency is told once. */
  public CallbackDelivery settleAtKeyPay(String transactionId, boolean pays) {
    return rooms().payments().keyPay().settle(transactionId, pays);
  }

  /** The genuine result of a payment at KeyPay 3, to be changed and then delivered. */
  public String resultOfKeyPay(String transactionId) {
    return rooms().payments().keyPay().resultOf(transactionId);
  }

  /** The payer pays at the PayGov hub, or does not; the agency is told once. */
  public CallbackDelivery settleAtPayGov(String requestCode, boolean pays) {
    return rooms().payments().payGov().settle(requestCode, pays);
  }

  /** The genuine result of a payment at the PayGov hub, to be changed and then delivered. */
  public String resultOfPayGov(String requestCode) {
    return rooms().payments().payGov().resultOf(requestCode);
  }

  /** How this sandbox is set up. */
  public SandboxOptions options() {
    return options;
  }

  /** Stops it and forgets everything. */
  @Override
  public void close() {
    dropClient();
    Running was = running;
    running = null;
    if (was != null) {
      was.timer.close();
      was.server.close();
    }
  }

  boolean isOpen() {
    return running != null;
  }

  void open() {
    SandboxTimer timer = options.timer().orElseGet(SandboxTimer::real);
    Rooms rooms = Rooms.furnish(options, timer, this::uri);
    SandboxServer server = new SandboxServer(options, new FrontDoor(rooms, options));
    server.start();
    running = new Running(server, rooms, timer);
  }

  void join() throws InterruptedException {
    running().server.join();
  }

  private Running running() {
    Running now = running;
    if (now == null) {
      throw new IllegalStateException("the sandbox is not started");
    }
    return now;
  }

  private Rooms rooms() {
    return running().rooms;
  }

  private PaymentSettler settler() {
    return rooms().payments().settler();
  }
}
