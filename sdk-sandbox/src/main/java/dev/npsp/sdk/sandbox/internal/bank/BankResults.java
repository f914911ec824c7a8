package dev.npsp.sdk.sandbox.internal.bank;

import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.internal.check.WireDates;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import dev.npsp.sdk.sandbox.internal.pay.PaymentSettler;
import dev.npsp.sdk.sandbox.internal.pay.PlatformAnswer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hears from the bank that bills were paid. Strict: a member too many or too few, a wrong checksum,
 * another amount, a bill that was paid under another number are all refused.
 */
final class BankResults {
  private static final List<String> SIGNED =
      List.of(
          "LoaiBanTin",
          "MaLoi",
          "MaDoiTac",
          "MaThamChieu",
          "SoTien",
          "MaTienTe",
          "MaGiaoDich",
          "MaNganHang",
          "ThoiGianGD",
          "ThongTinGiaoDich");
  private static final Set<String> OF_A_DOSSIER = Set.of("MaHoSo");
  private static final Set<String> OF_A_BILL = Set.of("LoaiTraCuu", "MaTraCuu");

  private final SandboxOptions options;
  private final PaymentSettler settler;
  private final IssuedBills bills;
  private final Ledger ledger;
  private final Map<String, String> paid = new ConcurrentHashMap<>();

  BankResults(SandboxOptions options, PaymentSettler settler, IssuedBills bills, Ledger ledger) {
    this.options = options;
    this.settler = settler;
    this.bills = bills;
    this.ledger = ledger;
  }

  PlatformAnswer receive(byte[] body) {
    JsonObject message = Wire.object(body);
    String code = message == null || !hasForm(message) ? "02" : judge(message);
    return acknowledgement(message, code);
  }

  private static boolean hasForm(JsonObject message) {
    Set<String> more =
        message.names().stream()
            .filter(name -> !SIGNED.contains(name) && !name.equals("MaXacThuc"))
            .filter(name -> !name.equals("KyThanhToan"))
            .collect(Collectors.toSet());
    boolean complete =
        Stream.concat(SIGNED.stream(), more.stream())
            .allMatch(name -> !message.scalar(name).isEmpty());
    return complete
        && (more.equals(OF_A_DOSSIER) || more.equals(OF_A_BILL))
        && !message.hasText("SoTien")
        && message.scalar("SoTien").matches("[1-9]\\d{0,14}")
        && message.text("ThoiGianGD").matches("\\d{14}")
        && message.text("MaLoi").equals("00")
        && message.text("MaTienTe").equals("VND");
  }

  private String judge(JsonObject message) {
    if (!message.text("MaDoiTac").equals(options.bankPartner()) || !isGenuine(message)) {
      return "07";
    }
    boolean dossier = message.hasText("MaHoSo");
    String bill =
        dossier
            ? "HOSO:" + message.text("MaHoSo")
            : message.text("LoaiTraCuu") + ":" + message.text("MaTraCuu");
    String reference = message.text("MaThamChieu");
    String first = paid.putIfAbsent(bill, reference);
    if (first != null && !first.equals(reference)) {
      ledger.doublePayment();
      return "116";
    }
    String code = dossier ? dossier(message, reference) : household(message, reference);
    if (!code.equals("00") && first == null) {
      paid.remove(bill, reference);
    }
    return code;
  }

  private String dossier(JsonObject message, String reference) {
    boolean taken =
        settler.collectedByBank(
            reference,
            message.text("MaHoSo"),
            Long.parseLong(message.scalar("SoTien")),
            message.text("ThongTinGiaoDich"));
    return taken ? "00" : "183";
  }

  private String household(JsonObject message, String reference) {
    Optional<IssuedBills.Bill> bill =
        bills.find(message.text("LoaiTraCuu"), message.text("MaTraCuu"));
    if (bill.isEmpty() || !bill.get().seed().period().equals(message.text("KyThanhToan"))) {
      return "118";
    }
    long amount = Long.parseLong(message.scalar("SoTien"));
    if (bill.get().amount() != amount) {
      return "183";
    }
    bills.pay(bill.get());
    ledger.collected(reference, amount);
    return "00";
  }

  private boolean isGenuine(JsonObject message) {
    String text =
        SIGNED.stream().map(message::scalar).collect(Collectors.joining("|"))
            + "|"
            + options.bankSecret();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return MessageDigest.isEqual(
          HexFormat.of().formatHex(hash).getBytes(StandardCharsets.UTF_8),
          message.text("MaXacThuc").getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private PlatformAnswer acknowledgement(@Nullable JsonObject message, String code) {
    return PlatformAnswer.json(
        Wire.write(
            json -> {
              json.writeStartObject();
              json.writeStringField("MaLoi", code);
              json.writeStringField("MoTaLoi", code.equals("00") ? "Thành công" : "Các lỗi khác");
              json.writeStringField("MaDoiTac", text(message, "MaDoiTac"));
              json.writeStringField("MaThamChieu", text(message, "MaThamChieu"));
              json.writeStringField("ThoiGianGD", WireDates.moment(options.clock().instant()));
              json.writeStringField("MaXacThuc", text(message, "MaXacThuc"));
              json.writeEndObject();
            }));
  }

  private static String text(@Nullable JsonObject message, String name) {
    return message == null ? "" : message.text(name);
  }

  void clear() {
    paid.clear();
  }
}
