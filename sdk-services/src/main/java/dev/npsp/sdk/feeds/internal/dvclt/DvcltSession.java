package dev.npsp.sdk.feeds.internal.dvclt;

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
import dev.npsp.sdk.core.internal.exec.LoginCalls;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.SessionLayer;
import dev.npsp.sdk.core.internal.exec.TokenHeader;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.feeds.CivilStatusSettings;
import dev.npsp.sdk.feeds.internal.dvclt.CivilStatusSheet.TokenParameters;
import dev.npsp.sdk.feeds.internal.dvclt.CivilStatusSheet.TokenRow;
import dev.npsp.sdk.wire.NestedJson;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.TokenRefusal;
import java.time.Clock;
import java.time.Instant;

/**
 * The bearer token of the combined service, obtained with user name and password; the refresh token
 * is not used.
 */
public final class DvcltSession implements SessionLayer {

  private static final Operation<CivilStatusSettings, Secret> LOG_IN =
      new Operation<>(
          "feeds.civilStatus.logIn",
          "token",
          Effect.READ,
          DvcltSession::toWire,
          EnvelopeRule.reading(DvcltEnvelope::token).refusing(DvcltSession::refusal),
          DvcltSession::fromWire);

  private static final int UNAUTHORIZED = 401;

  private final CivilStatusSettings settings;
  private final Json json;
  private final Clock clock;

  public DvcltSession(CivilStatusSettings settings, Json json, Clock clock) {
    this.settings = settings;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public String account() {
    return "dvclt " + settings.service() + " " + settings.account().username();
  }

  /** A new token; its age counts from before the call. */
  @Override
  public Session logIn(LoginCalls calls) {
    Instant renewAfter = clock.instant().plus(settings.tokenAge());
    return new Session(calls.call(LOG_IN, settings), renewAfter);
  }

  @Override
  public HttpCall put(HttpCall framed, Session session) {
    return TokenHeader.BEARER.put(framed, session.token());
  }

  /** The status alone may be that of somebody on the way. */
  @Override
  public boolean isEnded(HttpReply reply) throws JsonUnreadable {
    return reply.status() == UNAUTHORIZED
        && (reply.body().length == 0
            || TokenRefusal.asksForToken(reply)
            || DvcltEnvelope.isProblem(NestedJson.openedWhole(json, json.tree(reply.body()))));
  }

  private static WireRequest toWire(CivilStatusSettings settings) {
    Credentials.Password account = settings.account();
    return WireRequest.post(
        settings.tokenPath(),
        Payload.json(new TokenParameters(account.username(), account.password().reveal())));
  }

  private static RefusedByPortal refusal(ReplyStatus status, Effect effect, Origin origin) {
    return new LoginRefused(
        origin, status.code(), status.message(), ServiceText.CHECK_FEED_PASSWORD.remedy());
  }

  private static Secret fromWire(Answer answer, CivilStatusSettings settings)
      throws JsonUnreadable {
    Secret token =
        answer
            .first(TokenRow.class)
            .map(TokenRow::token)
            .filter(text -> text != null && !text.isBlank())
            .map(text -> Secret.of(text.strip()))
            .orElseThrow(() -> new JsonUnreadable(ServiceText.LOGIN_WITHOUT_TOKEN.text()));
    return TokenHeader.BEARER.checked(token);
  }
}
