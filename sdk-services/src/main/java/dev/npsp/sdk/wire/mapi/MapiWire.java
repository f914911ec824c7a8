package dev.npsp.sdk.wire.mapi;

import dev.npsp.sdk.core.auth.Session;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.AgencyCode;
import java.nio.charset.StandardCharsets;

/** Frames and judges calls of the {@code mapi} wire for one agency. */
public final class MapiWire implements Wire {

  /** Exactly what peers send; the length is added by the transport. */
  public static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/json")
          .with("Charset", "utf-8");

  private final AgencyCode agency;
  private final MapiSettings settings;
  private final MapiEnvelope envelope;
  private final MapiAddresses addresses;
  private final Headers headers;

  public MapiWire(MapiSettings settings, AgencyCode agency, Json json) {
    this.settings = settings;
    this.agency = agency;
    this.envelope = new MapiEnvelope(json);
    this.addresses = new MapiAddresses(settings);
    this.headers = settings.endpoint().headers(HEADERS);
  }

  @Override
  public String name() {
    return "mapi";
  }

  @Override
  public HttpCall frame(Operation<?, ?> operation, byte[] parameters) {
    return HttpCall.post(addresses.of(operation.route()), headers, Body.of(parameters));
  }

  /** The envelope goes in front of the parameters, on the same level. */
  @Override
  public HttpCall withSession(Operation<?, ?> operation, HttpCall framed, Session session) {
    byte[] opening = opening(operation, session).getBytes(StandardCharsets.UTF_8);
    byte[] parameters = framed.body().parts().get(0);
    boolean none = parameters.length == 2;
    byte[] whole = new byte[opening.length + (none ? 1 : parameters.length)];
    System.arraycopy(opening, 0, whole, 0, opening.length);
    if (none) {
      whole[opening.length] = '}';
    } else {
      System.arraycopy(parameters, 0, whole, opening.length, parameters.length);
      whole[opening.length] = ',';
    }
    return framed.withBody(Body.of(whole));
  }

  private String opening(Operation<?, ?> operation, Session session) {
    StringBuilder opening = new StringBuilder(160);
    Json.quote(session.token().reveal(), opening.append("{\"session\":"));
    Json.quote(agency.value(), opening.append(",\"madonvi\":"));
    Json.quote(operation.service(), opening.append(",\"service\":"));
    return opening.toString();
  }

  @Override
  public ReplyStatus judge(Operation<?, ?> operation, HttpReply reply) throws JsonUnreadable {
    MapiEnvelope.Content content = envelope.open(reply.body());
    boolean isLogin = operation.route().equals(MapiRoute.LOGIN);
    if (content.saysYes()) {
      // a login's value stands beside the code, not in a result
      return ReplyStatus.accepted(
          content.code(), content.message(), isLogin ? content.whole() : content.result());
    }
    boolean session =
        !isLogin
            && (content.message().isBlank()
                ? operation.effect() != Effect.APPEND
                : settings.sessionRule().namesSession(content.code(), content.message()));
    return session
        ? ReplyStatus.sessionEnded(content.code(), content.message())
        : ReplyStatus.refused(content.code(), content.message());
  }

  @Override
  public RefusedByPortal refusal(Operation<?, ?> operation, ReplyStatus verdict, Origin origin) {
    if (operation.route().equals(MapiRoute.LOGIN)) {
      return new LoginRefused(
          origin,
          verdict.code(),
          verdict.message(),
          "check user name and password; if the password was rotated, give the new one to the"
              + " client's credentials.");
    }
    if (operation.effect() == Effect.READ && MapiPhrases.saysNotFound(verdict.message())) {
      return new NotFoundAtPortal(
          origin,
          verdict.code(),
          verdict.message(),
          "check the code; for a procedure, search its name to get the code of today.");
    }
    return Wire.super.refusal(operation, verdict, origin);
  }
}
