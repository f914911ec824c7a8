package dev.npsp.sdk.wire.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.LoginCalls;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.SessionLayer;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.wire.ServiceText;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The session of the wire: obtained with user name and password, and the first member of every
 * message.
 */
public final class MapiSession implements SessionLayer {

  private static final Operation<Credentials.Password, Secret> LOG_IN =
      new Operation<>(
          "session.logIn",
          "login",
          Effect.READ,
          MapiSession::toWire,
          EnvelopeRule.reading(MapiEnvelope::flat).refusing(MapiSession::refusal),
          MapiSession::fromWire);

  private final MapiSettings settings;
  private final Credentials.Password credentials;
  private final Clock clock;

  public MapiSession(MapiSettings settings, Credentials.Password credentials, Clock clock) {
    this.settings = settings;
    this.credentials = credentials;
    this.clock = clock;
  }

  @Override
  public String account() {
    return "mapi " + settings.baseUri() + " " + credentials.username();
  }

  /** A new session; its age counts from before the call. */
  @Override
  public Session logIn(LoginCalls calls) {
    var renewAfter = clock.instant().plus(settings.sessionAge());
    return new Session(calls.call(LOG_IN, credentials), renewAfter);
  }

  /** In front of all that the message has, in one piece, as it goes over the line. */
  @Override
  public HttpCall put(HttpCall framed, Session session) {
    StringBuilder opening = new StringBuilder(80);
    Json.quote(session.token().reveal(), opening.append("{\"session\":"));
    byte[] first = opening.append(',').toString().getBytes(StandardCharsets.UTF_8);
    return framed.withBody(Body.of(joined(first, framed.body())));
  }

  /** The comma at the end of the first member stands where the brace of the message stood. */
  private static byte[] joined(byte[] first, Body message) {
    byte[] whole = new byte[first.length - 1 + Math.toIntExact(message.length())];
    int end = first.length - 1;
    for (byte[] part : message.parts()) {
      System.arraycopy(part, 0, whole, end, part.length);
      end += part.length;
    }
    System.arraycopy(first, 0, whole, 0, first.length);
    return whole;
  }

  /** An answer without words may mean the session; what adds something is not sent again for it. */
  @Override
  public boolean isEnded(ReplyStatus refused, Effect effect) {
    return refused.message().isBlank()
        ? effect != Effect.APPEND
        : settings.sessionRule().namesSession(refused.code(), refused.message());
  }

  private static WireRequest toWire(Credentials.Password credentials) {
    Request request = new Request(credentials.username(), credentials.password().reveal());
    return WireRequest.post(MapiRoute.LOGIN, Payload.json(request)).unframed();
  }

  private static RefusedByPortal refusal(ReplyStatus status, Effect effect, Origin origin) {
    return new LoginRefused(
        origin, status.code(), status.message(), ServiceText.CHECK_PASSWORD.remedy());
  }

  private static Secret fromWire(Answer answer, Credentials.Password credentials)
      throws JsonUnreadable {
    return answer
        .first(Reply.class)
        .map(Reply::session)
        .filter(session -> session != null && !session.isBlank())
        .map(Secret::of)
        .orElseThrow(() -> new JsonUnreadable(ServiceText.LOGIN_WITHOUT_SESSION.text()));
  }

  /** What is sent. {@code toString} would show the password, so it shows nothing. */
  record Request(
      @JsonProperty("username") String username, @JsonProperty("password") String password) {
    @Override
    public String toString() {
      return "login of " + username;
    }
  }

  /** What comes back, beside the code. */
  record Reply(@JsonProperty("session") @Nullable String session) {
    @Override
    public String toString() {
      return "a session";
    }
  }
}
