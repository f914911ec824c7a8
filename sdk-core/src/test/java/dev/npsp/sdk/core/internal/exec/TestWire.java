package dev.npsp.sdk.core.internal.exec;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.io.ByteArrayInputStream;
import java.net.URI;

/**
 * The smallest wire: parameters as they are, the session in a header, answers of {@code
 * {code,message,result}}. What goes to {@code /upload} has a body that can be read only once.
 */
final class TestWire implements Wire {

  private final Json json;
  private final URI root;

  TestWire(Json json, URI root) {
    this.json = json;
    this.root = root;
  }

  @Override
  public String name() {
    return "bench";
  }

  @Override
  public HttpCall frame(Operation<?, ?> operation, byte[] parameters) {
    Body body =
        operation.route().equals("/upload")
            ? Body.once(new ByteArrayInputStream(parameters), parameters.length)
            : Body.of(parameters);
    return HttpCall.post(
        root.resolve(operation.route()),
        Headers.none().with("Content-Type", "application/json"),
        body);
  }

  @Override
  public HttpCall withSession(Operation<?, ?> operation, HttpCall framed, Session session) {
    return framed.withHeader("X-Session", session.token().reveal());
  }

  @Override
  public ReplyStatus judge(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable {
    JsonNode envelope = json.tree(reply.body());
    String code = Json.text(envelope, "code");
    String message = Json.text(envelope, "message");
    if (code.isEmpty()) {
      throw new JsonUnreadable("not an envelope");
    }
    if (code.equals("0")) {
      return ReplyStatus.accepted(code, message, Json.member(envelope, "result"));
    }
    boolean session =
        !isLogin(operation)
            && (code.equals("401") || (message.isEmpty() && operation.effect() != Effect.APPEND));
    return session ? ReplyStatus.sessionEnded(code, message) : ReplyStatus.refused(code, message);
  }

  @Override
  public RefusedByPortal refusal(Operation<?, ?> operation, ReplyStatus verdict, Origin origin) {
    return isLogin(operation)
        ? new LoginRefused(origin, verdict.code(), verdict.message(), "check the password.")
        : Wire.super.refusal(operation, verdict, origin);
  }

  private static boolean isLogin(Operation<?, ?> operation) {
    return operation.route().equals("/login");
  }
}
