package dev.npsp.sdk.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.net.URI;

/**
 * A place that gives out tokens for client credentials (OAuth 2). {@code access_token} says yes;
 * {@code error} with {@code error_description} (RFC 6749, 5.2) says no, and so does a 401 with
 * other JSON or with nothing.
 */
public final class TokenWire implements Wire {

  private static final Headers HEADERS = Headers.none().with("Accept", "application/json");
  private static final int FIRST_NO = 300;
  private static final int UNAUTHORIZED = 401;

  private final String name;
  private final URI tokenUri;
  private final EnvelopeRule rule;

  /**
   * A place that gives out tokens.
   *
   * @param name under which listeners know it
   * @param tokenUri its address
   * @param whenRefused what is to be done when it gives none
   */
  public TokenWire(String name, URI tokenUri, ServiceText whenRefused) {
    this.name = name;
    this.tokenUri = tokenUri;
    this.rule =
        EnvelopeRule.reading(TokenWire::status)
            .refusing((status, effect, origin) -> refusal(status, origin, whenRefused));
  }

  @Override
  public String name() {
    return name;
  }

  /** The address of the token with this query, if any. */
  @Override
  public URI address(String query) {
    boolean more = !query.isEmpty() && tokenUri.getRawQuery() != null;
    return URI.create(tokenUri + (query.isEmpty() ? "" : more ? "&" : "?") + query);
  }

  @Override
  public Headers headers() {
    return HEADERS;
  }

  @Override
  public EnvelopeRule rule() {
    return rule;
  }

  private static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
    boolean unauthorized = reply.status() == UNAUTHORIZED;
    if (unauthorized && reply.body().length == 0) {
      return ReplyStatus.refused("HTTP 401", "");
    }
    JsonNode answer = json.tree(reply.body());
    if (reply.status() < FIRST_NO && !Json.text(answer, "access_token").isBlank()) {
      return ReplyStatus.accepted("", "", answer);
    }
    String error = Json.text(answer, "error");
    if (!error.isBlank()) {
      return ReplyStatus.refused(error, words(answer, "error_description"));
    }
    if (unauthorized) {
      return ReplyStatus.refused("HTTP 401", words(answer, "message"));
    }
    throw new JsonUnreadable(ServiceText.LOGIN_WITHOUT_TOKEN.text());
  }

  private static String words(JsonNode answer, String member) {
    return VietnameseText.nfc(Json.text(answer, member));
  }

  private static RefusedByPortal refusal(
      ReplyStatus status, Origin origin, ServiceText whenRefused) {
    return new LoginRefused(origin, status.code(), status.message(), whenRefused.remedy());
  }
}
