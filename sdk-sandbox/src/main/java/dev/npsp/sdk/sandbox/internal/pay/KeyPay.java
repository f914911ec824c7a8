package dev.npsp.sdk.sandbox.internal.pay;

import static dev.npsp.sdk.sandbox.internal.check.Kinds.DONG;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.FILLED;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.POSITIVE_DONG;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.URL;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.atMost;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.oneOf;
import static dev.npsp.sdk.sandbox.internal.check.Member.object;
import static dev.npsp.sdk.sandbox.internal.check.Member.text;

import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.SandboxPayment;
import dev.npsp.sdk.sandbox.internal.check.Shape;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * KeyPay 3, as far as it was seen. The look-up's members beside the signed ones, all codes but 0,
 * and the paths are our proposal.
 */
public final class KeyPay extends OlderProvider {
  private static final String UNSIGNED = "Sai check_sum";
  private static final List<String> PAYMENT =
      List.of("addition_fee", "client_id", "command", "trans_amount", "transaction_id", "version");
  private static final List<String> DETAIL = List.of("client_id", "command", "transaction_id");

  private static final Shape CREATE =
      Shape.of(
          text("client_id", PlatformShapes.SIGNED),
          text("transaction_id", PlatformShapes.SIGNED.and(atMost(20))),
          text("trans_amount", POSITIVE_DONG),
          text("command", oneOf("PAY")),
          text("version", oneOf("3.0")),
          text("description", FILLED),
          text("locale", oneOf("vn")),
          text("country_code", oneOf("vi")),
          text("currency_code", oneOf("VND")),
          text("environment", oneOf("1", "2")),
          text("return_url", URL),
          text("addition_fee", DONG),
          object("bill_info", PlatformShapes.RECEIPT),
          text("check_sum", PlatformShapes.CHECKSUM));

  private static final Shape LOOK_UP =
      Shape.of(
          text("client_id", PlatformShapes.SIGNED),
          text("command", PlatformShapes.SIGNED),
          text("transaction_id", PlatformShapes.SIGNED),
          text("check_sum", PlatformShapes.CHECKSUM));

  private final SandboxOptions options;
  private final Supplier<URI> base;

  KeyPay(AgencyChannel agency, SandboxOptions options, Supplier<URI> base) {
    super(agency, options.clock());
    this.options = options;
    this.base = base;
  }

  public PlatformAnswer create(byte[] body) throws IOException {
    String wrong = wrong(body, CREATE);
    JsonObject message = Wire.object(body);
    if (wrong == null && message != null) {
      wrong = fits(message, PAYMENT) ? billProblem(message) : UNSIGNED;
    }
    if (wrong != null || message == null) {
      return refusal(wrong);
    }
    String reference = message.text("transaction_id");
    long amount = Order.dong(message.text("trans_amount"));
    OlderPayment payment =
        new OlderPayment(
            reference, "", amount, message.text("description"), SandboxPayment.State.PENDING);
    if (!open(payment)) {
      return refusal("transaction_id đã tồn tại");
    }
    return PlatformAnswer.json(
        bytes(
            json -> {
              json.writeStringField("error", "0");
              json.writeStringField("msg", "");
              json.writeStringField("payment_url", base.get().resolve("pay").toString());
            }));
  }

  public PlatformAnswer detail(byte[] body) throws IOException {
    String wrong = wrong(body, LOOK_UP);
    JsonObject message = Wire.object(body);
    if (wrong == null && message != null && !fits(message, DETAIL)) {
      wrong = UNSIGNED;
    }
    if (wrong != null || message == null) {
      return refusal(wrong);
    }
    OlderPayment payment = find(message.text("transaction_id"));
    return payment == null
        ? refusal("Không tìm thấy giao dịch")
        : PlatformAnswer.json(
            bytes(
                json -> {
                  json.writeStringField("error", "0");
                  json.writeStringField("msg", "");
                  json.writeStringField("client_id", options.keyPayClient());
                  json.writeStringField("transaction_id", payment.reference());
                  json.writeStringField("trans_amount", Long.toString(payment.amount()));
                  json.writeNumberField("status", status(payment));
                }));
  }

  @Override
  String result(OlderPayment payment) {
    String amount = Long.toString(payment.amount());
    String client = options.keyPayClient();
    List<String> signed = List.of("0", client, "PAY", amount, payment.reference(), "3.0");
    return written(
        json -> {
          json.writeStringField("client_id", client);
          json.writeStringField("transaction_id", payment.reference());
          json.writeStringField("trans_amount", amount);
          json.writeStringField("command", "PAY");
          json.writeStringField("version", "3.0");
          json.writeStringField("addition_fee", "0");
          json.writeStringField("locale", "vn");
          json.writeStringField("country_code", "vi");
          json.writeStringField("currency_code", "VND");
          json.writeStringField("environment", "1");
          json.writeStringField("transaction_code", "KPSB" + amount);
          json.writeStringField("payment_fee", "0");
          json.writeStringField("description", payment.narration());
          json.writeNumberField("status", status(payment));
          json.writeStringField("check_sum", hmac(signed, options.keyPayResultKey()));
        });
  }

  @Override
  boolean acknowledges(JsonObject answer) {
    return answer.scalar("return_code").equals("0");
  }

  private static int status(OlderPayment payment) {
    return switch (payment.state()) {
      case PAID -> 0;
      case FAILED -> 1;
      case PENDING -> 2;
    };
  }

  private static @Nullable String billProblem(JsonObject message) {
    JsonObject bill = message.object("bill_info");
    long amount = Order.dong(message.text("trans_amount"));
    if (bill == null) {
      return "bill_info bị thiếu";
    }
    long lines =
        Order.lines(bill, "DSKhoanNop", "NoiDung").stream().mapToLong(Order.Line::amount).sum();
    return lines == amount ? null : "Tổng DSKhoanNop khác trans_amount";
  }

  private boolean fits(JsonObject message, List<String> names) {
    String expected = hmac(names.stream().map(message::text).toList(), options.keyPayRequestKey());
    return message.text("client_id").equals(options.keyPayClient())
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8),
            message.text("check_sum").getBytes(StandardCharsets.UTF_8));
  }

  private static String hmac(List<String> values, String key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] joined = String.join("|", values).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(mac.doFinal(joined));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  private static PlatformAnswer refusal(@Nullable String words) {
    return PlatformAnswer.json(
        bytes(
            json -> {
              json.writeStringField("error", "1");
              json.writeStringField("msg", words == null ? "" : words);
            }));
  }
}
