package dev.npsp.sdk.edocuments.internal.hub;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.edocuments.internal.AxisAnswers;
import dev.npsp.sdk.edocuments.internal.EDocumentText;
import java.net.URI;

/**
 * The REST form of a hub: two headers with keys; {@code success} says yes or no, {@code errorCode}
 * in {@code data} why. Keys that are not accepted are an HTTP 401 in any form.
 */
public final class HubWire implements Wire {

  private static final EnvelopeRule RULE =
      EnvelopeRule.reading(HubWire::status)
          .refusing(
              (status, effect, origin) ->
                  AxisAnswers.refusal(origin, status.code(), status.message()));

  private final URI base;
  private final Headers headers;

  public HubWire(URI hub, String systemId, Secret secretKey) {
    String scheme = hub.getScheme();
    boolean callable =
        hub.getHost() != null
            && ("http".equals(scheme) || "https".equals(scheme))
            && hub.getRawQuery() == null;
    if (!callable) {
      throw new IllegalArgumentException(
          "The hub's address is absolute, http or https, and has no query:"
              + " https://hub.example.vn/");
    }
    this.base = hub.getPath().endsWith("/") ? hub : URI.create(hub + "/");
    this.headers =
        Headers.none()
            .with("Accept", "application/json")
            .with("Content-Type", "application/json")
            .with("X-SystemId", systemId)
            .with("X-SecretKey", secretKey.reveal());
  }

  private static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
    if (reply.status() == 401) {
      return ReplyStatus.refused(AxisAnswers.NOT_AUTHORISED, "");
    }
    JsonNode answer = json.tree(reply.body());
    String success = Json.text(answer, "success");
    ReplyCode code = ReplyCode.in(Json.member(answer, "data"), "errorCode");
    String message = VietnameseText.nfc(Json.text(answer, "message"));
    if (success.equalsIgnoreCase("false")) {
      return ReplyStatus.refused(code.text(), message);
    }
    boolean isYes = success.equalsIgnoreCase("true") && (code.isMissing() || code.isZero());
    if (!isYes) {
      throw new JsonUnreadable(EDocumentText.NO_ENVELOPE.text());
    }
    return ReplyStatus.accepted("0", message, answer);
  }

  @Override
  public String name() {
    return "document-axis-hub";
  }

  @Override
  public URI address(String path) {
    return base.resolve(path);
  }

  @Override
  public Headers headers() {
    return headers;
  }

  @Override
  public EnvelopeRule rule() {
    return RULE;
  }
}
