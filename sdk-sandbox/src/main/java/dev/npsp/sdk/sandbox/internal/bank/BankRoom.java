package dev.npsp.sdk.sandbox.internal.bank;

import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.SandboxPayment;
import dev.npsp.sdk.sandbox.internal.data.BillSeed;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.pay.PaymentSettler;
import dev.npsp.sdk.sandbox.internal.pay.PlatformAnswer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything between platform and bank, put together. */
public final class BankRoom {
  private final Ledger ledger = new Ledger();
  private final IssuedBills bills;
  private final BankChannel line;
  private final SandboxOptions options;
  private @Nullable PaymentSettler settler;
  private @Nullable BankResults results;

  public BankRoom(SandboxOptions options, List<BillSeed> seeds) {
    this.options = options;
    this.bills = new IssuedBills(seeds, options.clock());
    this.line = new BankChannel(options.bankSecret(), options.callbackTimeout());
  }

  /** The payments of dossiers; called once, before anything else. */
  public void knows(PaymentSettler payments) {
    settler = payments;
    results = new BankResults(options, payments, bills, ledger);
  }

  public Ledger ledger() {
    return ledger;
  }

  public void bankIsAt(URI bank) {
    line.leadsTo(bank);
  }

  /** {@code pp/bank-result}. */
  public PlatformAnswer result(byte[] body) {
    return known(results).receive(body);
  }

  /** {@code bills/dptracuuthanhtoanhs}. */
  public PlatformAnswer inquiry(byte[] body) {
    return bills.inquiry(body);
  }

  /** A citizen pays on the portal: with a bank, the bank is asked to collect. */
  public SandboxPayment payBill(String dossierCode) {
    PaymentSettler payments = known(settler);
    if (!line.isKnown()) {
      return payments.payBill(dossierCode);
    }
    SandboxPayment opened = payments.openBill(dossierCode);
    order(opened);
    return opened;
  }

  /** Whether payments are collected by a bank, and so do not pay themselves. */
  public boolean hasBank() {
    return line.isKnown();
  }

  /**
   * The payer of a payment that waits chooses the bank: it is asked to collect. Asked again, the
   * bank gets the same order once more; of one that was paid it is asked nothing.
   */
  public SandboxPayment collect(String reference) {
    SandboxPayment payment = known(settler).payment(reference);
    if (payment.state() == SandboxPayment.State.FAILED) {
      throw new IllegalStateException("nobody can pay a payment that failed: " + reference);
    }
    if (payment.state() == SandboxPayment.State.PENDING) {
      order(payment);
    }
    return payment;
  }

  /** One number for all orders to collect one payment: the bank knows a repeat by it. */
  private void order(SandboxPayment payment) {
    byte[] order =
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("MaHoaDon", payment.reference());
              json.writeStringField("LoaiTraCuu", "HOSO");
              json.writeStringField("MaTraCuu", payment.dossierCode());
              json.writeStringField("MaTraCuuTT", payment.reference());
              json.writeStringField("MaDichVu", "2");
              json.writeStringField("SoTien", Long.toString(payment.amount()));
              json.writeStringField("MaTienTe", "VND");
              json.writeStringField(
                  "ThongTinGiaoDich", "THANH TOAN HO SO " + payment.dossierCode());
              json.writeEndObject();
            });
    requireYes(ask("bank/create", "create-" + payment.reference(), order));
  }

  /** Asks the bank; its answer as it is. What it paid out is posted. */
  public byte[] ask(String route, String requestId, byte[] body) {
    byte[] answer = line.ask(route, requestId, body);
    if (route.equals("bank/disburse") && code(answer).equals("00")) {
      JsonObject order = Wire.object(body);
      if (order != null) {
        ledger.disbursed(order.text("MaGiaoDichTTTT"), Long.parseLong(order.scalar("SoTien")));
      }
    }
    return answer;
  }

  /** Sends money back; the answer of the bank, or one of our own in its form. */
  public String refund(String reference, String id, long amount) {
    byte[] order =
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("MaHoaDon", reference);
              json.writeStringField("MaGiaoDichHoan", id);
              json.writeStringField("SoTien", Long.toString(amount));
              json.writeStringField("LyDo", "HOAN TIEN");
              json.writeEndObject();
            });
    byte[] answer = line.isKnown() ? ask("bank/refund", "refund-" + id, order) : null;
    boolean yes = answer == null || code(answer).equals("00");
    if (yes && !ledger.refunded(reference, id, amount)) {
      if (answer != null) {
        throw new IllegalStateException("the bank sent back more than was collected: " + reference);
      }
      return "{\"MaLoi\":\"184\"}";
    }
    return answer == null ? "{\"MaLoi\":\"00\"}" : new String(answer, StandardCharsets.UTF_8);
  }

  public byte[] seeds() {
    return bills.seeds();
  }

  public void clear() {
    ledger.clear();
    bills.clear();
    known(results).clear();
  }

  private static void requireYes(byte[] answer) {
    if (!code(answer).equals("00")) {
      throw new IllegalStateException(
          "the bank does not collect: " + new String(answer, StandardCharsets.UTF_8));
    }
  }

  private static String code(byte[] answer) {
    JsonObject reply = Wire.object(answer);
    return reply == null ? "" : reply.text("MaLoi");
  }

  private static <T> T known(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("the room is not furnished yet");
    }
    return part;
  }
}
