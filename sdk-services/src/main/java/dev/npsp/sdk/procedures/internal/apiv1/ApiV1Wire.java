package dev.npsp.sdk.procedures.internal.apiv1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyForm;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.procedures.internal.PublicPortal;
import dev.npsp.sdk.wire.EndpointWire;
import dev.npsp.sdk.wire.NestedJson;
import dev.npsp.sdk.wire.ServiceText;

/**
 * The rebuilt portal: always POST with JSON, answered by 201 or 200 with {@code code}, {@code
 * message} and {@code data}. An id that is not known, or has not the form of one, is answered by
 * 400. A firewall before it answers with a page under 200 or 403, which is a no.
 */
public final class ApiV1Wire extends EndpointWire {

  /** What all paths begin with. */
  static final String PREFIX = "api/v1/";

  private static final int BAD_REQUEST = 400;
  private static final String NOT_KNOWN = "HTTP 400";
  private static final String OK = "OK";

  private static final EnvelopeRule RULE =
      EnvelopeRule.reading(ApiV1Wire::status)
          .owningPages(ApiV1Wire::isOwnRefusal)
          .takingOthersAsNo();

  /** For what is asked by its id. */
  static final EnvelopeRule BY_ID = EnvelopeRule.ofTheWire().refusing(ApiV1Wire::notFound);

  /** For files, which come as they are. */
  static final EnvelopeRule FILE =
      EnvelopeRule.reading(ApiV1Wire::file).refusing(ApiV1Wire::notFound);

  public ApiV1Wire(PublicPortal portal) {
    super("api-v1", portal.endpoint(), JSON_IN_UTF_8.with("User-Agent", portal.agent()), RULE);
  }

  /** What a framework writes under 400 is the portal's own here: its form was not seen. */
  private static boolean isOwnRefusal(HttpReply reply) {
    return reply.status() == BAD_REQUEST && ReplyForm.of(reply).kind() == ReplyForm.Kind.JSON;
  }

  private static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
    boolean isBad = reply.status() == BAD_REQUEST;
    if (isBad && ReplyForm.of(reply).kind() == ReplyForm.Kind.EMPTY) {
      return ReplyStatus.refused(NOT_KNOWN, "");
    }
    JsonNode answer = json.tree(reply.body());
    if (!answer.isObject()) {
      throw new JsonUnreadable(ServiceText.NOT_AN_OBJECT.text());
    }
    String message = VietnameseText.nfc(Json.text(answer, "message"));
    if (isBad) {
      return ReplyStatus.refused(NOT_KNOWN, message);
    }
    String code = Json.text(answer, "code").strip();
    JsonNode data = data(answer, json);
    if (code.isEmpty() && !data.isContainerNode()) {
      throw new JsonUnreadable(ServiceText.NO_ENVELOPE.text());
    }
    boolean isYes = code.isEmpty() || code.equalsIgnoreCase(OK);
    if (isYes && reply.status() >= BAD_REQUEST) {
      throw new JsonUnreadable(ServiceText.NOT_THE_GATEWAY.text(reply.status()));
    }
    return isYes ? ReplyStatus.accepted(code, message, data) : ReplyStatus.refused(code, message);
  }

  private static JsonNode data(JsonNode answer, Json json) {
    JsonNode data = Json.member(answer, "data");
    JsonNode embedded = data.isTextual() ? json.embedded(data.asText()) : null;
    return NestedJson.onlyElement(embedded == null ? data : embedded);
  }

  /** Bytes, unless they are the envelope that says why there are none. */
  private static ReplyStatus file(HttpReply reply, Json json) throws JsonUnreadable {
    if (reply.status() >= BAD_REQUEST || isEnvelope(reply, json)) {
      ReplyStatus status = status(reply, json);
      if (status.kind() == ReplyStatus.Kind.ACCEPTED) {
        throw new JsonUnreadable(ServiceText.NO_FILE.text());
      }
      return status;
    }
    return ReplyStatus.accepted("", "", MissingNode.getInstance());
  }

  private static boolean isEnvelope(HttpReply reply, Json json) {
    if (ReplyForm.of(reply).kind() != ReplyForm.Kind.JSON) {
      return false;
    }
    try {
      JsonNode answer = json.tree(reply.body());
      return answer.isObject() && !Json.text(answer, "code").isBlank();
    } catch (JsonUnreadable e) {
      return false; // a file that begins as JSON does
    }
  }

  private static RefusedByPortal notFound(ReplyStatus status, Effect effect, Origin origin) {
    return status.code().equals(NOT_KNOWN)
        ? new NotFoundAtPortal(
            origin, status.code(), status.message(), ServiceText.ID_OF_TODAY.remedy())
        : EnvelopeRule.plain(status, effect, origin);
  }
}
