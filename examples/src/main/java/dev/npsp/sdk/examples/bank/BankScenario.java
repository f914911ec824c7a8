package dev.npsp.sdk.examples.bank;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.banking.BillReply;
import dev.npsp.sdk.banking.DueBill;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BillKind;
import dev.npsp.sdk.banking.proposal.Notice;
import dev.npsp.sdk.banking.proposal.NoticeState;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.DossierGenerator;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.examples.support.InMemoryPaymentOrders;
import dev.npsp.sdk.examples.support.SampleFee;
import dev.npsp.sdk.examples.support.SandboxControl;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import dev.npsp.sdk.examples.support.bank.BankDayFiles;
import dev.npsp.sdk.examples.support.bank.SimulatedBank;
import dev.npsp.sdk.payments.PaymentInquiryResult;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.ServiceFee;
import dev.npsp.sdk.reconciliation.DayFileTrailer;
import dev.npsp.sdk.reconciliation.DayFileType;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One day of the bank, step by step. */
final class BankScenario {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int LOOKS = 200;
  private static final int INQUIRIES = 3;
  private static final long SENT_BACK = 10_000;
  private static final long PAID_OUT = 50_000;

  private final ConnectionOptions connection;
  private final ExampleEnvironment environment;
  private final InMemoryPaymentOrders orders;
  private final SimulatedBank bank;
  private final SandboxControl sandbox;
  private final ScenarioOutput output;
  private final Clock clock;
  private final List<String> paidNumbers = new ArrayList<>();

  BankScenario(
      ConnectionOptions connection,
      ExampleEnvironment environment,
      InMemoryPaymentOrders orders,
      SimulatedBank bank,
      SandboxControl sandbox,
      ScenarioOutput output,
      Clock clock) {
    this.connection = connection;
    this.environment = environment;
    this.orders = orders;
    this.bank = bank;
    this.sandbox = sandbox;
    this.output = output;
    this.clock = clock;
  }

  /** The whole day; the exit code. */
  int run(URI agency, @Nullable Path folder) throws IOException, InterruptedException {
    DossierCode dossier = billSomebody();
    boolean bound = ask(agency, dossier);
    String reference = collect(dossier);
    Optional<Verified<PaymentResult>> result = orders.next(LIMIT);
    boolean verified = result.isPresent() && result.get().value().succeeded();
    boolean acknowledged = verified && acknowledged(reference);
    boolean paid = verified && asksAgain(result.get().value());
    boolean stated = answersThePlatform(reference);
    int household = payBills();
    boolean moved = sendBackAndOut();
    boolean written = writeDay(folder);
    long difference = compare();
    boolean all = paid && acknowledged && bound && stated && household == 4 && moved && written;
    output.done(
        all && difference == 0
            ? "Done: everything paid once, acknowledged, and the books agree."
            : "Not everything was confirmed.",
        "dossier",
        dossier.value(),
        "reference",
        reference,
        "amount",
        SampleFee.AMOUNT.amount(),
        "acknowledged",
        acknowledged,
        "paid",
        paid,
        "household_paid",
        household,
        "double_paid",
        sandbox.ledger(reference).path("doublePayments").asInt(),
        "ledger_difference",
        difference);
    return all && difference == 0 ? 0 : 1;
  }

  /** The agency asks a citizen for a fee. */
  private DossierCode billSomebody() {
    DossierGenerator generator =
        DossierGenerator.forThisRun(environment.portal(), connection, clock);
    Dossier dossier = generator.dossier(0);
    environment.portal().dossiers().submit(dossier);
    PaymentOrder order =
        PaymentOrder.forDossier(
                ServiceFee.of(
                    dossier.code(), dossier.procedure(), connection.agency(), "Bộ phận Một cửa"),
                SampleFee.AMOUNT,
                SampleFee.PAYEE,
                Person.builder(dossier.applicant().party().name())
                    .address(PostalAddress.of("Thanh Hóa"))
                    .build())
            .orderedAt(clock.instant())
            .build();
    orders.keep(dossier.code(), order);
    output.tell(
        "billed",
        "The agency bills " + SampleFee.AMOUNT + " for " + dossier.code() + ".",
        "dossier",
        dossier.code().value());
    return dossier.code();
  }

  /** The customer looks the bill up again and again; it stays one payment. */
  private boolean ask(URI agency, DossierCode dossier) {
    String number = "";
    boolean same = true;
    for (int i = 0; i < INQUIRIES; i++) {
      DueBill bill = environment.portal().banking().inquire(agency, dossier).bill().orElseThrow();
      String bound = bank.bind(BillKind.DOSSIER, bill).number();
      same &= number.isEmpty() || number.equals(bound);
      number = bound;
      if (i == 0) {
        tellBill(bill);
      }
    }
    output.tell(
        "bound",
        "Asked " + INQUIRIES + " times, and it is one payment: " + number + ".",
        "inquiries",
        INQUIRIES,
        "payment",
        number,
        "same",
        same);
    return same;
  }

