package dev.npsp.sdk.internal.socialprotection;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Verdict;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.json.ReplyCode;
import dev.npsp.sdk.core.internal.text.VietnameseText;
import dev.npsp.sdk.inbound.feeds.FeedRefused;
import dev.npsp.sdk.inbound.feeds.SocialProtectionSettings;
import dev.npsp.sdk.internal.wire.Line;
import dev.npsp.sdk.internal.wire.NestedJson;
import dev.npsp.sdk.internal.wire.ResultShape;

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
  private final Line line;
  private final Json json;

  public SocialProtectionWire(SocialProtectionSettings settings, Json json) {
    this.settings = settings;
    this.line = Line.straightTo(settings.service());
    this.json = json;
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
    return HttpCall.post(line.address(path), HEADERS, Body.of(parameters))
        .withHeader("Authorization", "Bearer " + bearer);
  }

  @Override
  public Verdict judge(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable {
    JsonNode answer = NestedJson.openedWhole(json, json.tree(reply.body()));
    JsonNode result = NestedJson.openedOnly(json, Json.member(answer, "result"));
    ReplyCode outer = ReplyCode.in(answer, "error_code");
    ReplyCode inner = ReplyCode.in(result, "error_code");
    boolean isOuter = inner.isMissing() || !(outer.isMissing() || outer.isZero());
    JsonNode envelope = isOuter ? answer : result;
    ReplyCode code = (isOuter ? outer : inner).required("error_code");
    String message = VietnameseText.nfc(Json.text(envelope, "message"));
    return code.isZero()
        ? Verdict.accepted(code.text(), message, ResultShape.in(json, envelope))
        : Verdict.refused(code.text(), message);
  }

  @Override
  public RefusedByPortal refusal(Operation<?, ?> operation, Verdict verdict, Origin origin) {
    String code = verdict.code();
    String message = verdict.message();
    return operation.route().equals(SocialProtectionRoute.PULL)
        ? Wire.super.refusal(operation, verdict, origin)
        : new FeedRefused(origin, code, message, settings.answers().sort(code, message));
  }
}
