package dev.npsp.sdk.sandbox.internal.pay;

import static dev.npsp.sdk.sandbox.internal.check.Kinds.DIGITS;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.POSITIVE_DONG;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.URL;
import static dev.npsp.sdk.sandbox.internal.check.Kinds.oneOf;
import static dev.npsp.sdk.sandbox.internal.check.Member.text;

import dev.npsp.sdk.sandbox.SandboxOptions;
import dev.npsp.sdk.sandbox.SandboxPayment;
import dev.npsp.sdk.sandbox.internal.check.Kind;
import dev.npsp.sdk.sandbox.internal.check.Shape;
import dev.npsp.sdk.sandbox.internal.check.WireDates;
import dev.npsp.sdk.sandbox.internal.json.JsonObject;
import dev.npsp.sdk.sandbox.internal.json.Wire;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * A provincial PayGov hub, as far as it was seen. The checksum of a result, which covers the
 * outcome here, and the paths are our proposal.
 */
public final class PayGov extends OlderProvider {
  /** orderInfo is written without diacritics. */
  private static final Kind UNACCENTED =
      PlatformShapes.SIGNED.and(
          (text, from, length) -> {
            for (int i = from; i < from + length; i++) {
              if (text[i] > '~') {
                return "phải không dấu";
              }
            }
            return null;
          });

  private final Shape create;
  private final SandboxOptions options;
  private final Supplier<URI> base;

  PayGov(AgencyChannel agency, SandboxOptions options, Supplier<URI> base) {
    super(agency, options.clock());
    this.options = options;
    this.base = base;
    this.create =
        Shape.of(
            text("partnerCode", oneOf(options.payGovPartner())),
            text("returnUrl", URL),
            text("orderId", UNACCENTED),
            text("amount", POSITIVE_DONG),
            text("orderInfo", UNACCENTED),
            text("requestCode", DIGITS),
            text("ipAddress", PlatformShapes.SIGNED),
            text("accessKey", oneOf(options.payGovAccessKey())),
            text("serviceCode", PlatformShapes.SIGNED),
            text("checksum", PlatformShapes.CHECKSUM));
  }

  public PlatformAnswer create(byte[] body) throws IOException {
    String wrong = wrong(body, create);
    JsonObject message = Wire.object(body);
    if (wrong != null || message == null) {
      return refusal("FAILED", wrong == null ? "" : wrong);
    }
    String request = message.text("requestCode");
    String amount = message.text("amount");
    String expected = checksum(message.text("orderId") + request + amount);
    boolean fits =
        MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8),
            message.text("checksum").getBytes(StandardCharsets.UTF_8));
    if (!fits) {
      return refusal("SIGNATURE_WRONG", "Sai checksum");
    }
    OlderPayment payment =
        new OlderPayment(
            request,
            message.text("orderId"),
            Order.dong(amount),
            message.text("orderInfo"),
            SandboxPayment.State.PENDING);
    return open(payment) ? opened() : refusal("FAILED", "requestCode đã tồn tại");
  }

  private PlatformAnswer opened() {
    return PlatformAnswer.json(
        bytes(
            json -> {
              json.writeStringField("error_code", "SUCCESSFUL");
              json.writeObjectFieldStart("data");
              json.writeStringField("url", base.get().resolve("pay").toString());
              json.writeEndObject();
            }));
  }

  @Override
  String result(OlderPayment payment) {
    String code = payment.state() == SandboxPayment.State.PAID ? "00" : "01";
    String signed = payment.number() + payment.reference() + payment.amount() + code;
    return written(
        json -> {
          json.writeNumberField("amount", payment.amount());
          json.writeStringField("orderId", payment.number());
          json.writeStringField("orderInfo", payment.narration());
          json.writeStringField("requestCode", payment.reference());
          json.writeStringField("transactionNo", "TNSB");
          json.writeStringField("payDate", WireDates.moment(clock().instant()));
          json.writeStringField("paygate", "NHSANDBOX");
          json.writeStringField("errorCode", code);
          json.writeStringField("type", "1");
          json.writeStringField("transactionCode", "PGSB");
          json.writeStringField("checksum", checksum(signed));
        });
  }

  @Override
  boolean acknowledges(JsonObject answer) {
    return answer.text("error_code").equals("SUCCESSFUL");
  }

  private String checksum(String values) {
    String text =
        options.paymentSecret() + options.payGovAccessKey() + options.payGovPartner() + values;
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static PlatformAnswer refusal(String code, String words) {
    return PlatformAnswer.json(
        bytes(
            json -> {
              json.writeStringField("error_code", code);
              json.writeStringField("error_message", words);
            }));
  }
}
