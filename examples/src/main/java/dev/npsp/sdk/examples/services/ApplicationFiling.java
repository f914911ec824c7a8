package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.applications.ApplicationViolation;
import dev.npsp.sdk.applications.ServiceApplication;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierJson;
import dev.npsp.sdk.dossiers.OnlinePayment;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.RecordedDossier;
import dev.npsp.sdk.dossiers.ResultDocument;
import dev.npsp.sdk.dossiers.Submission;
import dev.npsp.sdk.examples.support.DossierNumbers;
import dev.npsp.sdk.payments.PaymentAttempt;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.procedures.PaperRequirement;
import dev.npsp.sdk.procedures.Procedure;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The way of one application, in the order in which applicant and clerk take it. */
final class ApplicationFiling {

  private static final String OFFICER = "Lê Thị Mẫu";

  private final PortalClient portal;
  private final FeeCollection fees;
  private final DossierNumbers numbers;
  private final BilingualOutput output;
  private final boolean explain;
  private final Clock clock = Clock.systemUTC();
  private int filed;

  ApplicationFiling(
      PortalClient portal,
      FeeCollection fees,
      DossierNumbers numbers,
      BilingualOutput output,
      boolean explain) {
    this.portal = portal;
    this.fees = fees;
    this.numbers = numbers;
    this.output = output;
    this.explain = explain;
  }

  /** Files it and returns its result; what is wrong is told, and then it is not filed. */
  FiledApplication file(String story, PreparedApplication prepared) throws InterruptedException {
    Instant received = clock.instant();
    ServiceApplication application = prepared.application();
    if (!isFine(prepared, received)) {
      return FiledApplication.notFiled(story, prepared.key(), prepared.title());
    }
    Dossier dossier = application.toDossier(numbers.number(filed++), received);
    submit(prepared, dossier);
    follow(prepared.key(), dossier.code());
    Optional<PaymentOrder> order = fees.order(application, dossier.code(), received);
    Optional<PaymentAttempt> payment = Optional.empty();
    boolean settled = true;
    if (order.isPresent()) {
      settled = pay(prepared.key(), dossier.code(), order.get());
      payment = Optional.of(fees.attempt(order.get()));
    }
    if (settled) {
      returnResult(prepared, dossier, order.isPresent());
    }
    return new FiledApplication(
        story, prepared.key(), prepared.title(), Optional.of(dossier.code()), payment);
  }

  private boolean isFine(PreparedApplication prepared, Instant received) {
    ServiceApplication application = prepared.application();
    List<ApplicationViolation> wrong = application.check(received);
    List<PaperRequirement> missing = application.missingDocuments(prepared.procedure());
    output.tell(
        "checked",
        prepared.key(),
        "Kiểm tra: %d lỗi, thiếu %d giấy tờ".formatted(wrong.size(), missing.size()),
        "Checked: %d problems, %d papers missing".formatted(wrong.size(), missing.size()),
        "violations",
        wrong.size(),
        "missing_papers",
        missing.size());
    wrong.forEach(
        one ->
            output.tell(
                "violation",
                prepared.key(),
                one.path() + ": " + one.message().vietnamese(),
                one.message().english(),
                "path",
                one.path(),
                "code",
                one.code()));
    if (explain) {
      output.tell(
          "explained",
          prepared.key(),
          "\n" + application.explain(LocalizedText.VIETNAMESE, received) + "\n",
          "\n" + application.explain(Locale.ENGLISH, received),
          "lines",
          application.explain(Locale.ENGLISH, received).lines().count());
    }
    return wrong.isEmpty() && missing.isEmpty();
  }

  /** The text that a host keeps has the form as well, which this wire has no place for. */
  private void submit(PreparedApplication prepared, Dossier dossier) {
    String kept = DossierJson.DOSSIER.write(dossier);
    Submission submission = portal.dossiers().submit(dossier);
    boolean readBack =
        prepared.reader().apply(DossierJson.DOSSIER.read(kept)).equals(prepared.application());
    output.tell(
        "submitted",
        prepared.key(),
        "Đã nộp " + dossier.code() + ", " + dossier.papers().size() + " giấy tờ",
        "Submitted, " + (submission.created() ? "created" : "updated"),
        "dossier",
        dossier.code().value(),
        "created",
        submission.created(),
        "papers",
        dossier.papers().size(),
        "read_back",
        readBack);
    if (!readBack) {
      throw new IllegalStateException(
          "The application that was kept is not the one that was filed: " + prepared.key());
    }
  }

  private void follow(String key, DossierCode code) {
    step(code, DossierStatus.RECEIVED, "Tiếp nhận hồ sơ");
    step(code, DossierStatus.PROCESSING, "Thẩm định hồ sơ");
    Optional<DossierStatus> status = portal.dossiers().find(code).flatMap(RecordedDossier::status);
    output.tell(
        "followed",
        key,
        "Cổng cho biết: " + status.flatMap(DossierStatus::nameVi).orElse("?"),
        "The portal says: " + status.flatMap(DossierStatus::nameEn).orElse("?"),
        "dossier",
        code.value(),
        "status",
        status.map(DossierStatus::code).orElse(""));
  }

  private void step(DossierCode code, DossierStatus status, String note) {
    portal
        .dossiers()
        .reportProgress(
            ProgressStep.builder(code, status, OFFICER).note(note).at(clock.instant()).build());
  }

  private boolean pay(String key, DossierCode code, PaymentOrder order)
      throws InterruptedException {
    step(code, DossierStatus.FINANCIAL_OBLIGATION_REQUESTED, "Yêu cầu nộp phí, lệ phí");
    String page = fees.open(order).uri().toString();
    boolean paid = fees.isPaid(order);
    output.tell(
        "payment",
        key,
        (paid ? "Đã nộp " : "Chưa nộp ") + order.amount(),
        (paid ? "Paid" : "Not paid") + ", at " + page,
        "amount",
        order.amount().amount(),
        "paid",
        paid);
    return paid;
  }

  private void returnResult(PreparedApplication prepared, Dossier dossier, boolean paid) {
    step(dossier.code(), DossierStatus.COMPLETED, "Đã có kết quả");
    Procedure procedure = prepared.procedure();
    String name =
        procedure.results().stream()
            .findFirst()
            .map(result -> result.name())
            .orElse(procedure.name());
    Dossier.Builder returned =
        dossier.toBuilder()
            .status(DossierStatus.RESULT_RETURNED)
            .completed(clock.instant())
            .addResult(ResultDocument.link(name, ApplicationPreparation.file("ket-qua")));
    if (paid) {
      returned.onlinePayment(OnlinePayment.NATIONAL_PORTAL);
    }
    portal.dossiers().submit(returned.build());
    step(dossier.code(), DossierStatus.RESULT_RETURNED, "Trả kết quả");
    output.tell(
        "returned",
        prepared.key(),
        "Đã trả kết quả: " + name,
        "Returned the result",
        "dossier",
        dossier.code().value());
  }
}
