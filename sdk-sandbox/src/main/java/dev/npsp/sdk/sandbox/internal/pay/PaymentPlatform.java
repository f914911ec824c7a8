package dev.npsp.sdk.sandbox.internal.pay;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.npsp.sdk.sandbox.ReceiptForm;
import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.SandboxPayment;
import dev.npsp.sdk.sandbox.internal.check.Inspection;
import dev.npsp.sdk.sandbox.internal.check.Refusal;
import dev.npsp.sdk.sandbox.internal.check.Shape;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers INIT, QUERY and GET_BILL. The messages are attested, the paths they come on are our
 * proposal. Of the codes only "00" and "99" are attested; the others are those of the tax
 * authority's sibling protocol.
 */
public final class PaymentPlatform {
  private static final String OK = "00";
  private static final String BAD_FORMAT = "02";
  private static final String NOT_AUTHENTIC = "07";
  private static final String KNOWN_REFERENCE = "116";
  private static final String UNKNOWN_REFERENCE = "118";

  private final PaymentRegister register;
  private final PaymentSettler settler;
  private final Checksum checksum;
  private final SandboxOptions options;
  private final Supplier<URI> base;
  private final BooleanSupplier collectedByBank;

  /** A refusal of this wire: {@code MaLoi} and {@code MoTaLoi}. */
  private record Problem(String code, String message) {}

  PaymentPlatform(
      PaymentRegister register,
      PaymentSettler settler,
      Checksum checksum,
      SandboxOptions options,
      Supplier<URI> base,
      BooleanSupplier collectedByBank) {
    this.register = register;
    this.settler = settler;
    this.checksum = checksum;
    this.options = options;
    this.base = base;
    this.collectedByBank = collectedByBank;
  }

  public PlatformAnswer init(byte[] body) throws IOException {
    JsonObject message = Wire.object(body);
    Problem problem = message == null ? notJson() : initProblem(body, message);
    if (message == null || problem != null) {
      return refusal(message, problem);
    }
    JsonObject receipt = message.object("ThongTinBienLai");
    if (receipt == null) {
      throw new IllegalStateException("the shape has looked for ThongTinBienLai");
    }
    Order order =
        Order.of(
            receipt,
            message.text("MaThamChieu"),
            Order.dong(message.text("SoTien")),
            message.text("ThongTinGiaoDich"),
            message.text("ThoiGianGD"),
            false);
    String token = UUID.randomUUID().toString();
    URI page = base.get().resolve("pay?token=" + token);
    if (!register.open(HeldPayment.pending(order, token, Optional.of(page)))) {
      return refusal(message, new Problem(KNOWN_REFERENCE, "Mã tham chiếu đã tồn tại"));
    }
    options
        .payAfter()
        .filter(delay -> !collectedByBank.getAsBoolean())
        .ifPresent(delay -> settler.payLater(order.reference(), delay));
    return opened(message, page);
  }

  public PlatformAnswer query(byte[] body) throws IOException {
    JsonObject message = Wire.object(body);
    Problem problem =
        message == null ? notJson() : askingProblem(body, PlatformShapes.QUERY, message);
    if (message == null || problem != null) {
      return refusal(message, problem);
    }
    HeldPayment payment = register.find(message.text("MaThamChieu"));
    if (payment == null || !knowsTime(payment, message.text("ThoiGianGD"))) {
      return refusal(message, unknownReference());
    }
    return state(payment);
  }

  /** The time of INIT; the agency knows only CONFIRM's of a payment that the platform made. */
  private static boolean knowsTime(HeldPayment payment, String time) {
    return payment.order().openedAt().equals(time)
        || (payment.order().madeByPlatform() && payment.settledAt().equals(time));
  }