  private void tellBill(DueBill bill) {
    String lookup = bill.lookupCode().orElse("");
    output.tell(
        "bill",
        "The agency answers the inquiry: "
            + bill.amount()
            + " to be paid, look-up code "
            + lookup
            + ".",
        "code",
        1,
        "due",
        Long.toString(bill.amount().amount()),
        "lookup",
        lookup);
  }

  /** A citizen pays on the portal; the platform has the bank collect, and the customer agrees. */
  private String collect(DossierCode dossier) throws IOException, InterruptedException {
    String reference = sandbox.payBill(dossier);
    BankPayment ordered = bank.billPayments().find(reference).orElseThrow();
    BankPayment paid = bank.pay(ordered);
    paidNumbers.add(paid.number());
    output.tell(
        "paid",
        "Paid " + paid.terms().amount() + " under " + reference + ".",
        "reference",
        reference,
        "payment",
        paid.number(),
        "transaction",
        paid.transaction().orElse(""));
    return reference;
  }

  /**
   * The acknowledgement is on its way when the agency has answered; platform and bank note it a
   * moment later.
   */
  private boolean acknowledged(String reference) throws IOException, InterruptedException {
    boolean acknowledged = false;
    for (int look = 0; look < LOOKS && !acknowledged; look++) {
      acknowledged = sandbox.isAcknowledged(reference) && isTold(reference);
      if (!acknowledged) {
        Thread.sleep(50);
      }
    }
    output.tell(
        "acknowledged",
        acknowledged
            ? "The agency verified the result, and the platform has its acknowledgement."
            : "The result was not acknowledged.",
        "verified",
        true,
        "acknowledged",
        acknowledged,
        "notices",
        bank.billPayments()
            .find(reference)
            .flatMap(BankPayment::notice)
            .map(Notice::attempts)
            .orElse(0));
    return acknowledged;
  }

  private boolean isTold(String anyNumber) {
    return bank.billPayments()
        .find(anyNumber)
        .flatMap(BankPayment::notice)
        .filter(notice -> notice.state() == NoticeState.ACKNOWLEDGED)
        .isPresent();
  }

  private boolean asksAgain(PaymentResult result) {
    PaymentInquiryResult status =
        environment.portal().payments().query(result.reference(), result.paidAt().orElseThrow());
    boolean paid = status.saysPaid(SampleFee.AMOUNT);
    output.tell("query", "The platform says: " + (paid ? "paid." : "not paid."), "paid", paid);
    return paid;
  }

  /** Status and receipt, as the platform asks for them; the link to the receipt works once. */
  private boolean answersThePlatform(String reference) throws IOException, InterruptedException {
    String question = "{\"MaHoaDon\":\"" + reference + "\"}";
    JsonNode status = sandbox.askBank("bank/status", "status-" + reference, question);
    JsonNode receipt = sandbox.askBank("bank/receipt", "receipt-" + reference, question);
    URI link = URI.create(receipt.path("UrlBienLai").asText());
    int first = sandbox.statusOf(link);
    int second = sandbox.statusOf(link);
    boolean right =
        status.path("TrangThaiGD").asText().equals("1") && first == 200 && second == 410;
    output.tell(
        "asked",
        "The platform asks the bank: "
            + (right ? "paid, and here is the receipt." : "something is wrong."),
        "state",
        status.path("TrangThaiGD").asText(),
        "receipt",
        first,
        "receipt_again",
        second);
    return right;
  }

  /** Electricity, enterprise tax, compulsory insurance, the registration fee of a car. */
  private int payBills() throws IOException, InterruptedException {
    int paid = 0;
    for (JsonNode seed : sandbox.bills().path("bills")) {
      Optional<BankPayment> payment = payOneOf(seed);
      boolean told = payment.isPresent() && isTold(payment.get());
      paid += told ? 1 : 0;
      output.tell(
          "household",
          seed.path("name").asText()
              + ": "
              + payment.map(p -> p.terms().amount() + " paid").orElse("nothing to pay")
              + (told ? ", and the platform knows." : "."),
          "service",
          seed.path("service").asText(),
          "bill",
          payment.map(p -> p.bill().number()).orElse(""),
          "amount",
          payment.map(p -> p.terms().amount().amount()).orElse(0L),
          "paid",
          told);
    }
    return paid;
  }

  /** The first bill of the kind that nobody has paid yet. */
  private Optional<BankPayment> payOneOf(JsonNode seed) {
    BillKind kind = BillKind.of(seed.path("kind").asText());
    String first = seed.path("first").asText();
    for (int i = 1; i <= seed.path("count").asInt(); i++) {
      String tail = Integer.toString(i);
      String number = first.substring(0, first.length() - tail.length()) + tail;
      BillReply reply = bank.ask(sandbox.issuer(), kind, number);
      if (reply.bill().isPresent()) {
        BankPayment bound = bank.bind(kind, reply.bill().get());
        BankPayment paid = bank.pay(bound);
        paidNumbers.add(paid.number());
        return Optional.of(paid);
      }
    }
    return Optional.empty();
  }

