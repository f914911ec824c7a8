package dev.npsp.sdk.wire.igate;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.IssuedToken;
import dev.npsp.sdk.core.internal.exec.LoginCalls;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.SessionLayer;
import dev.npsp.sdk.core.internal.exec.TokenHeader;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.wire.ServiceText;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bearer token of the ministry portal, obtained with the id and the secret of a program. That
 * it goes as a bearer header is inferred.
 */
public final class IgateSession implements SessionLayer {

  private static final Operation<Login, IssuedToken> LOG_IN =
      new Operation<>(
          "session.logIn",
          "token",
          Effect.READ,
          IgateSession::toWire,
          EnvelopeRule.ofTheWire().refusing(IgateSession::refusal),
          IgateSession::fromWire);

  private static final int UNAUTHORIZED = 401;

  private final IgateSettings settings;
  private final Credentials.ClientCredentials credentials;
  private final Clock clock;

  public IgateSession(
      IgateSettings settings, Credentials.ClientCredentials credentials, Clock clock) {
    this.settings = settings;
    this.credentials = credentials;
    this.clock = clock;
  }

  @Override
  public String account() {
    return "igate " + settings.baseUri() + " " + credentials.id();
  }

  /** A new token; its age counts from before the call. */
  @Override
  public Session logIn(LoginCalls calls) {
    Instant before = clock.instant();
    IssuedToken token = calls.call(LOG_IN, new Login(settings, credentials));
    return token.session(before, settings.tokenAge());
  }

  @Override
  public HttpCall put(HttpCall framed, Session session) {
    return TokenHeader.BEARER.put(framed, session.token());
  }

  @Override
  public boolean isEnded(HttpReply reply) {
    return IgateEnvelope.refusesToken(reply);
  }

  @Override
  public boolean isEnded(ReplyStatus refused, Effect effect) {
    return refused.code().equals(String.valueOf(UNAUTHORIZED));
  }

  private static WireRequest toWire(Login login) {
    Credentials.ClientCredentials client = login.credentials();
    return WireRequest.post(
        login.settings().tokenPath(),
        Payload.json(new TokenParameters(client.id(), client.secret().reveal())));
  }

  private static RefusedByPortal refusal(ReplyStatus status, Effect effect, Origin origin) {
    return new LoginRefused(
        origin, status.code(), status.message(), ServiceText.CHECK_CLIENT_SECRET.remedy());
  }

  private static IssuedToken fromWire(Answer answer, Login login) throws JsonUnreadable {
    Optional<TokenRow> row = answer.first(TokenRow.class);
    Secret secret =
        row.map(TokenRow::token)
            .filter(text -> !text.isBlank())
            .map(text -> Secret.of(text.strip()))
            .orElseThrow(() -> new JsonUnreadable(ServiceText.LOGIN_WITHOUT_TOKEN.text()));
    return IssuedToken.of(
        TokenHeader.BEARER.checked(secret), row.map(TokenRow::expiresIn).orElse(""));
  }

  /**
   * What a login goes by.
   *
   * @param settings where the token is obtained
   * @param credentials whose it is
   */
  private record Login(IgateSettings settings, Credentials.ClientCredentials credentials) {}

  /** What is sent. {@code toString} would show the secret, so it shows nothing. */
  record TokenParameters(
      @JsonProperty("client_id") String id, @JsonProperty("client_secret") String secret) {
    @Override
    public String toString() {
      return "login of " + id;
    }
  }

  /** What comes back in {@code data}. */
  record TokenRow(
      @JsonProperty("access_token") @Nullable String token,
      @JsonProperty("expires_in") @Nullable String expiresIn) {
    @Override
    public String toString() {
      return "a token";
    }
  }
}
