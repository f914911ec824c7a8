package dev.npsp.sdk.wire.igate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.wire.NestedJson;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.TokenRefusal;
import java.util.List;

/**
 * Opens an answer: {@code code}, {@code message}, {@code data}. That 200 alone says yes is
 * inferred; zero and the other codes of 2xx, which were never seen, say neither yes nor no.
 */
public final class IgateEnvelope {

  private static final int YES = 200;
  private static final int FIRST_NO = 300;
  private static final Json JSON = new Json();

  private IgateEnvelope() {}

  /** What an answer says; its value is what {@code data} carries. */
  public static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
    return inside(status(object(json.tree(reply.body()))));
  }

  /**
   * Whether a token has ended, by an answer that has no envelope: in front of the portal frameworks
   * and gateways refuse in words of their own. Where there is an envelope, its code is asked.
   */
  static boolean refusesToken(HttpReply reply) {
    return TokenRefusal.isOfAnInterface(reply) && hasNone(reply);
  }

  private static boolean hasNone(HttpReply reply) {
    try {
      status(reply, JSON);
      return false;
    } catch (JsonUnreadable e) {
      return true; // which is the question
    }
  }

  /**
   * What the answer to an upload says: it has no code, only {@code data}. A code that is told
   * counts all the same.
   */
  public static ReplyStatus uploaded(HttpReply reply, Json json) throws JsonUnreadable {
    JsonNode answer = object(json.tree(reply.body()));
    JsonNode data = Json.member(answer, "data");
    boolean bare = ReplyCode.in(answer, "code").isMissing() && data.isArray() && !data.isEmpty();
    return inside(
        bare && reply.status() < FIRST_NO ? ReplyStatus.accepted("", "", data) : status(answer));
  }

  /**
   * One gateway nests what an upload answers once more, as {@code data[0].response}. Whatever is
   * nested so has to say yes as well, where it has a code.
   */
  private static ReplyStatus inside(ReplyStatus outer) throws JsonUnreadable {
    JsonNode nested = nested(outer.result());
    if (!nested.isObject()) {
      requireNoNo(outer.result());
      return outer;
    }
    return ReplyCode.in(nested, "code").isMissing()
        ? ReplyStatus.accepted(outer.code(), outer.message(), Json.member(nested, "data"))
        : status(nested);
  }

  private static JsonNode nested(JsonNode data) {
    return Json.member(NestedJson.onlyElement(data), "response");
  }

  /** Of several answers in a yes, and of an envelope in it, none says no: a part may be kept. */
  private static void requireNoNo(JsonNode data) throws JsonUnreadable {
    for (JsonNode each : data.isArray() ? data : List.of(data)) {
      JsonNode nested = Json.member(each, "response");
      JsonNode envelope = nested.isObject() ? nested : each;
      ReplyCode code = ReplyCode.in(envelope, "code");
      boolean isEnvelope = nested.isObject() || !Json.member(envelope, "message").isMissingNode();
      if (isEnvelope && code.isNumber() && !code.is(YES)) {
        throw new JsonUnreadable(ServiceText.YES_AROUND_NO.text());
      }
    }
  }

  /**
   * What an answer says that has no envelope but one member: {@code value} of an allocated code,
   * {@code Data} of a listing, {@code content} of the tracking. An envelope that says no counts.
   */
  public static EnvelopeRule bare(String member) {
    return EnvelopeRule.reading((reply, json) -> bare(reply, json, member));
  }

  private static ReplyStatus bare(HttpReply reply, Json json, String member) throws JsonUnreadable {
    JsonNode answer = object(json.tree(reply.body()));
    boolean isBare =
        ReplyCode.in(answer, "code").isMissing() && !Json.member(answer, member).isMissingNode();
    if (isBare && reply.status() < FIRST_NO) {
      return ReplyStatus.accepted("", "", answer);
    }
    ReplyStatus status = inside(status(answer));
    return status.kind() == ReplyStatus.Kind.ACCEPTED
        ? ReplyStatus.accepted(status.code(), status.message(), holding(member, answer, status))
        : status;
  }

  /** The member may stand beside the code, and not in what {@code data} carries. */
  private static JsonNode holding(String member, JsonNode answer, ReplyStatus status) {
    JsonNode nested = nested(Json.member(answer, "data"));
    JsonNode envelope = nested.isObject() ? nested : answer;
    JsonNode beside = Json.member(envelope, member);
    boolean isBeside =
        (beside.isArray() || beside.isValueNode())
            && Json.member(status.result(), member).isMissingNode();
    return isBeside ? envelope : status.result();
  }

  private static JsonNode object(JsonNode answer) throws JsonUnreadable {
    if (!answer.isObject()) {
      throw new JsonUnreadable(ServiceText.NO_OBJECT.text());
    }
    return answer;
  }

  private static ReplyStatus status(JsonNode answer) throws JsonUnreadable {
    ReplyCode code = ReplyCode.in(answer, "code").required("code");
    String message = VietnameseText.nfc(Json.text(answer, "message"));
    if (code.is(YES)) {
      return ReplyStatus.accepted(code.text(), message, Json.member(answer, "data"));
    }
    if (code.isZero() || code.text().matches("2\\d\\d")) {
      throw new JsonUnreadable(ServiceText.UNKNOWN_CODE.text());
    }
    return ReplyStatus.refused(code.text(), message);
  }
}
