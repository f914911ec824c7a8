package dev.npsp.sdk.sandbox.internal.pay;

import dev.npsp.sdk.sandbox.CallbackDelivery;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.SandboxPayment;
import dev.npsp.sdk.sandbox.SandboxTimer;
import dev.npsp.sdk.sandbox.internal.bank.Ledger;
import dev.npsp.sdk.sandbox.internal.check.WireDates;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.store.FaultQueue;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Settles payments and tells the agency, again and again, until it acknowledges. */
public final class PaymentSettler {
  private static final String BANK = "NHSANDBOX";
  private static final int MOST_DOUBLINGS = 20;

  private final PaymentRegister register;
  private final AgencyChannel agency;
  private final SandboxTimer timer;
  private final FaultQueue faults;
  private final Checksum checksum;
  private final SandboxOptions options;
  private final Ledger ledger;
  private final AtomicLong transactions = new AtomicLong();

  PaymentSettler(
      PaymentRegister register,
      AgencyChannel agency,
      SandboxTimer timer,
      FaultQueue faults,
      Checksum checksum,
      SandboxOptions options,
      Ledger ledger) {
    this.register = register;
    this.agency = agency;
    this.timer = timer;
    this.faults = faults;
    this.checksum = checksum;
    this.options = options;
    this.ledger = ledger;
  }

  void payLater(String reference, Duration delay) {
    timer.after(delay, () -> settleAndTell(reference, SandboxPayment.State.PAID));
  }

  /**
   * Settles the payment; a second settlement changes nothing. The agency is told on another thread.
   */
  void settleAndTell(String reference, SandboxPayment.State result) {
    if (settle(reference, result) && agency.isKnown()) {
      timer.after(Duration.ZERO, () -> deliverInBackground(reference, 1));
    }
  }

  /** Settles the payment and comes back when the agency's first answer is there. */
  public SandboxPayment settleAndWait(String reference, SandboxPayment.State result) {
    if (settle(reference, result) && agency.isKnown()) {
      startDelivery(reference, 1).join();
    }
    return get(reference);
  }

  /** The bill of a dossier as the agency tells it. */
  public String inquireBill(String dossierCode) {
    String question =
        new String(
            Wire.write(
                json -> {
                  json.writeStartObject();
                  json.writeStringField("MaHoSo", dossierCode);
                  json.writeEndObject();
                }),
            StandardCharsets.UTF_8);
    return text(agency.post(AgencyChannel.BILL_INQUIRY, question).join());
  }

  /**
   * A citizen pays on the portal: it asks the agency what is due, pays it and tells the result. Our
   * proposal: the reference the platform makes is the inquiry's {@code MaTraCuuTT}, so that the
   * agency can bind the two.
   */
  public SandboxPayment payBill(String dossierCode) {
    return settleAndWait(openBill(dossierCode).reference(), SandboxPayment.State.PAID);
  }

  /** As {@link #payBill}, but nobody has paid yet. */
  public SandboxPayment openBill(String dossierCode) {
    String answer = inquireBill(dossierCode);
    JsonObject envelope = Wire.object(answer);
    JsonObject bill = envelope == null ? null : envelope.object("message");
    if (envelope == null || bill == null || !envelope.scalar("error_code").equals("1")) {
      throw new IllegalStateException("nothing to pay for " + dossierCode + ": " + answer);
    }
    long amount =
        Order.lines(bill, "DSKhoanNop", "NoiDung").stream().mapToLong(Order.Line::amount).sum();
    Order order =
        Order.of(
            bill,
            bill.text("MaTraCuuTT"),
            amount,
            bill.text("NoiDungThanhToan"),
            WireDates.moment(options.clock().instant()),
            true);
    if (order.reference().isEmpty() || amount <= 0) {
      throw new IllegalStateException("the bill has no MaTraCuuTT or no amount: " + answer);
    }
    if (!register.open(HeldPayment.pending(order, newToken(), Optional.empty()))) {
      throw new IllegalStateException("MaTraCuuTT was used before: " + order.reference());
    }
    return get(order.reference());
  }

  /**
   * A bank says that it has collected a dossier's fee. False when the platform holds something else
   * under that reference, or a payment that failed, which the agency was told: the bank has to give
   * that money back. Hearing the same again changes nothing.
   */
  public boolean collectedByBank(
      String reference, String dossierCode, long amount, String narration) {
    Order order =
        new Order(
            reference,
            amount,
            narration,
            WireDates.moment(options.clock().instant()),
            dossierCode,
            "",
            "",
            "",
            "",
            "",
            "",
            List.of(),
            true);
    register.open(HeldPayment.pending(order, newToken(), Optional.empty()));
    HeldPayment held = register.find(reference);
    boolean same =
        held != null && held.amount() == amount && held.dossierCode().equals(dossierCode);
    if (same) {
      settleAndTell(reference, SandboxPayment.State.PAID);
    }
    return same && get(reference).state() == SandboxPayment.State.PAID;
  }

  /** The payment with that reference; {@link NoSuchElementException} when there is none. */
  public SandboxPayment payment(String reference) {
    return get(reference);
  }

  /** Sends this text as a callback, as it is. */
  public CallbackDelivery deliver(String rawConfirmation, String reference) {
    return post(rawConfirmation, reference, 1).join();
  }

