package dev.npsp.sdk.wire.mapi;

import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Body;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.wire.RefusalPhrases;
import dev.npsp.sdk.wire.ServiceText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The {@code mapi} wire of one agency: its addresses, its envelope, and what a no means. */
public final class MapiWire implements Wire {

  static final String NAME = "mapi";

  /** Exactly what peers send; the length is added by the transport. */
  public static final Headers HEADERS =
      Headers.none()
          .with("Accept", "application/json")
          .with("Content-Type", "application/json")
          .with("Charset", "utf-8");

  private static final EnvelopeRule RULE =
      EnvelopeRule.reading(MapiEnvelope::status).refusing(MapiWire::refusal);

  private final AgencyCode agency;
  private final MapiAddresses addresses;
  private final Headers headers;

  /** What stands in front of the parameters, by the service: made once for each. */
  private final Map<String, byte[]> envelopes = new ConcurrentHashMap<>();

  public MapiWire(MapiSettings settings, AgencyCode agency) {
    this.agency = agency;
    this.addresses = new MapiAddresses(settings);
    this.headers = settings.endpoint().headers(HEADERS);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public URI address(String path) {
    return addresses.of(path);
  }

  @Override
  public Headers headers() {
    return headers;
  }

  /**
   * The envelope goes in front of the parameters, on the same level: they stay where they are, and
   * their brace becomes the comma between.
   */
  @Override
  public Body frame(String service, byte[] payload) {
    byte[] envelope = envelopes.computeIfAbsent(service, this::envelope);
    if (payload.length == 2) {
      return Body.of(envelope, new byte[] {'}'});
    }
    payload[0] = ',';
    return Body.of(envelope, payload);
  }

  /** An object that is not closed yet. */
  private byte[] envelope(String service) {
    StringBuilder opening = new StringBuilder(80);
    Json.quote(agency.value(), opening.append("{\"madonvi\":"));
    Json.quote(service, opening.append(",\"service\":"));
    return opening.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public EnvelopeRule rule() {
    return RULE;
  }

  /** The error of an answer that says no: to a question it may say that there is no such thing. */
  public static RefusedByPortal refusal(ReplyStatus status, Effect effect, Origin origin) {
    return effect == Effect.READ && RefusalPhrases.saysNotFound(status.message())
        ? new NotFoundAtPortal(
            origin, status.code(), status.message(), ServiceText.CODE_OF_TODAY.remedy())
        : EnvelopeRule.plain(status, effect, origin);
  }
}
