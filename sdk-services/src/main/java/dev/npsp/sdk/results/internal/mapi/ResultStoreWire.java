package dev.npsp.sdk.results.internal.mapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.EndpointWire;
import dev.npsp.sdk.wire.RefusalPhrases;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.mapi.MapiEnvelope;
import dev.npsp.sdk.wire.mapi.MapiWire;
import java.nio.charset.StandardCharsets;

/**
 * The store of digitised results: the headers and the envelope of {@code mapi}, but no session, and
 * a file that is a bare text in base64.
 */
public final class ResultStoreWire extends EndpointWire {

  /** What may stand around a file: quotes, line breaks, an envelope. */
  private static final long AROUND_A_FILE = 64 * 1024;

  private static final EnvelopeRule RULE =
      EnvelopeRule.reading(MapiEnvelope::status).refusing(ResultStoreWire::refusal);

  public ResultStoreWire(Endpoint endpoint) {
    super("result-store", endpoint, MapiWire.HEADERS, RULE);
  }

  /** Four characters for three bytes, and a line break for every nineteen groups. */
  static long inBase64(long bytes) {
    long characters = (bytes + 2) / 3 * 4;
    return characters + characters / 38 + AROUND_A_FILE;
  }

  /** A bare text, a JSON text, or an envelope around either. */
  static ReplyStatus file(HttpReply reply, Json json) throws JsonUnreadable {
    byte[] body = reply.body();
    String text = new String(body, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    if (reply.status() >= 400 && !text.startsWith("{")) {
      throw new JsonUnreadable(ServiceText.TEXT_UNDER.text(reply.status()));
    }
    if (text.startsWith("\"")) {
      return ReplyStatus.accepted("", "", json.tree(body));
    }
    if (!text.startsWith("{")) {
      return ReplyStatus.accepted("", "", TextNode.valueOf(text));
    }
    ReplyStatus verdict = MapiEnvelope.status(reply, json);
    JsonNode file = verdict.result();
    return verdict.kind() == ReplyStatus.Kind.ACCEPTED && !file.isTextual()
        ? ReplyStatus.accepted(verdict.code(), "", TextNode.valueOf(verdict.message()))
        : verdict;
  }

  private static RefusedByPortal refusal(ReplyStatus status, Effect effect, Origin origin) {
    return RefusalPhrases.saysNotFound(status.message())
        ? new NotFoundAtPortal(
            origin, status.code(), status.message(), ServiceText.RESULT_MOVED.remedy())
        : EnvelopeRule.plain(status, effect, origin);
  }
}