  /** The genuine callback of a settled payment. */
  public String confirmationJson(String reference) {
    return confirmation(get(reference)).json(checksum);
  }

  /** Well signed, but with another amount. */
  public CallbackDelivery deliverAmount(String reference, long amount) {
    Confirmation genuine = confirmation(get(reference));
    return deliver(genuine.withAmount(amount).json(checksum), reference);
  }

  /** Everything right but the checksum. */
  public CallbackDelivery deliverForged(String reference) {
    Confirmation genuine = confirmation(get(reference));
    return deliver(genuine.json("0".repeat(64)), reference);
  }

  /** Well signed, for a reference that nobody opened. */
  public CallbackDelivery deliverUnknown(String reference) {
    Confirmation unknown =
        new Confirmation(
            "00",
            options.partner(),
            reference,
            1000,
            nextTransaction(),
            BANK,
            WireDates.moment(options.clock().instant()),
            "THANH TOAN HO SO",
            "");
    return deliver(unknown.json(checksum), reference);
  }

  /** Well signed with our secret, for another partner. */
  public CallbackDelivery deliverForeign(String reference, String partner) {
    Confirmation genuine = confirmation(get(reference));
    return deliver(genuine.withPartner(partner).json(checksum), reference);
  }

  Confirmation confirmation(HeldPayment payment) {
    boolean settled = payment.state() != SandboxPayment.State.PENDING;
    return new Confirmation(
        payment.state() == SandboxPayment.State.FAILED ? "99" : "00",
        options.partner(),
        payment.reference(),
        payment.amount(),
        payment.transactionCode().orElse(""),
        settled ? BANK : "",
        settled ? payment.settledAt() : payment.order().openedAt(),
        payment.order().narration(),
        payment.order().madeByPlatform() ? payment.dossierCode() : "");
  }

  static String newToken() {
    return UUID.randomUUID().toString();
  }

  private HeldPayment get(String reference) {
    HeldPayment payment = register.find(reference);
    if (payment == null) {
      throw new NoSuchElementException("no payment " + reference);
    }
    return payment;
  }

  /** Whether this call settled it. */
  private boolean settle(String reference, SandboxPayment.State result) {
    String transaction = nextTransaction();
    String now = WireDates.moment(options.clock().instant());
    HeldPayment after =
        register.change(
            reference,
            payment ->
                payment.state() == SandboxPayment.State.PENDING
                    ? payment.settled(result, transaction, now)
                    : payment);
    if (after == null || !after.transactionCode().equals(Optional.of(transaction))) {
      return false;
    }
    if (result == SandboxPayment.State.PAID) {
      ledger.collected(reference, after.amount());
    }
    return true;
  }

  private String nextTransaction() {
    return "SB%012d".formatted(transactions.incrementAndGet());
  }

  /** How it went is on record with the payment. */
  private void deliverInBackground(String reference, int attempt) {
    CompletableFuture<CallbackDelivery> unused = startDelivery(reference, attempt);
  }

  private CompletableFuture<CallbackDelivery> startDelivery(String reference, int attempt) {
    HeldPayment payment = register.find(reference);
    if (payment == null) {
      return CompletableFuture.failedFuture(
          new NoSuchElementException("forgotten before it was told: " + reference));
    }
    String json = confirmation(payment).json(checksum);
    return post(json, reference, attempt)
        .thenCompose(delivery -> afterwards(reference, json, delivery));
  }

  private CompletableFuture<CallbackDelivery> afterwards(
      String reference, String json, CallbackDelivery delivery) {
    HeldPayment payment = register.find(reference);
    if (payment != null && !payment.acknowledged() && !payment.refusedByAgency()) {
      int next = delivery.attempt() + 1;
      timer.after(pauseBefore(next), () -> deliverInBackground(reference, next));
    }
    if (delivery.acknowledged() && faults.forCallback() != null) {
      return post(json, reference, delivery.attempt() + 1);
    }
    return CompletableFuture.completedFuture(delivery);
  }

  private Duration pauseBefore(int attempt) {
    int doublings = Math.min(attempt - 2, MOST_DOUBLINGS);
    Duration pause = options.firstRedelivery().multipliedBy(1L << doublings);
    return pause.compareTo(options.longestRedelivery()) > 0 ? options.longestRedelivery() : pause;
  }

  private CompletableFuture<CallbackDelivery> post(String json, String reference, int attempt) {
    return agency
        .post(AgencyChannel.PAYMENT_RESULT, json)
        .handle((answer, failure) -> record(reference, attempt, answer, failure));
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private CallbackDelivery record(
      String reference,
      int attempt,
      @Nullable HttpResponse<byte[]> answer,
      @Nullable Throwable failure) {
    int status = answer == null ? 0 : answer.statusCode();
    String text = answer == null ? String.valueOf(failure) : text(answer);
    JsonObject acknowledgement = status == 200 ? Wire.object(text) : null;
    boolean sameReference =
        acknowledgement != null && acknowledgement.text("MaThamChieu").equals(reference);
    String code = acknowledgement == null ? "" : acknowledgement.text("MaLoi");
    Delivery delivery =
        new Delivery(
            options.clock().instant(), attempt, status, text, sameReference && code.equals("00"));
    register.change(reference, payment -> payment.delivered(delivery, code.equals("99")));
    return delivery;
  }
}
