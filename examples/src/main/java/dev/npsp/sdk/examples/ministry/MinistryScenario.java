package dev.npsp.sdk.examples.ministry;

import dev.npsp.sdk.Capability;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.ProcessingTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.calendar.WorkingCalendar;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.OnlinePayment;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.RecordedDossier;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of {@link MinistryExample}, in the order in which a clerk takes them. */
final class MinistryScenario {

  private static final Duration BETWEEN_QUERIES = Duration.ofSeconds(2);
  private static final String READ_BACK = "mapi";
  private static final String OFFICER = "Lê Thị Mẫu";

  private final ExampleEnvironment environment;
  private final StoryWire story;
  private final PortalClient portal;
  private final ConnectionOptions connection;
  private final InMemoryPaymentOrders orders;
  private final ScenarioOutput output;
  private final boolean reachable;
  private final Clock clock = Clock.systemUTC();

  MinistryScenario(
      ExampleEnvironment environment,
      StoryWire story,
      ConnectionOptions connection,
      InMemoryPaymentOrders orders,
      ScenarioOutput output,
      boolean reachable) {
    this.environment = environment;
    this.story = story;
    this.portal = story.portal();
    this.connection = connection;
    this.orders = orders;
    this.output = output;
    this.reachable = reachable;
  }

  /** 0 when everything that the protocol offers was confirmed. */
  int run(long waitSeconds) throws InterruptedException {
    Optional<Procedure> procedure =
        story.offers(Capability.PROCEDURES, "procedure") ? Optional.of(lookUp()) : Optional.empty();
    Dossier dossier = submit(procedure);
    if (story.offers(Capability.PROGRESS, "progress")) {
      reportProgress(dossier.code());
    }
    Map<String, Object> totals = new LinkedHashMap<>();
    totals.put("dossier", dossier.code().value());
    totals.put("accepted", 1);
    if (procedure.isPresent() && story.offers(Capability.PAYMENTS, "fee")) {
      if (!collectFee(procedure.get(), dossier, Duration.ofSeconds(waitSeconds), totals)) {
        return done(
            false,
            "The fee was not confirmed within " + waitSeconds + " s: not marked paid.",
            totals);
      }
    } else if (procedure.isEmpty()) {
      story.skip("fee");
    }
    returnResult(dossier);
    boolean found = readBack(dossier.code());
    return done(
        found,
        found ? "Done: the result is returned." : "The portal does not show the result.",
        totals);
  }

  private int done(boolean confirmed, String sentence, Map<String, Object> totals) {
    List<Object> facts = new ArrayList<>(List.of("confirmed", confirmed));
    totals.forEach(
        (name, value) -> {
          facts.add(name);
          facts.add(value);
        });
    facts.addAll(
        List.of("wire", story.wire().label(), "read_back", READ_BACK, "skipped", story.skipped()));
    String told = story.skipped().isEmpty() ? "" : " Not offered: " + story.skipped() + ".";
    output.done(sentence + told, facts.toArray());
    return confirmed ? 0 : 1;
  }

  private boolean collectFee(
      Procedure procedure, Dossier dossier, Duration limit, Map<String, Object> totals)
      throws InterruptedException {
    PaymentOrder order = askForFee(procedure, dossier);
    boolean paid = isPaid(order, limit);
    totals.put("paid", paid);
    if (paid) {
      totals.put("amount", order.amount().amount());
      totals.put("receipt_bytes", fetchReceipt(order).size());
    }
    return paid;
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

  /** What the host knows itself of a procedure that cannot be looked up. */
  private ProcedureReference reference() {
    return ProcedureReference.of(
        connection.procedure(), "Chứng thực bản sao từ bản chính", "G15-CT01", "Chứng thực");
  }

  private Dossier submit(Optional<Procedure> procedure) {
    DossierCode code = code();
    Instant received = clock.instant();
    ProcedureReference reference = procedure.map(Procedure::reference).orElseGet(this::reference);
    Dossier dossier = story.wire().dossier(code, reference, received, due(procedure, received));
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

  /**
   * As long as the procedure allows; five working days where its words are not understood, or
   * nobody could ask for them.
   */
  private static Instant due(Optional<Procedure> procedure, Instant received) {
    ProcessingTime time =
        procedure
            .flatMap(known -> known.channel(Channel.Kind.ONLINE))
            .map(Channel::processingTime)
            .filter(ProcessingTime::isUnderstood)
            .orElseGet(() -> ProcessingTime.workingDays(5));
    return WorkingCalendar.standard().due(received, time);
  }

  /** A portal that gives codes is asked for one; elsewhere the agency counts itself. */
  private DossierCode code() {
    return portal.environment().supports(Capability.CODE_ALLOCATION)
        ? portal.dossiers().allocateCode(connection.agency())
        : new DossierNumbers(connection.agency(), clock).number(0);
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
                Person.builder(MinistryWire.NAME)
                    .personalId(MinistryWire.ID)
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

  /** The dossier with its result, where there is a place for both; then the last step. */
  private void returnResult(Dossier dossier) {
    if (portal.environment().supports(Capability.PROGRESS)) {
      step(dossier.code(), DossierStatus.COMPLETED, "Đã có kết quả");
    }
    if (story.wire().takesResults()) {
      portal.dossiers().submit(withResult(dossier));
    } else {
      story.skip("result_document");
      if (story.wire().takesLaterStatuses()) {
        portal.dossiers().submit(dossier.toBuilder().status(DossierStatus.RESULT_RETURNED).build());
      }
    }
    if (portal.environment().supports(Capability.PROGRESS)) {
      step(dossier.code(), DossierStatus.RESULT_RETURNED, "Trả kết quả");
    }
  }

  private Dossier withResult(Dossier dossier) {
    return dossier.toBuilder()
        .status(DossierStatus.RESULT_RETURNED)
        .onlinePayment(OnlinePayment.NATIONAL_PORTAL)
        .completed(clock.instant())
        .addResult(
            ResultDocument.link("Bản sao được chứng thực", MinistryWire.file("ban-sao-chung-thuc")))
        .build();
  }

  /** Over another protocol than it went by, or by another client of the same. */
  private boolean readBack(DossierCode code) {
    boolean found;
    try (PortalClient second = connection.client(environment.address()).build()) {
      found =
          second
              .dossiers()
              .find(code)
              .flatMap(RecordedDossier::status)
              .filter(DossierStatus.RESULT_RETURNED::equals)
              .isPresent();
    }
    output.tell(
        "returned",
        "Returned the result; read back over "
            + READ_BACK
            + ", the portal "
            + (found ? "has" : "does not have")
            + " it.",
        "dossier",
        code.value(),
        "found",
        found);
    return found;
  }
}
