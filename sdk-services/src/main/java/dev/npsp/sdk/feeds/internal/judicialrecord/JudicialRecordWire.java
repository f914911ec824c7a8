package dev.npsp.sdk.feeds.internal.judicialrecord;

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
import dev.npsp.sdk.feeds.JudicialRecordSettings;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.NestedJson;

/** Frames and judges the one message that goes back: {@code statusCode} zero says yes. */
public final class JudicialRecordWire implements Wire {

  private static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/json; charset=utf-8");

  private final JudicialRecordSettings settings;
  private final Endpoint endpoint;
  private final Json json;

  public JudicialRecordWire(JudicialRecordSettings settings, Json json) {
    this.settings = settings;
    this.endpoint = Endpoint.direct(settings.service());
    this.json = json;
  }

  @Override
  public String name() {
    return "judicial-record";
  }

  @Override
  public HttpCall frame(Operation<?, ?> operation, byte[] parameters) {
    HttpCall call =
        HttpCall.post(endpoint.address(settings.resultPath()), HEADERS, Body.of(parameters));
    return settings
        .authorization()
        .map(secret -> call.withHeader("Authorization", secret.reveal()))
        .orElse(call);
  }

  @Override
  public ReplyStatus judge(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable {
    JsonNode answer = NestedJson.opened(json, json.tree(reply.body()));
    ReplyCode code = ReplyCode.in(answer, "statusCode").required("statusCode");
    String message = VietnameseText.nfc(Json.text(answer, "errorDetail"));
    return code.isZero()
        ? ReplyStatus.accepted(code.text(), message, answer)
        : ReplyStatus.refused(code.text(), message);
  }

  @Override
  public RefusedByPortal refusal(Operation<?, ?> operation, ReplyStatus verdict, Origin origin) {
    String code = verdict.code().length() == 1 ? "0" + verdict.code() : verdict.code();
    return new FeedRefused(
        origin, code, verdict.message(), settings.answers().sort(code, verdict.message()));
  }
}