  private boolean isTold(BankPayment payment) throws InterruptedException {
    for (int look = 0; look < LOOKS; look++) {
      if (isTold(payment.number())) {
        return true;
      }
      Thread.sleep(50);
    }
    return false;
  }

  /** The platform sends a part of a household's money back, and pays an agency. */
  private boolean sendBackAndOut() throws IOException, InterruptedException {
    BankPayment payment =
        bank.billPayments().find(paidNumbers.get(paidNumbers.size() - 1)).orElseThrow();
    String id = "H" + payment.number();
    JsonNode back = sandbox.refund(payment.reference(), id, SENT_BACK);
    long tooMuch = payment.terms().amount().amount();
    String refused =
        sandbox
            .askBank(
                "bank/refund",
                "too-much-" + id,
                "{\"MaHoaDon\":\""
                    + payment.reference()
                    + "\",\"MaGiaoDichHoan\":\"X"
                    + id
                    + "\",\"SoTien\":\""
                    + tooMuch
                    + "\"}")
            .path("MaLoi")
            .asText();
    String out = "C" + payment.number();
    JsonNode sent =
        sandbox.askBank(
            "bank/disburse",
            "out-" + out,
            "{\"MaGiaoDichTTTT\":\""
                + out
                + "\",\"SoTien\":\""
                + PAID_OUT
                + "\",\"MaTienTe\":\"VND\",\"TKThuHuong\":\"3713\",\"MaNHThuHuong\":\"01701001\","
                + "\"TenTKThuHuong\":\"KHO BAC NHA NUOC\",\"KenhChi\":\"CITAD\"}");
    bank.files().paidOut(out);
    boolean right =
        back.path("MaLoi").asText().equals("00")
            && !refused.equals("00")
            && sent.path("TrangThaiChi").asText().equals("SUCCESS");
    output.tell(
        "moved",
        right
            ? SENT_BACK
                + " dong went back, more than was paid did not, and "
                + PAID_OUT
                + " went out."
            : "A refund or a disbursement did not go as it should.",
        "refunded",
        SENT_BACK,
        "too_much_refused",
        !refused.equals("00"),
        "disbursed",
        PAID_OUT);
    return right;
  }

  private boolean writeDay(@Nullable Path folder) throws IOException, InterruptedException {
    LocalDate today = VietnamTime.local(clock.instant()).toLocalDate();
    for (DayFileType type :
        List.of(DayFileType.COLLECTION, DayFileType.DISBURSEMENT, DayFileType.REFUND)) {
      String name = bank.files().name(today, type);
      DayFileTrailer trailer;
      try (OutputStream out =
          folder == null
              ? OutputStream.nullOutputStream()
              : Files.newOutputStream(Files.createDirectories(folder).resolve(name))) {
        trailer = bank.files().write(today, type, out);
      }
      output.tell(
          "day_file",
          name + ": " + trailer.count() + " rows, " + trailer.sum() + " dong.",
          "name",
          name,
          "count",
          trailer.count(),
          "sum",
          trailer.sum());
    }
    String question =
        "{\"NgayDoiSoat\":\"%s\",\"LoaiGiaoDich\":\"%s\",\"MaDichVu\":\"%s\",\"KenhThanhToan\":\"%s\"}"
            .formatted(
                today.toString().replace("-", ""),
                DayFileType.COLLECTION,
                BankDayFiles.SERVICE,
                BankDayFiles.CHANNEL);
    return sandbox
        .askBank("bank/day-file", "day-file", question)
        .path("TenFile")
        .asText()
        .equals(bank.files().name(today, DayFileType.COLLECTION));
  }

  /** What the bank has of each payment, and what platform and treasury have of it. */
  private long compare() throws IOException, InterruptedException {
    long difference = Math.abs(bank.coreBanking().sum());
    for (String number : paidNumbers) {
      BankPayment payment = bank.billPayments().find(number).orElseThrow();
      JsonNode theirs = sandbox.ledger(payment.reference());
      long ours = payment.terms().amount().amount() - payment.refunded().amount();
      difference +=
          Math.abs(ours - theirs.path("held").asLong())
              + Math.abs(theirs.path("sum").asLong())
              + theirs.path("difference").asLong();
    }
    output.tell(
        "ledger",
        difference == 0
            ? "The books of bank, platform and treasury agree to the dong."
            : "The books differ by " + difference + " dong.",
        "payments",
        paidNumbers.size(),
        "difference",
        difference);
    return difference;
  }
}
