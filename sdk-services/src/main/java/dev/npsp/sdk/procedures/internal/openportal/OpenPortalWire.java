package dev.npsp.sdk.procedures.internal.openportal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.wire.CallableHost;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.ResultShape;
import dev.npsp.sdk.wire.ServiceText;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The gateway behind the portal's web pages. An answer is a bare array; with some callers an object
 * with {@code data}. There is no code: an answer that is neither is not the gateway's.
 */
public final class OpenPortalWire implements Wire {

  /** The only path. */
  static final String PATH = "jsp/rest.jsp";

  /** Who we are. No browser's name, no page that we would claim to come from. */
  private static final String AGENT = "npsp-sdk (unofficial client%s)";

  private static final Pattern FIT_FOR_A_HEADER =
      Pattern.compile("[\\x21-\\x27\\x2A-\\x7E ]{1,200}");

  private final Endpoint endpoint;
  private final Headers headers;

  public OpenPortalWire(URI portal, Optional<String> contact) {
    this.endpoint = Endpoint.direct(portal);
    this.headers =
        Headers.none()
            .with("Accept", "application/json")
            .with("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .with("X-Requested-With", "XMLHttpRequest")
            .with("User-Agent", AGENT.formatted(contact.map(text -> "; " + text).orElse("")));
  }

  /** The address if it can be one of a portal. */
  public static URI checked(URI portal) {
    CallableHost.checked("portal", portal);
    boolean web = "https".equals(portal.getScheme()) || "http".equals(portal.getScheme());
    if (!web
        || portal.getHost() == null
        || portal.getRawQuery() != null
        || portal.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "The portal's address is absolute, http or https, without a query:"
              + " https://dichvucong.gov.vn/");
    }
    return portal;
  }

  /** The contact if it can stand in a header. */
  public static String checkedContact(String contact) {
    String stripped = contact.strip();
    if (!FIT_FOR_A_HEADER.matcher(stripped).matches()) {
      throw new IllegalArgumentException(
          "A contact is an address or a page in plain ASCII, at most 200 characters, without"
              + " parentheses.");
    }
    return stripped;
  }

  @Override
  public String name() {
    return "open-portal";
  }

  @Override
  public URI address(String path) {
    return endpoint.address(path);
  }

  @Override
  public Headers headers() {
    return headers;
  }

  /** The JSON is one field of a form. */
  @Override
  public Body frame(String service, byte[] payload) {
    String text = new String(payload, StandardCharsets.UTF_8);
    String form = "params=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    return Body.of(form.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public EnvelopeRule rule() {
    return EnvelopeRule.reading(OpenPortalWire::status);
  }

  static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
    JsonNode answer = json.tree(reply.body());
    boolean isOurs =
        answer.isArray()
            || !Json.member(answer, "data").isMissingNode()
            || !ReplyCode.in(answer, "error_code", "errorCode").isMissing();
    if (reply.status() >= 400 && !isOurs) {
      throw new JsonUnreadable(ServiceText.NOT_THE_GATEWAY.text(reply.status()));
    }
    return judge(answer, json, true);
  }

  private static ReplyStatus judge(JsonNode answer, Json json, boolean mayBeText)
      throws JsonUnreadable {
    if (answer.isMissingNode() || answer.isNull() || saysNothing(answer)) {
      throw new JsonUnreadable(ServiceText.EMPTY.text());
    }
    if (answer.isTextual() && mayBeText) {
      JsonNode embedded = json.embedded(answer.asText());
      if (embedded != null) {
        return judge(embedded, json, false);
      }
    }
    if (answer.isArray()) {
      return ReplyStatus.accepted("", "", answer);
    }
    if (!answer.isObject()) {
      throw new JsonUnreadable(ServiceText.NEITHER_ROWS_NOR_OBJECT.text());
    }
    ReplyCode code = ReplyCode.in(answer, "error_code", "errorCode");
    boolean hasContent =
        !Json.member(answer, "data").isMissingNode()
            || !Json.member(answer, "result").isMissingNode();
    return hasContent && (code.isMissing() || code.isZero())
        ? ReplyStatus.accepted("", "", ResultShape.in(json, answer))
        : withoutData(answer, code);
  }

  private static boolean saysNothing(JsonNode answer) {
    return (answer.isTextual() && answer.asText().isBlank())
        || (answer.isObject() && answer.isEmpty());
  }

  /** One row in place of an array of one, unless it names a trouble. */
  private static ReplyStatus withoutData(JsonNode answer, ReplyCode code) throws JsonUnreadable {
    if (code.isZero()) {
      throw new JsonUnreadable(ServiceText.YES_WITHOUT_ROWS.text());
    }
    String message = Json.text(answer, "message");
    String error = Json.text(answer, "error");
    boolean isTrouble = !code.isMissing() || !message.isEmpty() || !error.isEmpty();
    return isTrouble
        ? ReplyStatus.refused(code.text(), VietnameseText.nfc(message.isEmpty() ? error : message))
        : ReplyStatus.accepted("", "", answer);
  }
}
