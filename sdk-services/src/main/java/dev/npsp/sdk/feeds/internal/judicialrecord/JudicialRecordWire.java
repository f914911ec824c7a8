package dev.npsp.sdk.feeds.internal.judicialrecord;

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
import dev.npsp.sdk.feeds.JudicialRecordSettings;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.NestedJson;
import java.net.URI;

/** The one message that goes back: {@code statusCode} zero says yes. */
public final class JudicialRecordWire implements Wire {

  private static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/json; charset=utf-8");

  private final JudicialRecordSettings settings;
  private final Endpoint endpoint;

  public JudicialRecordWire(JudicialRecordSettings settings) {
    this.settings = settings;
    this.endpoint = Endpoint.direct(settings.service());
  }

  @Override
  public String name() {
    return "judicial-record";
  }

  @Override
  public URI address(String path) {
    return endpoint.address(path);
  }

  @Override
  public Headers headers() {
    return settings
        .authorization()
        .map(secret -> HEADERS.with("Authorization", secret.reveal()))
        .orElse(HEADERS);
  }

  @Override
  public EnvelopeRule rule() {
    return EnvelopeRule.reading(JudicialRecordWire::status).refusing(this::refusal);
  }

  private static ReplyStatus status(HttpReply reply, Json json) throws JsonUnreadable {
    JsonNode answer = NestedJson.opened(json, json.tree(reply.body()));
    ReplyCode code = ReplyCode.in(answer, "statusCode").required("statusCode");
    String message = VietnameseText.nfc(Json.text(answer, "errorDetail"));
    return code.isZero()
        ? ReplyStatus.accepted(code.text(), message, answer)
        : ReplyStatus.refused(code.text(), message);
  }

  private RefusedByPortal refusal(ReplyStatus verdict, Effect effect, Origin origin) {
    String code = verdict.code().length() == 1 ? "0" + verdict.code() : verdict.code();
    return new FeedRefused(
        origin, code, verdict.message(), settings.answers().classify(code, verdict.message()));
  }
}
