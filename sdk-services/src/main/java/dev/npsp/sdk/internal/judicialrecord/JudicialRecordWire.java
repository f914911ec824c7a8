package dev.npsp.sdk.internal.judicialrecord;

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
import dev.npsp.sdk.inbound.feeds.JudicialRecordSettings;
import dev.npsp.sdk.internal.wire.Line;
import dev.npsp.sdk.internal.wire.NestedJson;

/** Frames and judges the one message that goes back: {@code statusCode} zero says yes. */
public final class JudicialRecordWire implements Wire {

  private static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/json; charset=utf-8");

  private final JudicialRecordSettings settings;
  private final Line line;
  private final Json json;

  public JudicialRecordWire(JudicialRecordSettings settings, Json json) {
    this.settings = settings;
    this.line = Line.straightTo(settings.service());
    this.json = json;
  }

  @Override
  public HttpCall frame(Operation<?, ?> operation, byte[] parameters) {
    HttpCall call =
        HttpCall.post(line.address(settings.resultPath()), HEADERS, Body.of(parameters));
    return settings
        .authorization()
        .map(secret -> call.withHeader("Authorization", secret.reveal()))
        .orElse(call);
  }

  @Override
  public Verdict judge(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable {
    JsonNode answer = NestedJson.opened(json, json.tree(reply.body()));
    ReplyCode code = ReplyCode.in(answer, "statusCode").required("statusCode");
    String message = VietnameseText.nfc(Json.text(answer, "errorDetail"));
    return code.isZero()
        ? Verdict.accepted(code.text(), message, answer)
        : Verdict.refused(code.text(), message);
  }

  @Override
  public RefusedByPortal refusal(Operation<?, ?> operation, Verdict verdict, Origin origin) {
    String code = verdict.code().length() == 1 ? "0" + verdict.code() : verdict.code();
    return new FeedRefused(
        origin, code, verdict.message(), settings.answers().sort(code, verdict.message()));
  }
}
