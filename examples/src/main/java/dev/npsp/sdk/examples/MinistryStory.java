package dev.npsp.sdk.examples;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.DossierStatus;
import dev.npsp.sdk.PersonalId;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.ProcessingTime;
import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.Filing;
import dev.npsp.sdk.dossiers.OnlinePayment;
import dev.npsp.sdk.dossiers.Paper;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.ResultPaper;
import dev.npsp.sdk.dossiers.Submission;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.Payer;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.PaymentStatus;
import dev.npsp.sdk.payments.Receipt;
import dev.npsp.sdk.payments.ServiceFee;
import dev.npsp.sdk.procedures.Channel;
import dev.npsp.sdk.procedures.Fee;
import dev.npsp.sdk.procedures.Procedure;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The steps of {@link Ministry}, in the order in which a clerk takes them. */
final class MinistryStory {

  private static final Payee TREASURY = Payee.of("37110123456789", "01201001", "KHO BAC NHA NUOC");
  private static final Vnd USUAL_FEE = Vnd.of(115_000);
  private static final Duration BETWEEN_QUERIES = Duration.ofSeconds(2);
  private static final String NAME = "Nguyễn Văn Ví Dụ";
  private static final PersonalId ID = PersonalId.of("038099000017");
  private static final String OFFICER = "Lê Thị Mẫu";

  private final Stage stage;
  private final PortalClient portal;
  private final Connection connection;
  private final PaymentDesk desk;
  private final Story story;
  private final boolean reachable;
  private final Clock clock = Clock.systemUTC();

  MinistryStory(
      Stage stage, Connection connection, PaymentDesk desk, Story story, boolean reachable) {
    this.stage = stage;
    this.portal = stage.portal();
    this.connection = connection;
    this.desk = desk;
    this.story = story;
    this.reachable = reachable;
  }

  /** 0 when everything was confirmed. */
  int run(long waitSeconds) throws InterruptedException {
    Procedure procedure = lookUp();
    Dossier dossier = submit(procedure);
    reportProgress(dossier.code());
    PaymentOrder order = askForFee(procedure, dossier);
    if (!isPaid(order, Duration.ofSeconds(waitSeconds))) {
      story.done(
          "The fee was not confirmed within " + waitSeconds + " s: nothing is marked paid.",
          "confirmed",
          false,
          "dossier",
          dossier.code().value(),
          "paid",
          false);
      return 1;
    }
    Receipt receipt = fetchReceipt(order);
    boolean returned = returnResult(dossier);
    story.done(
        returned
            ? "Done: the fee is paid and the result is returned."
            : "The portal does not show the result.",
        "confirmed",
        returned,
        "dossier",
        dossier.code().value(),
        "paid",
        true,
        "amount",
        order.amount().amount(),
        "receipt_bytes",
        receipt.size());
    return returned ? 0 : 1;
  }

  private Procedure lookUp() {
    Procedure procedure = portal.procedures().get(connection.procedure());
    String time =
        procedure
            .channel(Channel.Kind.ONLINE)
            .map(Channel::processingTime)
            .map(ProcessingTime::text)
            .orElse("not said");
    story.tell(
        "procedure",
        "Looked up " + procedure.code() + ": " + procedure.name() + "; online in " + time + ".",
        "code",
        procedure.code().value(),
        "name",
        procedure.name(),
        "online_time",
        time);
    return procedure;
  }

  private Dossier submit(Procedure procedure) {
    Instant received = clock.instant();
    DossierCode code = new DossierNumbers(connection.agency(), clock).number(0);
    Dossier dossier =
        Dossier.builder(
                code,
                procedure.reference(),
                Applicant.citizen(NAME, ID).phone("0900000000").build())
            .filing(Filing.online(received))
            .received(received)
            .due(received.plus(Duration.ofDays(7)))
            .processingUnit("Bộ phận một cửa")
            .addPapers(
                Paper.link("don-de-nghi.pdf", file("don-de-nghi")),
                Paper.link("giay-kham-suc-khoe.pdf", file("giay-kham-suc-khoe")))
            .build();
    Submission submission = portal.dossiers().submit(dossier);
    story.tell(
        "submitted",
        "Submitted "
            + code
            + " with "
            + dossier.papers().size()
            + " papers: "
            + (submission.created() ? "created." : "updated."),
        "dossier",
        code.value(),
        "created",
        submission.created());
    return dossier;
  }

  /** Where the portal fetches a paper back: files travel by address. */
  private static URI file(String name) {
    return URI.create(
        "http://ss.example.vn:8080/VXPAdapter/RestService/forward/downloadfile/" + name);
  }

