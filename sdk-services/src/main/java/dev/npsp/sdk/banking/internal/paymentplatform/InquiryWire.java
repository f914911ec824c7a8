package dev.npsp.sdk.banking.internal.paymentplatform;

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
import java.util.List;

/** Bill inquiries. A path is a whole address, since every agency has its own. */
public final class InquiryWire implements Wire {

  /** Where agencies take inquiries. */
  public static final String PATH = "dptracuuthanhtoanhs";

  static final String DUE = "1";
  static final String NOTHING_DUE = "0";
  private static final String NOT_FOUND = "-1";

  private static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/json; charset=UTF-8");

  /** Where an agency takes inquiries: a whole address, which is a path of this wire. */
  public static String pathAt(URI agency) {
    return Endpoint.direct(agency).address(PATH).toString();
  }

  @Override
  public String name() {
    return "bill-inquiry";
  }

  @Override
  public URI address(String path) {
    return URI.create(path);
  }

  @Override
  public Headers headers() {
    return HEADERS;
  }

  @Override
  public EnvelopeRule rule() {
    return EnvelopeRule.reading(InquiryWire::status);
  }

  private static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
    JsonNode answer = json.tree(reply.body());
    ReplyCode code = ReplyCode.in(answer, "error_code").required("error_code");
    JsonNode message = Json.member(answer, "message");
    for (String known : List.of(DUE, NOTHING_DUE, NOT_FOUND)) {
      if (code.is(Integer.parseInt(known))) {
        return ReplyStatus.accepted(known, "", message);
      }
    }
    return ReplyStatus.refused(
        code.text(), message.isTextual() ? VietnameseText.nfc(message.asText()) : "");
  }
}
