package dev.npsp.sdk.sandbox.internal.bank;

import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.SandboxPayment;
import dev.npsp.sdk.sandbox.internal.data.BillSeed;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.pay.PaymentDesk;
import dev.npsp.sdk.sandbox.internal.pay.PlatformAnswer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything between platform and bank, put together. */
public final class BankRoom {
  private final Ledger ledger = new Ledger();
  private final IssuedBills bills;
  private final BankLine line;
  private final SandboxOptions options;
  private @Nullable PaymentDesk desk;
  private @Nullable BankResults results;

  public BankRoom(SandboxOptions options, List<BillSeed> seeds) {
    this.options = options;
    this.bills = new IssuedBills(seeds, options.clock());
    this.line = new BankLine(options.bankSecret(), options.callbackTimeout());
  }

  /** The payments of dossiers; called once, before anything else. */
  public void knows(PaymentDesk payments) {
    desk = payments;
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
    PaymentDesk payments = known(desk);
    if (!line.isKnown()) {
      return payments.payBill(dossierCode);
    }
    SandboxPayment opened = payments.openBill(dossierCode);
    byte[] order =
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("MaHoaDon", opened.reference());
              json.writeStringField("LoaiTraCuu", "HOSO");
              json.writeStringField("MaTraCuu", opened.dossierCode());
              json.writeStringField("MaTraCuuTT", opened.reference());
              json.writeStringField("MaDichVu", "2");
              json.writeStringField("SoTien", Long.toString(opened.amount()));
              json.writeStringField("MaTienTe", "VND");
              json.writeStringField("ThongTinGiaoDich", "THANH TOAN HO SO " + dossierCode);
              json.writeEndObject();
            });
    requireYes(ask("bank/create", UUID.randomUUID().toString(), order));
    return opened;
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
