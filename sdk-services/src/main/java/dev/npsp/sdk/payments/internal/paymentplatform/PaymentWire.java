package dev.npsp.sdk.payments.internal.paymentplatform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.ReceiptNotAvailable;
import dev.npsp.sdk.payments.SecretRefused;
import dev.npsp.sdk.payments.internal.Pdf;
import dev.npsp.sdk.wire.Endpoint;
import java.util.List;

/**
 * Frames and judges calls of the Payment Platform. An answer comes directly, {@code {"MaLoi":"00",
 * ..}}, or through a gateway that puts it as JSON text into {@code {"error_code":"0",
 * "message":".."}}; a receipt may come as the PDF itself.
 */
public final class PaymentWire implements Wire {

  /** What tells an answer that has no code: peers read these without looking at one. */
  private static final List<String> CONTENT = List.of("UrlThanhToan", "TrangThaiGD", "UrlBienLai");

  private static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json, application/pdf")
          .with("Content-Type", "application/json; charset=UTF-8");

  private final Endpoint endpoint;
  private final PaymentSettings settings;
  private final Json json;

  /** The wire to the platform at the end of that line. */
  public PaymentWire(Endpoint endpoint, PaymentSettings settings, Json json) {
    this.endpoint = endpoint;
    this.settings = settings;
    this.json = json;
  }

  @Override
  public String name() {
    return "payment-platform";
  }

  @Override
  public HttpCall frame(Operation<?, ?> operation, byte[] parameters) {
    HttpCall call =
        HttpCall.post(
            endpoint.address(path(operation.route())),
            endpoint.headers(HEADERS),
            Body.of(parameters));
    return operation.route().equals(PaymentRoute.GET_BILL)
        ? call.withMaxReplyBytes(settings.receiptLimit())
        : call;
  }

  private String path(String route) {
    return switch (route) {
      case PaymentRoute.INIT -> settings.initPath();
      case PaymentRoute.QUERY -> settings.queryPath();
      default -> settings.receiptPath();
    };
  }

  @Override
  public ReplyStatus judge(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable {
    boolean isReceipt = operation.route().equals(PaymentRoute.GET_BILL);
    if (isReceipt && Pdf.isPdf(reply.body())) {
      return ReplyStatus.accepted("00", "", MissingNode.getInstance());
    }
    ReplyStatus verdict = judge(reply);
    boolean hasReceipt = !Json.text(verdict.result(), "UrlBienLai").isBlank();
    return isReceipt && verdict.kind() == ReplyStatus.Kind.ACCEPTED && !hasReceipt
        ? ReplyStatus.refused(verdict.code(), verdict.message())
        : verdict;
  }

  private ReplyStatus judge(HttpReply reply) throws JsonUnreadable {
    JsonNode answer = json.tree(reply.body());
    ReplyCode gatewayCode = ReplyCode.in(answer, "error_code");
    if (gatewayCode.isMissing()) {
      return judge(answer);
    }
    String message = Json.text(answer, "message");
    if (!gatewayCode.required("error_code").isZero()) {
      return ReplyStatus.refused(gatewayCode.text(), VietnameseText.nfc(message));
    }
    JsonNode object = Json.member(answer, "message");
    JsonNode embedded = object.isObject() ? object : json.embedded(message);
    if (embedded == null) {
      throw new JsonUnreadable("a gateway's envelope without an answer in it");
    }
    return judge(embedded);
  }

  private static ReplyStatus judge(JsonNode answer) throws JsonUnreadable {
    ReplyCode code = ReplyCode.in(answer, "MaLoi");
    String message = VietnameseText.nfc(Json.text(answer, "MoTaLoi"));
    if (code.isMissing() && hasContent(answer)) {
      return ReplyStatus.accepted("", message, answer);
    }
    return code.required("MaLoi").isZero()
        ? ReplyStatus.accepted(code.text(), message, answer)
        : ReplyStatus.refused(code.text(), message);
  }

  private static boolean hasContent(JsonNode answer) {
    return CONTENT.stream().anyMatch(name -> !Json.text(answer, name).isBlank());
  }

  @Override
  public RefusedByPortal refusal(Operation<?, ?> operation, ReplyStatus verdict, Origin origin) {
    String code = verdict.code();
    String message = verdict.message();
    if (PaymentPhrases.namesChecksum(code, message)) {
      return new SecretRefused(origin, code, message);
    }
    if (operation.route().equals(PaymentRoute.GET_BILL)) {
      return new ReceiptNotAvailable(origin, code, message);
    }
    if (operation.route().equals(PaymentRoute.QUERY)
        && PaymentPhrases.saysNotFound(code, message)) {
      return new NotFoundAtPortal(
          origin,
          code,
          message,
          "check the reference and give the time with which the payment was opened.");
    }
    return Wire.super.refusal(operation, verdict, origin);
  }
}
