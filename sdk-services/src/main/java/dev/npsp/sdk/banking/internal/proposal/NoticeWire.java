package dev.npsp.sdk.banking.internal.proposal;

import com.fasterxml.jackson.databind.JsonNode;
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
import dev.npsp.sdk.wire.Endpoint;

/** Frames and judges notices to the platform; an operation's route is the path. */
public final class NoticeWire implements Wire {

  private static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/json; charset=UTF-8");

  private final Endpoint endpoint;
  private final Json json;

  public NoticeWire(Endpoint endpoint, Json json) {
    this.endpoint = endpoint;
    this.json = json;
  }

  @Override
  public String name() {
    return "bank-proposal";
  }

  @Override
  public HttpCall frame(Operation<?, ?> operation, byte[] parameters) {
    return HttpCall.post(
        endpoint.address(operation.route()), endpoint.headers(HEADERS), Body.of(parameters));
  }

  @Override
  public ReplyStatus judge(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable {
    JsonNode answer = json.tree(reply.body());
    ReplyCode code = ReplyCode.in(answer, "MaLoi").required("MaLoi");
    String message = VietnameseText.nfc(Json.text(answer, "MoTaLoi"));
    return code.isZero()
        ? ReplyStatus.accepted(code.text(), message, answer)
        : ReplyStatus.refused(code.text(), message);
  }
}
