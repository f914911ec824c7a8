package dev.npsp.sdk.feeds.internal.socialprotection;

import com.fasterxml.jackson.databind.JsonNode;
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
import dev.npsp.sdk.feeds.FeedRefused;
import dev.npsp.sdk.feeds.SocialProtectionSettings;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.NestedJson;
import dev.npsp.sdk.wire.ResultShape;

/**
 * Frames and judges calls of the labour ministry. The envelope, {@code error_code} and {@code
 * message}, stands at the top, or with the rows inside {@code result}.
 */
public final class SocialProtectionWire implements Wire {

  private static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/json; charset=utf-8");

  private final SocialProtectionSettings settings;
  private final Endpoint endpoint;
  private final Json json;

  public SocialProtectionWire(SocialProtectionSettings settings, Json json) {
    this.settings = settings;
    this.endpoint = Endpoint.direct(settings.service());
    this.json = json;
  }

  @Override
  public String name() {
    return "social-protection";
  }

  @Override
  public HttpCall frame(Operation<?, ?> operation, byte[] parameters) {
    String path =
        switch (operation.route()) {
          case SocialProtectionRoute.PULL -> settings.pullPath();
          case SocialProtectionRoute.STEP -> settings.stepPath();
          default -> settings.resultPath();
        };
    String bearer = settings.bearer().orElse(settings.acceptKey()).reveal();
    return HttpCall.post(endpoint.address(path), HEADERS, Body.of(parameters))
        .withHeader("Authorization", "Bearer " + bearer);
  }

  @Override
  public ReplyStatus judge(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable {
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

  @Override
  public RefusedByPortal refusal(Operation<?, ?> operation, ReplyStatus verdict, Origin origin) {
    String code = verdict.code();
    String message = verdict.message();
    return operation.route().equals(SocialProtectionRoute.PULL)
        ? Wire.super.refusal(operation, verdict, origin)
        : new FeedRefused(origin, code, message, settings.answers().sort(code, message));
  }
}
