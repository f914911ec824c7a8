package dev.npsp.sdk.payments.internal.keypay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.EndpointWire;
import dev.npsp.sdk.wire.RefusalPhrases;
import dev.npsp.sdk.wire.ServiceText;

/** KeyPay 3: {@code {"error":"0","msg":"", ..}}. */
public final class KeyPayWire extends EndpointWire {

  /** The wire to KeyPay at the end of that line. */
  public KeyPayWire(Endpoint endpoint) {
    super("keypay", endpoint, JSON_IN_UTF_8, EnvelopeRule.reading(KeyPayWire::status));
  }

  private static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
    JsonNode answer = json.tree(reply.body());
    ReplyCode code = ReplyCode.in(answer, "error").required("error");
    String message = VietnameseText.nfc(Json.text(answer, "msg"));
    return code.isZero()
        ? ReplyStatus.accepted(code.text(), message, answer)
        : ReplyStatus.refused(code.text(), message);
  }

  /** The error of a look-up that was refused; the words are our inference. */
  static RefusedByPortal refusedLookUp(ReplyStatus status, Effect effect, Origin origin) {
    return RefusalPhrases.saysNotFound(status.message())
        ? new NotFoundAtPortal(
            origin, status.code(), status.message(), ServiceText.REFERENCE_NOT_FOUND.remedy())
        : EnvelopeRule.plain(status, effect, origin);
  }
}
