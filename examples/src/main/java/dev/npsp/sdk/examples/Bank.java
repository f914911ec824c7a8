package dev.npsp.sdk.examples;

import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.payments.Payee;
import java.nio.file.Path;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.Payer;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.PaymentStatus;
import dev.npsp.sdk.payments.ServiceFee;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A bank, small and whole: it asks an agency what is to be paid, collects it when the platform says
 * so, tells the platform until it acknowledges, answers its questions over HTTP, pays the bills of
 * households and enterprises, sends money back and out, and writes the files of the day. Its core
 * and its store are in memory; what it does with them is the SDK's.
 */
@Command(
    name = "bank",
    mixinStandardHelpOptions = true,
    description =
        "Asks an agency for a bill, collects it, tells the platform and watches the result being acknowledged.")
final class Bank implements Callable<Integer> {

  static final Vnd FEE = Vnd.of(115_000);
  static final Payee TREASURY = Payee.of("37110123456789", "01201001", "KHO BAC NHA NUOC");

  @Mixin Connection connection = new Connection();

  @Option(
      names = "--listen",
      paramLabel = "PORT",
      description = "Where the agency is reached; 0 takes a free one.")
  @Nullable Integer listen;

  @Option(
      names = "--bank-listen",
      paramLabel = "PORT",
      description = "Where the bank is reached; 0, the default, takes a free one.")
  int bankListen;

  @Option(
      names = "--day-files",
      paramLabel = "FOLDER",
      description = "Where to keep the files of the day; without it they are only told.")
  @Nullable Path dayFiles;

  @Override
  public Integer call() throws Exception {
    Story story = connection.story();
    Clock clock = Clock.systemUTC();
    try (Stage stage = Stage.set(connection)) {
      PaymentDesk desk = new PaymentDesk(stage.portal().payments(), story);
      try (AgencyServer agency = AgencyServer.listen(listen == null ? 0 : listen, desk.inbound())) {
      try (AgencyServer agency = AgencyServer.listen(listen == null ? 0 : listen, desk.answers());
          BankHouse bank = BankHouse.open(stage.portal(), bankListen, clock)) {
        SandboxControl sandbox = new SandboxControl(stage.address());
        if (listen == null) {
          sandbox.agencyAt(agency.uri());
        }
        sandbox.bankAt(bank.uri());
        try {
          return new BankStory(connection, stage, desk, bank, sandbox, story, clock)
              .tell(agency.uri(), dayFiles);
        } finally {
          sandbox.noBank();
        }
      }
    }
  }

  private int run(Stage stage, PaymentDesk desk, URI agency, SandboxControl sandbox, Story story)
      throws IOException, InterruptedException {
    DossierCode dossier = billSomebody(stage, desk, story);
    ask(agency, dossier, sandbox, story);
    String reference = sandbox.payBill(dossier);
    story.tell("paid", "Paid " + FEE + " under " + reference + ".", "reference", reference);
    Optional<Verified<PaymentResult>> result = desk.next(LIMIT);
    boolean verified = result.isPresent() && result.get().value().succeeded();
    boolean acknowledged = verified && isAcknowledged(sandbox, reference);
    story.tell(
        "acknowledged",
        acknowledged
            ? "The agency verified the result, and the platform has its acknowledgement."
            : "The result was not acknowledged.",
        "verified",
        verified,
        "acknowledged",
        acknowledged);
    boolean paid = verified && asksAgain(stage, result.get().value(), story);
    story.done(
        paid && acknowledged
            ? "Done: paid once and acknowledged."
            : "Not everything was confirmed.",
        "dossier",
        dossier.value(),
        "reference",
        reference,
        "amount",
        FEE.amount(),
        "acknowledged",
        acknowledged,
        "paid",
        paid);
    return paid && acknowledged ? 0 : 1;
  }

  /** The agency asks a citizen for a fee. */
  private DossierCode billSomebody(Stage stage, PaymentDesk desk, Story story) {
    Clock clock = Clock.systemUTC();
    DossierMaker maker = DossierMaker.forThisRun(stage.portal(), connection, clock);
    Dossier dossier = maker.dossier(0);
    stage.portal().dossiers().submit(dossier);
    PaymentOrder order =
        PaymentOrder.forDossier(
                ServiceFee.of(
                    dossier.code(), dossier.procedure(), connection.agency(), "Bộ phận một cửa"),
                FEE,
                TREASURY,
                Payer.named(dossier.applicant().name(), "Thanh Hóa").build())
            .orderedAt(clock.instant())
            .build();
    desk.keep(dossier.code(), order);
    story.tell(
        "billed",
        "The agency bills " + FEE + " for " + dossier.code() + ".",
        "dossier",
        dossier.code().value());
    return dossier.code();
  }

  /** The bank asks the agency what is to be paid, as the portal does. */
  private static void ask(URI agency, DossierCode dossier, SandboxControl sandbox, Story story)
      throws IOException, InterruptedException {
    JsonNode answer =
        sandbox.post(agency.resolve(AgencyServer.BILL_INQUIRY), "{\"MaHoSo\":\"" + dossier + "\"}");
    JsonNode bill = answer.path("message");
    String lookup = bill.path("MaTraCuuTT").asText();
    String due = bill.path("DSKhoanNop").path(0).path("SoTien").asText();
    story.tell(
        "bill",
        "The agency answers the inquiry: " + due + " dong to be paid, look-up code " + lookup + ".",
        "code",
        answer.path("error_code").asInt(),
        "due",
        due,
        "lookup",
        lookup);
  }

  /**
   * The acknowledgement is on its way when the agency has answered; the platform notes it a moment
   * later.
   */
  private static boolean isAcknowledged(SandboxControl sandbox, String reference)
      throws IOException, InterruptedException {
    for (int look = 0; look < 50; look++) {
      if (sandbox.isAcknowledged(reference)) {
        return true;
      }
      Thread.sleep(100);
    }
    return false;
  }

  private static boolean asksAgain(Stage stage, PaymentResult result, Story story) {
    PaymentStatus status =
        stage.portal().payments().query(result.reference(), result.paidAt().orElseThrow());
    boolean paid = status.saysPaid(FEE);
    story.tell("query", "The platform says: " + (paid ? "paid." : "not paid."), "paid", paid);
    return paid;
  }
}
