package dev.npsp.sdk.wire.igate;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.IssuedToken;
import dev.npsp.sdk.core.internal.exec.LoginCalls;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.SessionLayer;
import dev.npsp.sdk.core.internal.exec.TokenHeader;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.TokenWire;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The bearer token of the tracking, which a sign-on server of its own gives (a Keycloak realm,
 * client credentials). That id and secret go in the form is inferred from the product.
 */
public final class IgateTrackingSession implements SessionLayer {

  private static final int UNAUTHORIZED = 401;

  private static final Operation<Credentials.ClientCredentials, IssuedToken> OBTAIN =
      new Operation<>(
          "session.logIn",
          "token",
          Effect.READ,
          IgateTrackingSession::toWire,
          IgateTrackingSession::fromWire);

  private final URI tokenUri;
  private final Credentials.ClientCredentials client;
  private final Duration tokenAge;
  private final Clock clock;

  /**
   * The token of one client.
   *
   * @param tokenUri where it is obtained
   * @param client whose it is
   * @param tokenAge after which age it is renewed at the latest
   */
  public IgateTrackingSession(
      URI tokenUri, Credentials.ClientCredentials client, Duration tokenAge, Clock clock) {
    this.tokenUri = tokenUri;
    this.client = client;
    this.tokenAge = tokenAge;
    this.clock = clock;
  }

  @Override
  public String account() {
    return "igate tracking " + tokenUri + " " + client.id();
  }

  /** A new token; its age counts from before the call. */
  @Override
  public Session logIn(LoginCalls calls) {
    Instant before = clock.instant();
    TokenWire wire = new TokenWire(IgateWire.NAME, tokenUri, ServiceText.CHECK_CLIENT_SECRET);
    IssuedToken token = calls.over(wire).call(OBTAIN, client);
    return token.session(before, tokenAge);
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

  private static WireRequest toWire(Credentials.ClientCredentials client) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "client_credentials");
    form.put("client_id", client.id());
    form.put("client_secret", client.secret().reveal());
    return WireRequest.post("", Payload.form(form));
  }

  private static IssuedToken fromWire(Answer answer, Credentials.ClientCredentials client)
      throws JsonUnreadable {
    Secret secret = Secret.of(Json.text(answer.result(), "access_token").strip());
    return IssuedToken.of(
        TokenHeader.BEARER.checked(secret), Json.member(answer.result(), "expires_in").asText(""));
  }
}
