package dev.npsp.sdk.banking.internal.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.wire.Endpoint;
import java.net.URI;

/** Notices to the platform. */
public final class NoticeWire implements Wire {

  private static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/json; charset=UTF-8");

  private final Endpoint endpoint;

  public NoticeWire(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public String name() {
    return "bank-proposal";
  }

  @Override
  public URI address(String path) {
    return endpoint.address(path);
  }

  @Override
  public Headers headers() {
    return endpoint.headers(HEADERS);
  }

  @Override
  public EnvelopeRule rule() {
    return EnvelopeRule.reading(NoticeWire::status);
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
