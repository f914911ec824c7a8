package dev.npsp.sdk.payments.internal.paymentplatform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.payments.ReceiptNotAvailable;
import dev.npsp.sdk.payments.SecretRefused;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.EndpointWire;
import dev.npsp.sdk.wire.Pdf;
import dev.npsp.sdk.wire.ServiceText;
import java.util.List;

/**
 * The Payment Platform. An answer comes directly, {@code {"MaLoi":"00", ..}}, or through a gateway
 * that puts it as JSON text into {@code {"error_code":"0", "message":".."}}; a receipt may come as
 * the PDF itself.
 */
public final class PaymentWire extends EndpointWire {

  /** What tells an answer that has no code: peers read these without looking at one. */
  private static final List<String> CONTENT = List.of("UrlThanhToan", "TrangThaiGD", "UrlBienLai");

  private static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json, application/pdf")
          .with("Content-Type", "application/json; charset=UTF-8");

  private static final EnvelopeRule RULE =
      EnvelopeRule.reading(PaymentWire::status).refusing(PaymentWire::refusal);

  /** The wire to the platform at the end of that line. */
  public PaymentWire(Endpoint endpoint) {
    super("payment-platform", endpoint, HEADERS, RULE);
  }

  /** An answer that gives a receipt: the PDF itself, or where it is. */
  static ReplyStatus receipt(HttpReply reply, Json json) throws JsonUnreadable {
    if (Pdf.isPdf(reply.body())) {
      return ReplyStatus.accepted("00", "", MissingNode.getInstance());
    }
    ReplyStatus status = status(reply, json);
    boolean hasReceipt = !Json.text(status.result(), "UrlBienLai").isBlank();
    return status.kind() == ReplyStatus.Kind.ACCEPTED && !hasReceipt
        ? ReplyStatus.refused(status.code(), status.message())
        : status;
  }

  private static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
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
      throw new JsonUnreadable(ServiceText.EMPTY_ENVELOPE.text());
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

  private static RefusedByPortal refusal(ReplyStatus status, Effect effect, Origin origin) {
    return PaymentPhrases.namesChecksum(status.code(), status.message())
        ? new SecretRefused(origin, status.code(), status.message())
        : EnvelopeRule.plain(status, effect, origin);
  }

  /** The error of a receipt that was refused. */
  static RefusedByPortal refusedReceipt(ReplyStatus status, Effect effect, Origin origin) {
    return PaymentPhrases.namesChecksum(status.code(), status.message())
        ? new SecretRefused(origin, status.code(), status.message())
        : new ReceiptNotAvailable(origin, status.code(), status.message());
  }

  /** The error of a look-up that was refused. */
  static RefusedByPortal refusedLookUp(ReplyStatus status, Effect effect, Origin origin) {
    boolean isMissing =
        !PaymentPhrases.namesChecksum(status.code(), status.message())
            && PaymentPhrases.saysNotFound(status.code(), status.message());
    return isMissing
        ? new NotFoundAtPortal(
            origin, status.code(), status.message(), ServiceText.PAYMENT_NOT_FOUND.remedy())
        : refusal(status, effect, origin);
  }
}
