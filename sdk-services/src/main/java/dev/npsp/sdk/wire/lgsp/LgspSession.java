package dev.npsp.sdk.wire.lgsp;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.IssuedToken;
import dev.npsp.sdk.core.internal.exec.LoginCalls;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.SessionLayer;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.TokenWire;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The token of the hop (OAuth 2 client credentials), and beside it the access token that never
 * ends: {@code lgspaccesstoken}. Each call carries both, and stands where the hop looks for its
 * operation.
 */
final class LgspSession implements SessionLayer {

  static final int UNAUTHORIZED = 401;

  private static final String ACCESS_TOKEN = "lgspaccesstoken";
  private static final String GRANT = "grant_type";
  private static final String CLIENT_CREDENTIALS = "client_credentials";

  private static final Operation<TokenRequest, IssuedToken> OBTAIN =
      new Operation<>(
          "lgsp.obtainToken", "token", Effect.READ, LgspSession::toWire, LgspSession::fromWire);

  private final LgspSettings settings;
  private final EnvelopeRule behind;
  private final Json json;
  private final Clock clock;
  private final TokenWire wire;
  private volatile @Nullable Known known;

  /**
   * The session of one account.
   *
   * @param settings how the hop lets calls pass
   * @param behind how the portal's own answers are read, by which the hop's are told from them
   */
  LgspSession(LgspSettings settings, EnvelopeRule behind, Json json, Clock clock) {
    this.settings = settings;
    this.behind = behind;
    this.json = json;
    this.clock = clock;
    this.wire = new TokenWire("lgsp", settings.tokenUri(), ServiceText.CHECK_HUB_KEYS);
  }

  @Override
  public String account() {
    return "lgsp " + settings.tokenUri() + " " + settings.account();
  }

  @Override
  public LocalizedText remedyOfRefused() {
    return ServiceText.HUB_REFUSES.remedy();
  }

  /** A new token; its age counts from before the call. */
  @Override
  public Session logIn(LoginCalls calls) {
    Instant start = clock.instant();
    Optional<Secret> accessToken = settings.accessToken().map(Supplier::get);
    IssuedToken token = calls.over(wire).call(OBTAIN, new TokenRequest(settings, accessToken));
    known = new Known(token.secret(), accessToken);
    return token.session(start, settings.tokenAge());
  }

  @Override
  public HttpCall put(HttpCall framed, Session session) {
    Secret token = session.token();
    HttpCall ready = settings.tokenHeader().put(settings.route().of(framed), token);
    Optional<Secret> accessToken = accessTokenOf(token);
    return accessToken.isPresent()
        ? ready.withHeader(ACCESS_TOKEN, accessToken.get().reveal())
        : ready;
  }

  /** The one that the token was obtained with; asked for anew when another node obtained it. */
  private Optional<Secret> accessTokenOf(Secret token) {
    Known now = known;
    if (now == null || !now.token().equals(token)) {
      now = new Known(token, settings.accessToken().map(Supplier::get));
      known = now;
    }
    return now.accessToken();
  }

  /** A 401 that the wire behind the hop does not know as its own. */
  @Override
  public boolean isEnded(HttpReply reply) {
    return reply.status() == UNAUTHORIZED && !isOfThePortal(reply);
  }

  private boolean isOfThePortal(HttpReply reply) {
    try {
      behind.read(reply, json);
      return true;
    } catch (JsonUnreadable noEnvelope) {
      return false; // which is the question
    }
  }

  private static WireRequest toWire(TokenRequest request) {
    Optional<Credentials.ClientCredentials> client = request.settings().client();
    String query = client.isPresent() ? GRANT + "=" + CLIENT_CREDENTIALS : "";
    WireRequest call = WireRequest.post(query, Payload.form(Map.of(GRANT, CLIENT_CREDENTIALS)));
    if (client.isPresent()) {
      call = call.withHeader("Authorization", basic(client.get()));
    }
    return request.accessToken().isPresent()
        ? call.withHeader(ACCESS_TOKEN, request.accessToken().get().reveal())
        : call;
  }

  private static String basic(Credentials.ClientCredentials client) {
    byte[] pair = (client.id() + ":" + client.secret().reveal()).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  private static IssuedToken fromWire(Answer answer, TokenRequest request) throws JsonUnreadable {
    Secret token = Secret.of(Json.text(answer.result(), "access_token").strip());
    return IssuedToken.of(
        request.settings().tokenHeader().checked(token),
        Json.member(answer.result(), "expires_in").asText(""));
  }

  /**
   * What a login goes by.
   *
   * @param settings where and how the token is obtained
   * @param accessToken the access token of this moment
   */
  private record TokenRequest(LgspSettings settings, Optional<Secret> accessToken) {}

  /**
   * The access token that goes with a token.
   *
   * @param token the token
   * @param accessToken what it was obtained with
   */
  private record Known(Secret token, Optional<Secret> accessToken) {}
}