  /** Callers may give the time of INIT or that of CONFIRM: peers differ. */
  public PlatformAnswer bill(byte[] body) throws IOException {
    JsonObject message = Wire.object(body);
    Problem problem =
        message == null ? notJson() : askingProblem(body, PlatformShapes.GET_BILL, message);
    if (message == null || problem != null) {
      return refusal(message, problem);
    }
    HeldPayment payment = register.find(message.text("MaThamChieu"));
    String time = message.text("ThoiGianGD");
    if (payment == null
        || !(payment.order().openedAt().equals(time) || payment.settledAt().equals(time))) {
      return refusal(message, unknownReference());
    }
    if (payment.state() != SandboxPayment.State.PAID) {
      return refusal(message, new Problem("99", "Giao dịch chưa được thanh toán"));
    }
    return options.receiptForm() == ReceiptForm.PDF ? pdf(payment) : receiptLink(message, payment);
  }

  /**
   * The PDF that {@code UrlBienLai} leads to; null when there is no paid payment with this token.
   */
  public @Nullable PlatformAnswer receipt(String token) throws IOException {
    HeldPayment payment = register.findByToken(token);
    return payment == null || payment.state() != SandboxPayment.State.PAID ? null : pdf(payment);
  }

  /** A message that nobody looked into. */
  public static PlatformAnswer refusal(String reason) {
    return refusal(null, new Problem(BAD_FORMAT, reason));
  }

  /** A code and nothing else. */
  public static PlatformAnswer bareError() {
    return json(json -> json.writeStringField("MaLoi", "99"));
  }

  private @Nullable Problem initProblem(byte[] body, JsonObject message) throws IOException {
    Problem problem = shapeProblem(body, PlatformShapes.INIT);
    if (problem == null) {
      problem = authenticityProblem(message, checksum.fitsInit(message));
    }
    JsonObject receipt = message.object("ThongTinBienLai");
    return problem != null || receipt == null ? problem : receiptProblem(message, receipt);
  }

  private @Nullable Problem askingProblem(byte[] body, Shape shape, JsonObject message)
      throws IOException {
    Problem problem = shapeProblem(body, shape);
    return problem != null ? problem : authenticityProblem(message, checksum.fitsQuery(message));
  }

  private static @Nullable Problem shapeProblem(byte[] body, Shape shape) throws IOException {
    try (JsonParser parser = Wire.parser(body)) {
      parser.nextToken();
      shape.check(parser, new Inspection(0));
      return null;
    } catch (JsonProcessingException e) {
      return notJson();
    } catch (Refusal refusal) {
      return new Problem(BAD_FORMAT, refusal.message());
    }
  }

  private @Nullable Problem authenticityProblem(JsonObject message, boolean fits) {
    if (!message.text("MaDoiTac").equals(options.partner())) {
      return new Problem(NOT_AUTHENTIC, "Mã đối tác không tồn tại");
    }
    return fits ? null : new Problem(NOT_AUTHENTIC, "Sai mã xác thực");
  }

  private static @Nullable Problem receiptProblem(JsonObject message, JsonObject receipt) {
    List<String> required =
        receipt.scalar("MaDichVu").equals("2")
            ? List.of(
                "MaDVC",
                "TenDVC",
                "MaTTHC",
                "TenTTHC",
                "MaDonVi",
                "TenDonVi",
                "MaHoSo",
                "TKThuHuong",
                "MaNHThuHuong",
                "TenTKThuHuong")
            : List.of(
                "MaLoaiHinhThuPhat",
                "TenLoaiHinhThuPhat",
                "MaCoQuanQD",
                "TenCoQuanQD",
                "KhoBac",
                "NgayQD",
                "SoQD",
                "ThoiGianViPham",
                "DiaDiemViPham",
                "TenNguoiViPham");
    for (String name : required) {
      if (receipt.text(name).isBlank()) {
        return new Problem(BAD_FORMAT, "ThongTinBienLai." + name + " không được để trống");
      }
    }
    long amount = Order.dong(message.text("SoTien"));
    List<Order.Line> fees = Order.lines(receipt, "PhiLePhi", "TenPhiLePhi");
    boolean feesMayBeEmpty = receipt.scalar("MaDichVu").equals("1");
    if (sum(fees) != amount && !(fees.isEmpty() && feesMayBeEmpty)) {
      return new Problem(BAD_FORMAT, "Tổng PhiLePhi khác SoTien");
    }
    if (sum(Order.lines(receipt, "DSKhoanNop", "NoiDung")) != amount) {
      return new Problem(BAD_FORMAT, "Tổng DSKhoanNop khác SoTien");
    }
    return null;
  }

