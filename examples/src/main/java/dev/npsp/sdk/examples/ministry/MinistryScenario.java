package dev.npsp.sdk.examples.ministry;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.Filing;
import dev.npsp.sdk.dossiers.OnlinePayment;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.ResultDocument;
import dev.npsp.sdk.dossiers.Submission;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.DossierNumbers;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.examples.support.InMemoryPaymentOrders;
import dev.npsp.sdk.examples.support.SampleFee;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import dev.npsp.sdk.payments.PaymentInquiryResult;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentPage;
import dev.npsp.sdk.payments.PaymentResult;
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

/** The steps of {@link MinistryExample}, in the order in which a clerk takes them. */
final class MinistryScenario {

  private static final Duration BETWEEN_QUERIES = Duration.ofSeconds(2);
  private static final String NAME = "Nguyễn Văn Ví Dụ";
  private static final PersonalId ID = PersonalId.of("038099000017");
  private static final String OFFICER = "Lê Thị Mẫu";

  private final ExampleEnvironment environment;
  private final PortalClient portal;
  private final ConnectionOptions connection;
  private final InMemoryPaymentOrders orders;
  private final ScenarioOutput output;
  private final boolean reachable;
  private final Clock clock = Clock.systemUTC();

  MinistryScenario(
      ExampleEnvironment environment,
      ConnectionOptions connection,
      InMemoryPaymentOrders orders,
      ScenarioOutput output,
      boolean reachable) {
    this.environment = environment;
    this.portal = environment.portal();
    this.connection = connection;
    this.orders = orders;
    this.output = output;
    this.reachable = reachable;
  }

  /** 0 when everything was confirmed. */
  int run(long waitSeconds) throws InterruptedException {
    Procedure procedure = lookUp();
    Dossier dossier = submit(procedure);
    reportProgress(dossier.code());
    PaymentOrder order = askForFee(procedure, dossier);
    if (!isPaid(order, Duration.ofSeconds(waitSeconds))) {
      output.done(
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
    output.done(
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
    output.tell(
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
                Applicant.of(Person.of(NAME, ID).toBuilder().phone("0900000000").build()))
            .filing(Filing.online(received))
            .received(received)
            .due(due(procedure, received))
            .processingUnit("Bộ phận Một cửa")
            .addPapers(
                Attachment.link("ban-chinh.pdf", file("ban-chinh")),
                Attachment.link("ban-sao.pdf", file("ban-sao")))
            .build();
    Submission submission = portal.dossiers().submit(dossier);
    output.tell(
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

  /** As long as the procedure allows; five working days where its words are not understood. */
  private static Instant due(Procedure procedure, Instant received) {
    ProcessingTime time =
        procedure
            .channel(Channel.Kind.ONLINE)
            .map(Channel::processingTime)
            .filter(ProcessingTime::isUnderstood)
            .orElseGet(() -> ProcessingTime.workingDays(5));
    return WorkingCalendar.standard().due(received, time);
  }

  /** Where the portal fetches a paper back: files travel by address. */
  private static URI file(String name) {
    return URI.create(
        "http://ss.example.vn:8080/VXPAdapter/RestService/forward/downloadfile/" + name);
  }

  private void reportProgress(DossierCode code) {
    step(code, DossierStatus.RECEIVED, "Tiếp nhận hồ sơ");
    step(code, DossierStatus.PROCESSING, "Thẩm định hồ sơ");
    step(code, DossierStatus.FINANCIAL_OBLIGATION_REQUESTED, "Yêu cầu nộp phí, lệ phí");
  }

  private void step(DossierCode code, DossierStatus status, String note) {
    portal
        .dossiers()
        .reportProgress(
            ProgressStep.builder(code, status, OFFICER).note(note).at(clock.instant()).build());
    output.tell(
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
                    dossier.code(), procedure.reference(), connection.agency(), "Bộ phận Một cửa"),
                fee(procedure),
                SampleFee.PAYEE,
                Person.builder(NAME)
                    .personalId(ID)
                    .address(PostalAddress.of("Số 1 đường Ví Dụ, Thanh Hóa"))
                    .build())
            .orderedAt(clock.instant())
            .build();
    orders.keep(dossier.code(), order);
    PaymentPage page = portal.payments().open(order);
    output.tell(
        "pay_page",
        "Asked for " + order.amount() + "; the citizen pays at " + page.uri(),
        "reference",
        order.reference().value(),
        "amount",
        order.amount().amount(),
        "uri",
        page.uri().toString());
    environment.sandbox().ifPresent(sandbox -> sandbox.pay(order.reference().value()));
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
        .orElse(SampleFee.AMOUNT);
  }

  /**
   * Waits for the verified result and asks the platform meanwhile. Only where no result can reach
   * us (no {@code --listen}) is the platform's answer to our own question taken for it.
   */
  private boolean isPaid(PaymentOrder order, Duration limit) throws InterruptedException {
    Instant end = clock.instant().plus(limit);
    while (clock.instant().isBefore(end)) {
      Optional<Verified<PaymentResult>> result = orders.next(BETWEEN_QUERIES);
      if (result.isPresent() && result.get().value().reference().equals(order.reference())) {
        return tellResult(result.get());
      }
      PaymentInquiryResult status = portal.payments().query(order);
      String state = status.statusCode().map(Object::toString).orElse("unknown");
      output.tell("query", "The platform says: " + state + ".", "state", state);
      if (!reachable && status.saysPaid(order.amount())) {
        return true;
      }
    }
    return false;
  }

  private boolean tellResult(Verified<PaymentResult> result) {
    PaymentResult said = result.value();
    output.tell(
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
    output.tell(
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
                .addResult(ResultDocument.link("Bản sao được chứng thực", file("ban-sao-chung-thuc")))
                .build());
    step(dossier.code(), DossierStatus.RESULT_RETURNED, "Trả kết quả");
    boolean found = portal.dossiers().find(dossier.code()).isPresent();
    output.tell(
        "returned",
        "Returned the result; the portal " + (found ? "has" : "does not have") + " the dossier.",
        "dossier",
        dossier.code().value(),
        "found",
        found);
    return found;
  }
}
