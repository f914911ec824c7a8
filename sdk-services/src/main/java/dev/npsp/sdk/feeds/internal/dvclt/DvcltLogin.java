package dev.npsp.sdk.feeds.internal.dvclt;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.LoginCalls;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.feeds.CivilStatusSettings;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Buys a bearer token with user name and password; the refresh token is not used. */
public final class DvcltLogin {

  private static final Operation<Credentials, Secret> LOG_IN =
      new Operation<>(
          "feeds.civilStatus.logIn",
          "token",
          DvcltRoute.TOKEN,
          Effect.READ,
          DvcltLogin::toWire,
          DvcltLogin::fromWire);

  private final CivilStatusSettings settings;
  private final Clock clock;

  public DvcltLogin(CivilStatusSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** A new token; its age counts from before the call. */
  public Session logIn(LoginCalls calls) {
    Instant renewAfter = clock.instant().plus(settings.tokenAge());
    return new Session(calls.call(LOG_IN, settings.account()), renewAfter);
  }

  private static Object toWire(Credentials account) {
    return new TokenParameters(account.username(), account.password().reveal());
  }

  private static Secret fromWire(Answer answer) throws JsonUnreadable {
    Secret token =
        answer
            .first(TokenRow.class)
            .map(TokenRow::token)
            .filter(text -> text != null && !text.isBlank())
            .map(text -> Secret.of(text.strip()))
            .orElseThrow(() -> new JsonUnreadable("a login without a token"));
    requireHeader(token);
    return token;
  }

  /** Tried here, where it is the peer's fault: later it would look like a mistake of the host. */
  private static void requireHeader(Secret token) throws JsonUnreadable {
    try {
      Headers unused = Headers.none().with(DvcltWire.AUTHORIZATION, DvcltWire.bearer(token));
    } catch (IllegalArgumentException e) {
      throw new JsonUnreadable("a login with a token that no header can hold");
    }
  }

  /** What is sent. {@code toString} would show the password, so it shows nothing. */
  record TokenParameters(
      @JsonProperty("userName") String username, @JsonProperty("password") String password) {
    @Override
    public String toString() {
      return "login of " + username;
    }
  }

  /** What comes back. */
  record TokenRow(@JsonProperty("token") @Nullable String token) {
    @Override
    public String toString() {
      return "a token";
    }
  }
}
