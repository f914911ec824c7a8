package dev.npsp.sdk.results.internal.mapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.mapi.MapiEnvelope;
import dev.npsp.sdk.wire.mapi.MapiPhrases;
import dev.npsp.sdk.wire.mapi.MapiSettings;
import dev.npsp.sdk.wire.mapi.MapiWire;
import java.nio.charset.StandardCharsets;

/**
 * The store of digitised results: the headers and the envelope of {@code mapi}, but no session, and
 * a file that is a bare text in base64.
 */
public final class ResultStoreWire implements Wire {

  /** The route of look-ups. */
  public static final String SEARCH = "results";

  /** The route of files. */
  public static final String FILE = "result file";

  /** What may stand around a file: quotes, line breaks, an envelope. */
  private static final long AROUND_A_FILE = 64 * 1024;

  private final MapiSettings settings;
  private final Json json;
  private final MapiEnvelope envelope;

  public ResultStoreWire(MapiSettings settings, Json json) {
    this.settings = settings;
    this.json = json;
    this.envelope = new MapiEnvelope(json);
  }

  @Override
  public String name() {
    return "result-store";
  }

  @Override
  public HttpCall frame(Operation<?, ?> operation, byte[] parameters) {
    boolean isFile = isFile(operation);
    String path = isFile ? settings.resultFilePath() : settings.resultSearchPath();
    Endpoint endpoint = settings.endpoint();
    HttpCall call =
        HttpCall.post(
            endpoint.address(path), endpoint.headers(MapiWire.HEADERS), Body.of(parameters));
    return isFile ? call.withMaxReplyBytes(inBase64(settings.resultFileLimit())) : call;
  }

  /** Four characters for three bytes, and a line break for every nineteen groups. */
  private static long inBase64(long bytes) {
    long characters = (bytes + 2) / 3 * 4;
    return characters + characters / 38 + AROUND_A_FILE;
  }

  @Override
  public ReplyStatus judge(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable {
    return isFile(operation) ? file(reply) : judge(envelope.open(reply.body()));
  }

  private static ReplyStatus judge(MapiEnvelope.Content content) {
    return content.saysYes()
        ? ReplyStatus.accepted(content.code(), content.message(), content.result())
        : ReplyStatus.refused(content.code(), content.message());
  }

  /** A bare text, a JSON text, or an envelope around either. */
  private ReplyStatus file(HttpReply reply) throws JsonUnreadable {
    byte[] body = reply.body();
    String text = new String(body, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    if (reply.status() >= 400 && !text.startsWith("{")) {
      throw new JsonUnreadable("a text under HTTP " + reply.status());
    }
    if (text.startsWith("\"")) {
      return ReplyStatus.accepted("", "", json.tree(body));
    }
    if (!text.startsWith("{")) {
      return ReplyStatus.accepted("", "", TextNode.valueOf(text));
    }
    ReplyStatus verdict = judge(envelope.open(body));
    JsonNode file = verdict.result();
    return verdict.kind() == ReplyStatus.Kind.ACCEPTED && !file.isTextual()
        ? ReplyStatus.accepted(verdict.code(), "", TextNode.valueOf(verdict.message()))
        : verdict;
  }

  private static boolean isFile(Operation<?, ?> operation) {
    return operation.route().equals(FILE);
  }

  @Override
  public RefusedByPortal refusal(Operation<?, ?> operation, ReplyStatus verdict, Origin origin) {
    return MapiPhrases.saysNotFound(verdict.message())
        ? new NotFoundAtPortal(
            origin,
            verdict.code(),
            verdict.message(),
            "look the result up again: files move when a result is replaced.")
        : Wire.super.refusal(operation, verdict, origin);
  }
}
