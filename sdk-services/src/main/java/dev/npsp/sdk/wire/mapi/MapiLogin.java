package dev.npsp.sdk.wire.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.LoginCalls;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Buys a session with user name and password. */
public final class MapiLogin {

  private static final Operation<Credentials, Secret> LOG_IN =
      new Operation<>(
          "session.logIn",
          "login",
          MapiRoute.LOGIN,
          Effect.READ,
          MapiLogin::toWire,
          MapiLogin::fromWire);

  private final MapiSettings settings;
  private final Credentials credentials;
  private final Clock clock;

  public MapiLogin(MapiSettings settings, Credentials credentials, Clock clock) {
    this.settings = settings;
    this.credentials = credentials;
    this.clock = clock;
  }

  /** A new session; its age counts from before the call. */
  public Session logIn(LoginCalls calls) {
    var renewAfter = clock.instant().plus(settings.sessionAge());
    return new Session(calls.call(LOG_IN, credentials), renewAfter);
  }

  private static Object toWire(Credentials credentials) {
    return new Request(credentials.username(), credentials.password().reveal());
  }

  private static Secret fromWire(Answer answer) throws JsonUnreadable {
    return answer
        .first(Reply.class)
        .map(Reply::session)
        .filter(session -> session != null && !session.isBlank())
        .map(Secret::of)
        .orElseThrow(() -> new JsonUnreadable("a login without a session"));
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
