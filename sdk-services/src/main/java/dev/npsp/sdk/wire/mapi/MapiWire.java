package dev.npsp.sdk.wire.mapi;

import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.ReplyStatus;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.wire.RefusalPhrases;
import java.net.URI;
import java.nio.charset.StandardCharsets;

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

  /** The envelope goes in front of the parameters, on the same level. */
  @Override
  public byte[] frame(String service, byte[] payload) {
    StringBuilder opening = new StringBuilder(80);
    Json.quote(agency.value(), opening.append("{\"madonvi\":"));
    Json.quote(service, opening.append(",\"service\":"));
    return joined(opening.toString(), payload);
  }

  /** An object that is not closed yet, and the members of another one behind it. */
  static byte[] joined(String open, byte[] members) {
    byte[] opening = open.getBytes(StandardCharsets.UTF_8);
    boolean none = members.length == 2;
    byte[] whole = new byte[opening.length + (none ? 1 : members.length)];
    System.arraycopy(opening, 0, whole, 0, opening.length);
    if (none) {
      whole[opening.length] = '}';
    } else {
      System.arraycopy(members, 0, whole, opening.length, members.length);
      whole[opening.length] = ',';
    }
    return whole;
  }

  @Override
  public EnvelopeRule rule() {
    return RULE;
  }

  private static RefusedByPortal refusal(ReplyStatus status, Effect effect, Origin origin) {
    return effect == Effect.READ && RefusalPhrases.saysNotFound(status.message())
        ? new NotFoundAtPortal(
            origin,
            status.code(),
            status.message(),
            "check the code; for a procedure, search its name to get the code of today.")
        : EnvelopeRule.plain(status, effect, origin);
  }
}
