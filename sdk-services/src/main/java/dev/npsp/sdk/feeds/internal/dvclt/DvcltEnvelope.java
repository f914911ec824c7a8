package dev.npsp.sdk.feeds.internal.dvclt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.wire.NestedJson;
import dev.npsp.sdk.wire.ServiceText;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What answers of the combined service say. One to an acknowledgement is known by its words, one to
 * a status by {@code status} in the shape of ASP.NET's problem details.
 */
final class DvcltEnvelope {

  /** What a refused user name or password may come with. */
  private static final Set<Integer> ABOUT_AN_ACCOUNT = Set.of(400, 401, 403);

  private static final int OK = 200;
  private static final String UPDATED = "cap nhat thanh cong";

  /** Words of a status that go with it; the service's helper says "success". */
  private static final Set<String> YES = Set.of("success", "ok", "true", "thanh cong");

  /** "Not updated", "not yet updated", "not updated either". */
  private static final Pattern NOT_UPDATED =
      Pattern.compile("\\b(?:khong|chua)(?: the| duoc){0,2} cap nhat thanh cong\\b");

  private DvcltEnvelope() {}

  private static JsonNode opened(HttpReply reply, Json json) throws JsonUnreadable {
    JsonNode answer = NestedJson.openedWhole(json, json.tree(reply.body()));
    if (reply.status() >= 400
        && !isProblem(answer)
        && Json.member(answer, "data").isMissingNode()) {
      throw new JsonUnreadable(ServiceText.NOT_THE_SERVICE.text(reply.status()));
    }
    return answer;
  }

  /** ASP.NET's problem details. Other frameworks give a status too, but no title. */
  static boolean isProblem(JsonNode answer) {
    return !Json.text(answer, "title").isBlank() || !Json.member(answer, "errors").isMissingNode();
  }

  /** A path that is not known has a title as well, and says nothing of an account. */
  static ReplyStatus token(HttpReply reply, Json json) throws JsonUnreadable {
    JsonNode answer = opened(reply, json);
    int status = reply.status();
    if (status < 400) {
      return ReplyStatus.accepted("", "", answer);
    }
    if (!ABOUT_AN_ACCOUNT.contains(status) || !isProblem(answer)) {
      throw new JsonUnreadable(ServiceText.NO_TOKEN_UNDER.text(status));
    }
    return ReplyStatus.refused("HTTP " + status, VietnameseText.nfc(problem(answer)));
  }

  /**
   * Known by its words, whatever stands around them, unless a status beside them or a "not" before
   * them says otherwise. What says neither is no answer, and the dossier is listed again.
   */
  static ReplyStatus acknowledged(HttpReply reply, Json json) throws JsonUnreadable {
    String text = words(reply, json);
    if (text.isBlank()) {
      throw new JsonUnreadable(ServiceText.EMPTY.text());
    }
    ReplyCode status = statusIn(reply, json);
    boolean saysNo = status.isNumber() && !status.is(OK) && !status.isZero();
    String folded = VietnameseText.fold(text);
    if (folded.contains(UPDATED) && !saysNo && !NOT_UPDATED.matcher(folded).find()) {
      if (!status.isMissing()
          && !status.isNumber()
          && !YES.contains(VietnameseText.fold(status.text()))) {
        throw new JsonUnreadable(ServiceText.ODD_STATUS.text());
      }
      return ReplyStatus.accepted("", "", MissingNode.getInstance());
    }
    if (reply.status() >= 400 && !isProblem(json.tree(reply.body()))) {
      throw new JsonUnreadable(ServiceText.NOT_THE_SERVICE.text(reply.status()));
    }
    return ReplyStatus.refused("", text);
  }

  /** That of an object alone; plain words and texts have none. */
  private static ReplyCode statusIn(HttpReply reply, Json json) {
    try {
      return ReplyCode.in(json.tree(reply.body()), "status");
    } catch (JsonUnreadable e) {
      return ReplyCode.in(MissingNode.getInstance(), "status");
    }
  }

  private static String words(HttpReply reply, Json json) {
    try {
      JsonNode answer = json.tree(reply.body());
      return answer.isTextual() ? answer.asText() : answer.toString();
    } catch (JsonUnreadable e) {
      return new String(reply.body(), StandardCharsets.UTF_8); // plain words do as well
    }
  }

  /** An answer to a status. */
  static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
    JsonNode answer = NestedJson.openedWhole(json, json.tree(reply.body()));
    ReplyCode code = ReplyCode.in(answer, "status").required("status");
    boolean isForeign = !Json.member(answer, "timestamp").isMissingNode() && !isProblem(answer);
    if (isForeign && !code.is(OK)) { // other frameworks give a status too
      throw new JsonUnreadable(ServiceText.NO_SERVICE_STATUS.text());
    }
    String message = VietnameseText.nfc(problem(answer));
    return code.is(OK)
        ? ReplyStatus.accepted(code.text(), message, answer)
        : ReplyStatus.refused(code.text(), message);
  }

  /** {@code errors.soHoSoLT[0]}, else the first error, else the title. */
  private static String problem(JsonNode answer) {
    JsonNode errors = Json.member(answer, "errors");
    String own = first(Json.member(errors, "soHoSoLT"));
    if (!own.isEmpty()) {
      return own;
    }
    for (JsonNode error : errors.isContainerNode() ? errors : errors.path("none")) {
      String text = first(error);
      if (!text.isEmpty()) {
        return text;
      }
    }
    String plain = first(errors);
    return plain.isEmpty() ? Json.text(answer, "title") : plain;
  }

  private static String first(JsonNode value) {
    JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
    return one.isValueNode() && !one.isNull() ? one.asText().strip() : "";
  }

  /** What stands in {@code data}; an answer without one is the content itself. */
  static ReplyStatus content(HttpReply reply, Json json) throws JsonUnreadable {
    JsonNode answer = opened(reply, json);
    JsonNode data = Json.member(answer, "data");
    boolean isWrapped = !data.isMissingNode() && Json.text(answer, "maHoSo").isEmpty();
    if (isWrapped) {
      return ReplyStatus.accepted("", "", data);
    }
    String problem = Json.text(answer, "title");
    return problem.isEmpty()
        ? ReplyStatus.accepted("", "", answer)
        : ReplyStatus.refused(Json.text(answer, "status"), VietnameseText.nfc(problem));
  }
}
