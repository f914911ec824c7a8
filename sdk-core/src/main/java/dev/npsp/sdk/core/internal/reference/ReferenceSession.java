package dev.npsp.sdk.core.internal.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.HttpCall;
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
import dev.npsp.sdk.core.internal.text.CoreText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The bearer token of the platform, obtained with the id and the secret of a program. */
public final class ReferenceSession implements SessionLayer {

  private static final Operation<Credentials.ClientCredentials, IssuedToken> LOG_IN =
      new Operation<>(
          "session.logIn",
          "token",
          Effect.READ,
          ReferenceSession::toWire,
          EnvelopeRule.ofTheWire().refusing(ReferenceSession::refusal),
          ReferenceSession::fromWire);

  /** Longer than any token of such a platform: what the platform tells counts. */
  private static final Duration AT_MOST = Duration.ofDays(365);

  private final ReferenceWire wire;
  private final Credentials.ClientCredentials credentials;
  private final Clock clock;

  public ReferenceSession(
      ReferenceWire wire, Credentials.ClientCredentials credentials, Clock clock) {
    this.wire = wire;
    this.credentials = credentials;
    this.clock = clock;
  }

  @Override
  public String account() {
    return wire.name() + " " + wire.base() + " " + credentials.id();
  }

  /** A new token; its age counts from before the call. */
  @Override
  public Session logIn(LoginCalls calls) {
    Instant before = clock.instant();
    return calls.call(LOG_IN, credentials).session(before, AT_MOST);
  }

  @Override
  public HttpCall put(HttpCall framed, Session session) {
    return TokenHeader.BEARER.put(framed, session.token());
  }

  @Override
  public boolean isEnded(ReplyStatus refused, Effect effect) {
    return refused.code().equals(ReferenceRefusals.SESSION_ENDED);
  }

  private static WireRequest toWire(Credentials.ClientCredentials client) {
    return WireRequest.post(
        "v1/token", Payload.json(new TokenMessage(client.id(), client.secret().reveal())));
  }

  private static RefusedByPortal refusal(ReplyStatus status, Effect effect, Origin origin) {
    return new LoginRefused(
        origin, status.code(), status.message(), CoreText.REFERENCE_ACCOUNT.remedy());
  }

  private static IssuedToken fromWire(Answer answer, Credentials.ClientCredentials client)
      throws JsonUnreadable {
    TokenRow row = answer.first(TokenRow.class).orElseThrow(ReferenceSession::noToken);
    String token = row.token();
    String seconds = row.expiresIn();
    if (token == null || token.isBlank() || seconds == null) {
      throw noToken();
    }
    Secret secret = TokenHeader.BEARER.checked(Secret.of(token.strip()));
    IssuedToken issued = IssuedToken.of(secret, seconds);
    if (issued.lifetime().isEmpty()) {
      throw noToken();
    }
    return issued;
  }

  private static JsonUnreadable noToken() {
    return new JsonUnreadable(CoreText.REFERENCE_NO_TOKEN.text());
  }

  /** What a login sends. */
  record TokenMessage(
      @JsonProperty("clientId") String id, @JsonProperty("clientSecret") String secret) {

    /** Nothing: it would show the secret. */
    @Override
    public String toString() {
      return "TokenMessage";
    }
  }

  /** What a login gives. */
  record TokenRow(
      @JsonProperty("accessToken") @Nullable String token,
      @JsonProperty("expiresIn") @Nullable String expiresIn) {

    /** Nothing: it would show the token. */
    @Override
    public String toString() {
      return "TokenRow";
    }
  }
}
