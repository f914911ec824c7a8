package dev.npsp.sdk.feeds.internal.socialprotection;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.feeds.FeedRefused;
import dev.npsp.sdk.feeds.SocialProtectionSettings;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.NestedJson;
import dev.npsp.sdk.wire.ResultShape;
import java.net.URI;

/**
 * The ministry for social protection. The envelope, {@code error_code} and {@code message}, stands
 * at the top, or with the rows inside {@code result}.
 */
public final class SocialProtectionWire implements Wire {

  private static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/json; charset=utf-8");

  private final SocialProtectionSettings settings;
  private final Endpoint endpoint;

  public SocialProtectionWire(SocialProtectionSettings settings) {
    this.settings = settings;
    this.endpoint = Endpoint.direct(settings.service());
  }

  @Override
  public String name() {
    return "social-protection";
  }

  @Override
  public URI address(String path) {
    return endpoint.address(path);
  }

  @Override
  public Headers headers() {
    String bearer = settings.bearer().orElse(settings.acceptKey()).reveal();
    return HEADERS.with("Authorization", "Bearer " + bearer);
  }

  @Override
  public EnvelopeRule rule() {
    return EnvelopeRule.reading(SocialProtectionWire::status).refusing(this::refusal);
  }

  private static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
    JsonNode answer = NestedJson.openedWhole(json, json.tree(reply.body()));
    JsonNode result = NestedJson.openedOnly(json, Json.member(answer, "result"));
    ReplyCode outer = ReplyCode.in(answer, "error_code");
    ReplyCode inner = ReplyCode.in(result, "error_code");
    boolean isOuter = inner.isMissing() || !(outer.isMissing() || outer.isZero());
    JsonNode envelope = isOuter ? answer : result;
    ReplyCode code = (isOuter ? outer : inner).required("error_code");
    String message = VietnameseText.nfc(Json.text(envelope, "message"));
    return code.isZero()
        ? ReplyStatus.accepted(code.text(), message, ResultShape.in(json, envelope))
        : ReplyStatus.refused(code.text(), message);
  }

  private RefusedByPortal refusal(ReplyStatus status, Effect effect, Origin origin) {
    return new FeedRefused(
        origin,
        status.code(),
        status.message(),
        settings.answers().classify(status.code(), status.message()));
  }
}