  private void reportProgress(DossierCode code) {
    step(code, DossierStatus.RECEIVED, "Tiếp nhận hồ sơ");
    step(code, DossierStatus.PROCESSING, "Thẩm định hồ sơ");
    step(code, DossierStatus.FINANCIAL_OBLIGATION_REQUESTED, "Yêu cầu nộp lệ phí");
  }

  private void step(DossierCode code, DossierStatus status, String note) {
    portal
        .dossiers()
        .reportProgress(
            ProgressStep.builder(code, status, OFFICER).note(note).at(clock.instant()).build());
    story.tell(
        "progress",
        "Reported: " + note + " (status " + status.code() + ").",
        "dossier",
        code.value(),
        "status",
        status.code());
  }

  private PaymentOrder askForFee(Procedure procedure, Dossier dossier) {
    PaymentOrder order =
        PaymentOrder.forDossier(
                ServiceFee.of(
                    dossier.code(), procedure.reference(), connection.agency(), "Bộ phận một cửa"),
                fee(procedure),
                TREASURY,
                Payer.citizen(NAME, ID, "Số 1 đường Ví Dụ, Thanh Hóa").build())
            .orderedAt(clock.instant())
            .build();
    desk.keep(dossier.code(), order);
    PaymentPage page = portal.payments().open(order);
    story.tell(
        "pay_page",
        "Asked for " + order.amount() + "; the citizen pays at " + page.uri(),
        "reference",
        order.reference().value(),
        "amount",
        order.amount().amount(),
        "uri",
        page.uri().toString());
    stage.sandbox().ifPresent(sandbox -> sandbox.pay(order.reference().value()));
    return order;
  }

  private static Vnd fee(Procedure procedure) {
    return procedure
        .channel(Channel.Kind.ONLINE)
        .map(Channel::fees)
        .orElseGet(procedure::fees)
        .stream()
        .map(Fee::amount)
        .flatMap(Optional::stream)
        .filter(amount -> amount.amount() > 0)
        .findFirst()
        .orElse(USUAL_FEE);
  }

  /**
   * Waits for the verified result and asks the platform meanwhile. Only where no result can reach
   * us (no {@code --listen}) is the platform's answer to our own question taken for it.
   */
  private boolean isPaid(PaymentOrder order, Duration limit) throws InterruptedException {
    Instant end = clock.instant().plus(limit);
    while (clock.instant().isBefore(end)) {
      Optional<Verified<PaymentResult>> result = desk.next(BETWEEN_QUERIES);
      if (result.isPresent() && result.get().value().reference().equals(order.reference())) {
        return tellResult(result.get());
      }
      PaymentStatus status = portal.payments().query(order);
      String state = status.state().map(Object::toString).orElse("unknown");
      story.tell("query", "The platform says: " + state + ".", "state", state);
      if (!reachable && status.saysPaid(order.amount())) {
        return true;
      }
    }
    return false;
  }

  private boolean tellResult(Verified<PaymentResult> result) {
    PaymentResult said = result.value();
    story.tell(
        "payment_verified",
        "Verified: "
            + (said.succeeded() ? "paid " : "not paid ")
            + said.amount()
            + ", transaction "
            + said.transactionId()
            + ".",
        "reference",
        said.reference().value(),
        "paid",
        said.succeeded(),
        "late",
        result.isLate());
    return said.succeeded();
  }

  private Receipt fetchReceipt(PaymentOrder order) {
    Receipt receipt = portal.payments().receipt(order);
    story.tell(
        "receipt",
        "Fetched the receipt: PDF, " + receipt.size() + " bytes, SHA-256 " + receipt.sha256() + ".",
        "bytes",
        receipt.size(),
        "sha256",
        receipt.sha256());
    return receipt;
  }

  private boolean returnResult(Dossier dossier) {
    Instant now = clock.instant();
    portal
        .dossiers()
        .submit(
            dossier.toBuilder()
                .status(DossierStatus.RESULT_RETURNED)
                .onlinePayment(OnlinePayment.NATIONAL_PORTAL)
                .completed(now)
                .addResult(ResultPaper.link("Giấy phép lái xe", file("giay-phep")))
                .build());
    step(dossier.code(), DossierStatus.RESULT_RETURNED, "Trả kết quả");
    boolean found = portal.dossiers().find(dossier.code()).isPresent();
    story.tell(
        "returned",
        "Returned the result; the portal " + (found ? "has" : "does not have") + " the dossier.",
        "dossier",
        dossier.code().value(),
        "found",
        found);
    return found;
  }
}
