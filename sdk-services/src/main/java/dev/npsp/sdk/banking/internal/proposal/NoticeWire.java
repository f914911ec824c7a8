package dev.npsp.sdk.banking.internal.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.EndpointWire;

/** Notices to the platform. */
public final class NoticeWire extends EndpointWire {

  public NoticeWire(Endpoint endpoint) {
    super("bank-proposal", endpoint, JSON_IN_UTF_8, EnvelopeRule.reading(NoticeWire::status));
  }

  private static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
    JsonNode answer = json.tree(reply.body());
    ReplyCode code = ReplyCode.in(answer, "MaLoi").required("MaLoi");
    String message = VietnameseText.nfc(Json.text(answer, "MoTaLoi"));
    return code.isZero()
        ? ReplyStatus.accepted(code.text(), message, answer)
        : ReplyStatus.refused(code.text(), message);
  }
}
