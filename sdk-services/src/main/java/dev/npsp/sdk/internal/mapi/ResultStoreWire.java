package dev.npsp.sdk.internal.mapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Verdict;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.internal.wire.Line;
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

  private final PortalEnvironment environment;
  private final Json json;
  private final MapiEnvelope envelope;
  private final Line line;

  public ResultStoreWire(PortalEnvironment environment, Json json) {
    this.environment = environment;
    this.json = json;
    this.envelope = new MapiEnvelope(json);
    this.line = Line.to(environment);
  }

  @Override
  public HttpCall frame(Operation<?, ?> operation, byte[] parameters) {
    boolean isFile = isFile(operation);
    String path = isFile ? environment.resultFilePath() : environment.resultSearchPath();
    HttpCall call =
        HttpCall.post(line.address(path), line.headers(MapiWire.HEADERS), Body.of(parameters));
    return isFile ? call.withMaxReplyBytes(inBase64(environment.resultFileLimit())) : call;
  }

  /** Four characters for three bytes, and a line break for every nineteen groups. */
  private static long inBase64(long bytes) {
    long characters = (bytes + 2) / 3 * 4;
    return characters + characters / 38 + AROUND_A_FILE;
  }

  @Override
  public Verdict judge(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable {
    return isFile(operation) ? file(reply) : judge(envelope.open(reply.body()));
  }

  private static Verdict judge(MapiEnvelope.Content content) {
    return content.saysYes()
        ? Verdict.accepted(content.code(), content.message(), content.result())
        : Verdict.refused(content.code(), content.message());
  }

  /** A bare text, a JSON text, or an envelope around either. */
  private Verdict file(HttpReply reply) throws JsonUnreadable {
    byte[] body = reply.body();
    String text = new String(body, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    if (reply.status() >= 400 && !text.startsWith("{")) {
      throw new JsonUnreadable("a text under HTTP " + reply.status());
    }
    if (text.startsWith("\"")) {
      return Verdict.accepted("", "", json.tree(body));
    }
    if (!text.startsWith("{")) {
      return Verdict.accepted("", "", TextNode.valueOf(text));
    }
    Verdict verdict = judge(envelope.open(body));
    JsonNode file = verdict.result();
    return verdict.kind() == Verdict.Kind.ACCEPTED && !file.isTextual()
        ? Verdict.accepted(verdict.code(), "", TextNode.valueOf(verdict.message()))
        : verdict;
  }

  private static boolean isFile(Operation<?, ?> operation) {
    return operation.route().equals(FILE);
  }

  @Override
  public RefusedByPortal refusal(Operation<?, ?> operation, Verdict verdict, Origin origin) {
    return MapiPhrases.saysNotFound(verdict.message())
        ? new NotFoundAtPortal(
            origin,
            verdict.code(),
            verdict.message(),
            "look the result up again: files move when a result is replaced.")
        : Wire.super.refusal(operation, verdict, origin);
  }
}
