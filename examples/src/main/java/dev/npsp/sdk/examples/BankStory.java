package dev.npsp.sdk.examples;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.VietnamTime;
import dev.npsp.sdk.banking.BillReply;
import dev.npsp.sdk.banking.DueBill;
import dev.npsp.sdk.banking.proposal.BankPayment;
import dev.npsp.sdk.banking.proposal.BillKind;
import dev.npsp.sdk.banking.proposal.Notice;
import dev.npsp.sdk.banking.proposal.NoticeState;
import dev.npsp.sdk.core.callback.Verified;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.payments.Payer;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.PaymentResult;
import dev.npsp.sdk.payments.PaymentStatus;
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

/** One day of the bank, told line by line. */
final class BankStory {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int LOOKS = 200;
  private static final int INQUIRIES = 3;
  private static final long SENT_BACK = 10_000;
  private static final long PAID_OUT = 50_000;

  private final Connection connection;
  private final Stage stage;
  private final PaymentDesk desk;
  private final BankHouse bank;
  private final SandboxControl sandbox;
  private final Story story;
  private final Clock clock;
  private final List<String> paidNumbers = new ArrayList<>();

  BankStory(
      Connection connection,
      Stage stage,
      PaymentDesk desk,
      BankHouse bank,
      SandboxControl sandbox,
      Story story,
      Clock clock) {
    this.connection = connection;
    this.stage = stage;
    this.desk = desk;
    this.bank = bank;
    this.sandbox = sandbox;
    this.story = story;
    this.clock = clock;
  }

  /** The whole day; the exit code. */
  int tell(URI agency, @Nullable Path folder) throws IOException, InterruptedException {
    DossierCode dossier = billSomebody();
    boolean bound = ask(agency, dossier);
    String reference = collect(dossier);
    Optional<Verified<PaymentResult>> result = desk.next(LIMIT);
    boolean verified = result.isPresent() && result.get().value().succeeded();
    boolean acknowledged = verified && acknowledged(reference);
    boolean paid = verified && asksAgain(result.get().value());
    boolean stated = answersThePlatform(reference);
    int household = payBills();
    boolean moved = sendBackAndOut();
    boolean written = writeDay(folder);
    long difference = compare();
    boolean all = paid && acknowledged && bound && stated && household == 4 && moved && written;
    story.done(
        all && difference == 0
            ? "Done: everything paid once, acknowledged, and the books agree."
            : "Not everything was confirmed.",
        "dossier",
        dossier.value(),
        "reference",
        reference,
        "amount",
        Bank.FEE.amount(),
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
    DossierMaker maker = DossierMaker.forThisRun(stage.portal(), connection, clock);
    Dossier dossier = maker.dossier(0);
    stage.portal().dossiers().submit(dossier);
    PaymentOrder order =
        PaymentOrder.forDossier(
                ServiceFee.of(
                    dossier.code(), dossier.procedure(), connection.agency(), "Bộ phận một cửa"),
                Bank.FEE,
                Bank.TREASURY,
                Payer.named(dossier.applicant().name(), "Thanh Hóa").build())
            .orderedAt(clock.instant())
            .build();
    desk.keep(dossier.code(), order);
    story.tell(
        "billed",
        "The agency bills " + Bank.FEE + " for " + dossier.code() + ".",
        "dossier",
        dossier.code().value());
    return dossier.code();
  }

  /** The customer looks the bill up again and again; it stays one payment. */
  private boolean ask(URI agency, DossierCode dossier) {
    String number = "";
    boolean same = true;
    for (int i = 0; i < INQUIRIES; i++) {
      DueBill bill = stage.portal().banking().inquire(agency, dossier).bill().orElseThrow();
      String bound = bank.bind(BillKind.DOSSIER, bill).number();
      same &= number.isEmpty() || number.equals(bound);
      number = bound;
      if (i == 0) {
        tellBill(bill);
      }
    }
    story.tell(
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
    story.tell(
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
    BankPayment ordered = bank.desk().find(reference).orElseThrow();
    BankPayment paid = bank.pay(ordered);
    paidNumbers.add(paid.number());
    story.tell(
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
    story.tell(
        "acknowledged",
        acknowledged
            ? "The agency verified the result, and the platform has its acknowledgement."
            : "The result was not acknowledged.",
        "verified",
        true,
        "acknowledged",
        acknowledged,
        "notices",
        bank.desk().find(reference).flatMap(BankPayment::notice).map(Notice::attempts).orElse(0));
    return acknowledged;
  }

  private boolean isTold(String anyNumber) {
    return bank.desk()
        .find(anyNumber)
        .flatMap(BankPayment::notice)
        .filter(notice -> notice.state() == NoticeState.ACKNOWLEDGED)
        .isPresent();
  }

  private boolean asksAgain(PaymentResult result) {
    PaymentStatus status =
        stage.portal().payments().query(result.reference(), result.paidAt().orElseThrow());
    boolean paid = status.saysPaid(Bank.FEE);
    story.tell("query", "The platform says: " + (paid ? "paid." : "not paid."), "paid", paid);
    return paid;
  }

  /** Status and receipt, as the platform asks for them; the link to the receipt works once. */
  private boolean answersThePlatform(String reference) throws IOException, InterruptedException {
    String question = "{\"MaHoaDon\":\"" + reference + "\"}";
    JsonNode status = sandbox.askBank("bank/status", "status-" + reference, question);
    JsonNode receipt = sandbox.askBank("bank/receipt", "receipt-" + reference, question);
    URI link = URI.create(receipt.path("UrlBienLai").asText());
    int first = sandbox.look(link);
    int second = sandbox.look(link);
    boolean right =
        status.path("TrangThaiGD").asText().equals("1") && first == 200 && second == 410;
    story.tell(
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
      story.tell(
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
    BankPayment payment = bank.desk().find(paidNumbers.get(paidNumbers.size() - 1)).orElseThrow();
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
    story.tell(
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
      story.tell(
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
    long difference = Math.abs(bank.books().sum());
    for (String number : paidNumbers) {
      BankPayment payment = bank.desk().find(number).orElseThrow();
      JsonNode theirs = sandbox.ledger(payment.reference());
      long ours = payment.terms().amount().amount() - payment.refunded().amount();
      difference +=
          Math.abs(ours - theirs.path("held").asLong())
              + Math.abs(theirs.path("sum").asLong())
              + theirs.path("difference").asLong();
    }
    story.tell(
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
