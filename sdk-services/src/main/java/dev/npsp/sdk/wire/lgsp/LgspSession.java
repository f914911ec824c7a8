package dev.npsp.sdk.wire.lgsp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.LoginCalls;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.SessionLayer;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.wire.ServiceText;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
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

  private static final Operation<TokenRequest, Token> OBTAIN =
      new Operation<>(
          "lgsp.obtainToken", "token", Effect.READ, LgspSession::toWire, LgspSession::fromWire);

  private final LgspSettings settings;
  private final EnvelopeRule behind;
  private final Json json;
  private final Clock clock;
  private final LgspTokenWire wire;
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
    this.wire = new LgspTokenWire(settings.tokenUri());
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
    Token token = calls.over(wire).call(OBTAIN, new TokenRequest(settings, accessToken));
    known = new Known(token.value(), accessToken);
    Duration age =
        token
            .lifetime()
            .filter(told -> told.compareTo(settings.tokenAge()) < 0)
            .orElse(settings.tokenAge());
    return new Session(token.value(), start.plus(age));
  }

  @Override
  public HttpCall put(HttpCall framed, Session session) {
    Secret token = session.token();
    HttpCall ready =
        settings.route().of(framed).withHeader(settings.tokenHeader(), settings.tokenValue(token));
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

  private static Token fromWire(Answer answer, TokenRequest request) throws JsonUnreadable {
    Secret token = Secret.of(Json.text(answer.result(), "access_token").strip());
    requireHeader(request.settings(), token);
    return new Token(token, lifetime(Json.member(answer.result(), "expires_in")));
  }

  /** Tried here, where it is the peer's fault: later it would look like a mistake of the host. */
  private static void requireHeader(LgspSettings settings, Secret token) throws JsonUnreadable {
    try {
      Headers unused = Headers.none().with(settings.tokenHeader(), settings.tokenValue(token));
    } catch (IllegalArgumentException e) {
      throw new JsonUnreadable(ServiceText.TOKEN_NOT_FIT.text());
    }
  }

  /** Seconds; what is no positive number bounds nothing. */
  private static Optional<Duration> lifetime(JsonNode told) {
    String text = told.asText("").strip();
    return text.matches("[1-9]\\d{0,9}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
        : Optional.empty();
  }

  /**
   * What a login goes by.
   *
   * @param settings where and how the token is obtained
   * @param accessToken the access token of this moment
   */
  private record TokenRequest(LgspSettings settings, Optional<Secret> accessToken) {}

  /**
   * What a login gives.
   *
   * @param value the token
   * @param lifetime for how long it is good, where that is said
   */
  private record Token(Secret value, Optional<Duration> lifetime) {}

  /**
   * The access token that goes with a token.
   *
   * @param token the token
   * @param accessToken what it was obtained with
   */
  private record Known(Secret token, Optional<Secret> accessToken) {}
}
