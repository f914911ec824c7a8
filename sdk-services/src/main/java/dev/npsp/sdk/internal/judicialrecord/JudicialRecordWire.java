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
import dev.npsp.sdk.core.internal.text.VietnameseText;
import dev.npsp.sdk.inbound.feeds.FeedRefused;
import dev.npsp.sdk.inbound.feeds.JudicialRecordSettings;
import dev.npsp.sdk.internal.wire.Line;
import dev.npsp.sdk.internal.wire.NestedJson;
import java.util.Set;

/** Frames and judges the one message that goes back: {@code statusCode} 00 says yes. */
public final class JudicialRecordWire implements Wire {

  private static final Set<String> YES = Set.of("00", "0");
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
    String code = Json.text(answer, "statusCode").strip();
    String message = VietnameseText.nfc(Json.text(answer, "errorDetail"));
    if (code.isEmpty()) {
      throw new JsonUnreadable("no answer with statusCode");
    }
    return YES.contains(code)
        ? Verdict.accepted(code, message, answer)
        : Verdict.refused(code, message);
  }

  @Override
  public RefusedByPortal refusal(Operation<?, ?> operation, Verdict verdict, Origin origin) {
    String code = verdict.code().length() == 1 ? "0" + verdict.code() : verdict.code();
    return new FeedRefused(
        origin, code, verdict.message(), settings.answers().sort(code, verdict.message()));
  }
}
