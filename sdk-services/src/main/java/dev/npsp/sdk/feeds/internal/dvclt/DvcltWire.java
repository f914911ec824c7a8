package dev.npsp.sdk.feeds.internal.dvclt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.error.LoginRefused;
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
import dev.npsp.sdk.feeds.CivilStatusSettings;
import dev.npsp.sdk.feeds.FeedRefused;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.NestedJson;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Frames and judges calls of the combined service: JSON over GET, PUT and POST with a bearer token.
 * An answer to an acknowledgement is known by its words, an answer to a status by {@code status} in
 * the shape of ASP.NET's problem details.
 */
public final class DvcltWire implements Wire {

  static final String AUTHORIZATION = "Authorization";

  private static final int UNAUTHORIZED = 401;

  /** What a refused user name or password may come with. */
  private static final Set<Integer> ABOUT_AN_ACCOUNT = Set.of(400, 401, 403);

  private static final int OK = 200;
  private static final String UPDATED = "cap nhat thanh cong";

  /** Words of a status that go with it; the service's helper says "success". */
  private static final Set<String> YES = Set.of("success", "ok", "true", "thanh cong");

  /** "Not updated", "not yet updated", "not updated either". */
  private static final Pattern NOT_UPDATED =
      Pattern.compile("\\b(?:khong|chua)(?: the| duoc){0,2} cap nhat thanh cong\\b");

  private static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/json; charset=utf-8");

  private final CivilStatusSettings settings;
  private final Endpoint endpoint;
  private final Json json;

  public DvcltWire(CivilStatusSettings settings, Json json) {
    this.settings = settings;
    this.endpoint = Endpoint.direct(settings.service());
    this.json = json;
  }

  @Override
  public String name() {
    return "dvclt";
  }

  @Override
  public HttpCall frame(Operation<?, ?> operation, byte[] parameters) {
    String route = operation.route();
    Body body = Body.of(parameters);
    return switch (route) {
      case DvcltRoute.TOKEN -> HttpCall.post(endpoint.address(settings.tokenPath()), HEADERS, body);
      case DvcltRoute.STATUS ->
          HttpCall.post(endpoint.address(settings.statusPath()), HEADERS, body);
      case DvcltRoute.ACKNOWLEDGE ->
          HttpCall.put(endpoint.address(settings.acknowledgePath()), HEADERS, body);
      default -> read(route, body);
    };
  }

  private HttpCall read(String route, Body nothing) {
    String path =
        DvcltRoute.isDetail(route)
            ? settings.detailPath()
                + URLEncoder.encode(DvcltRoute.id(route), StandardCharsets.UTF_8)
            : settings.listPath();
    HttpCall call =
        HttpCall.get(endpoint.address(path), HEADERS).withMaxReplyBytes(settings.replyLimit());
    return settings.sendsBodyOnGet() ? call.withBody(nothing) : call;
  }

  @Override
  public HttpCall withSession(Operation<?, ?> operation, HttpCall framed, Session session) {
    return framed.withHeader(AUTHORIZATION, bearer(session.token()));
  }

  static String bearer(Secret token) {
    return "Bearer " + token.reveal();
  }