  private static long sum(List<Order.Line> lines) {
    return lines.stream().mapToLong(Order.Line::amount).sum();
  }

  private static Problem notJson() {
    return new Problem(BAD_FORMAT, "Nội dung không phải JSON hợp lệ");
  }

  private static Problem unknownReference() {
    return new Problem(UNKNOWN_REFERENCE, "Không tìm thấy giao dịch");
  }

  private static PlatformAnswer refusal(@Nullable JsonObject message, @Nullable Problem problem) {
    Problem said = problem == null ? notJson() : problem;
    String partner = message == null ? "" : message.text("MaDoiTac");
    String reference = message == null ? "" : message.text("MaThamChieu");
    return json(
        json -> {
          json.writeStringField("MaLoi", said.code());
          json.writeStringField("MoTaLoi", said.message());
          json.writeStringField("MaDoiTac", partner);
          json.writeStringField("MaThamChieu", reference);
        });
  }

  private static PlatformAnswer opened(JsonObject message, URI page) {
    return json(
        json -> {
          json.writeStringField("MaLoi", OK);
          json.writeStringField("MoTaLoi", "Thành công");
          json.writeStringField("MaDoiTac", message.text("MaDoiTac"));
          json.writeStringField("MaThamChieu", message.text("MaThamChieu"));
          json.writeStringField("UrlThanhToan", page.toString());
        });
  }

  /**
   * {@code MaLoi} says how the query went, {@code TrangThaiGD} how the payment stands. The reply's
   * checksum rule is our proposal: CONFIRM's.
   */
  private PlatformAnswer state(HeldPayment payment) {
    Confirmation confirmation = settler.confirmation(payment);
    return json(
        json -> {
          json.writeStringField("LoaiBanTin", "QUERY");
          json.writeStringField("MaLoi", OK);
          json.writeStringField("MoTaLoi", "Thành công");
          json.writeStringField("MaDoiTac", options.partner());
          json.writeStringField("MaThamChieu", payment.reference());
          json.writeNumberField("SoTien", payment.amount());
          json.writeStringField("MaTienTe", "VND");
          json.writeStringField("MaGiaoDich", payment.transactionCode().orElse(""));
          json.writeStringField("MaNganHang", confirmation.bank());
          json.writeStringField("ThoiGianGD", confirmation.time());
          json.writeStringField("ThongTinGiaoDich", payment.order().narration());
          json.writeStringField("TrangThaiGD", stateCode(payment));
          json.writeStringField("MaXacThuc", checksum.of(confirmation.signedFields("QUERY", OK)));
        });
  }

  private static String stateCode(HeldPayment payment) {
    return switch (payment.state()) {
      case PAID -> "1";
      case PENDING -> "3";
      case FAILED -> "4";
    };
  }

  private PlatformAnswer receiptLink(JsonObject message, HeldPayment payment) {
    URI link = base.get().resolve("receipt?token=" + payment.token());
    return json(
        json -> {
          json.writeStringField("MaLoi", OK);
          json.writeStringField("MoTaLoi", "Thành công");
          json.writeStringField("MaDoiTac", message.text("MaDoiTac"));
          json.writeStringField("MaThamChieu", message.text("MaThamChieu"));
          json.writeStringField("UrlBienLai", link.toString());
        });
  }

  private static PlatformAnswer pdf(HeldPayment payment) throws IOException {
    return new PlatformAnswer(PlatformAnswer.PDF, ReceiptPdf.of(payment));
  }

  private static PlatformAnswer json(Wire.Writing members) {
    byte[] body =
        Wire.write(
            json -> {
              json.writeStartObject();
              members.to(json);
              json.writeEndObject();
            });
    return PlatformAnswer.json(body);
  }
}