  @Override
  public ReplyStatus judge(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable {
    String route = operation.route();
    boolean isLogin = route.equals(DvcltRoute.TOKEN);
    if (reply.status() == UNAUTHORIZED && !isLogin && isOfTheService(reply)) {
      return ReplyStatus.sessionEnded("HTTP " + UNAUTHORIZED, "the token is not good any more");
    }
    if (route.equals(DvcltRoute.ACKNOWLEDGE)) {
      return acknowledged(reply);
    }
    JsonNode answer = NestedJson.openedWhole(json, json.tree(reply.body()));
    if (route.equals(DvcltRoute.STATUS)) {
      return status(answer);
    }
    if (reply.status() >= 400
        && !isProblem(answer)
        && Json.member(answer, "data").isMissingNode()) {
      throw new JsonUnreadable("nothing of the service's under HTTP " + reply.status());
    }
    return isLogin ? token(reply.status(), answer) : content(answer);
  }

  /** The name of a page is not enough: a token that ended is answered with this header. */
  @Override
  public boolean ownsPage(Operation<?, ?> operation, HttpReply reply) {
    return reply.status() == UNAUTHORIZED && asksForBearer(reply);
  }

  private static boolean asksForBearer(HttpReply reply) {
    return reply
        .headers()
        .first("WWW-Authenticate")
        .filter(scheme -> scheme.strip().regionMatches(true, 0, "Bearer", 0, 6))
        .isPresent();
  }

  private boolean isOfTheService(HttpReply reply) throws JsonUnreadable {
    return reply.body().length == 0
        || asksForBearer(reply)
        || isProblem(NestedJson.openedWhole(json, json.tree(reply.body())));
  }

  /** ASP.NET's problem details. Other frameworks give a status too, but no title. */
  private static boolean isProblem(JsonNode answer) {
    return !Json.text(answer, "title").isBlank() || !Json.member(answer, "errors").isMissingNode();
  }

  /** A path that is not known has a title as well, and says nothing of an account. */
  private static ReplyStatus token(int status, JsonNode answer) throws JsonUnreadable {
    if (status < 400) {
      return ReplyStatus.accepted("", "", answer);
    }
    if (!ABOUT_AN_ACCOUNT.contains(status) || !isProblem(answer)) {
      throw new JsonUnreadable("no token under HTTP " + status);
    }
    return ReplyStatus.refused("HTTP " + status, VietnameseText.nfc(problem(answer)));
  }

  /**
   * Known by its words, whatever stands around them, unless a status beside them or a "not" before
   * them says otherwise. What says neither is no answer, and the dossier is listed again.
   */
  private ReplyStatus acknowledged(HttpReply reply) throws JsonUnreadable {
    String text = words(reply);
    if (text.isBlank()) {
      throw new JsonUnreadable("empty");
    }
    ReplyCode status = statusIn(reply);
    boolean saysNo = status.isNumber() && !status.is(OK) && !status.isZero();
    String folded = VietnameseText.fold(text);
    if (folded.contains(UPDATED) && !saysNo && !NOT_UPDATED.matcher(folded).find()) {
      if (!status.isMissing()
          && !status.isNumber()
          && !YES.contains(VietnameseText.fold(status.text()))) {
        throw new JsonUnreadable("a status that is neither a number nor a yes");
      }
      return ReplyStatus.accepted("", "", MissingNode.getInstance());
    }
    if (reply.status() >= 400 && !isProblem(json.tree(reply.body()))) {
      throw new JsonUnreadable("nothing of the service's under HTTP " + reply.status());
    }
    return ReplyStatus.refused("", text);
  }

  /** That of an object alone; plain words and texts have none. */
  private ReplyCode statusIn(HttpReply reply) {
    try {
      return ReplyCode.in(json.tree(reply.body()), "status");
    } catch (JsonUnreadable e) {
      return ReplyCode.in(MissingNode.getInstance(), "status");
    }
  }

  private String words(HttpReply reply) {
    try {
      JsonNode answer = json.tree(reply.body());
      return answer.isTextual() ? answer.asText() : answer.toString();
    } catch (JsonUnreadable e) {
      return new String(reply.body(), StandardCharsets.UTF_8); // plain words do as well
    }
  }

  private static ReplyStatus status(JsonNode answer) throws JsonUnreadable {
    ReplyCode code = ReplyCode.in(answer, "status").required("status");
    boolean isForeign = !Json.member(answer, "timestamp").isMissingNode() && !isProblem(answer);
    if (isForeign && !code.is(OK)) { // other frameworks give a status too
      throw new JsonUnreadable("no answer with a status of the service's");
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
  private static ReplyStatus content(JsonNode answer) {
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

  @Override
  public RefusedByPortal refusal(Operation<?, ?> operation, ReplyStatus verdict, Origin origin) {
    String code = verdict.code();
    String message = verdict.message();
    return switch (operation.route()) {
      case DvcltRoute.TOKEN ->
          new LoginRefused(
              origin, code, message, "check user name and password of the combined service.");
      case DvcltRoute.STATUS, DvcltRoute.ACKNOWLEDGE ->
          new FeedRefused(origin, code, message, settings.answers().sort(code, message));
      default -> Wire.super.refusal(operation, verdict, origin);
    };
  }
}
