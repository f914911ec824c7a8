package dev.npsp.sdk.wire.onestop;

import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.internal.exec.SessionLayer;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.wire.AcceptedCredentials;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.PortalConnection;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/**
 * Where the gateway is. No login of it was seen, so no session is obtained.
 *
 * @param name under which listeners know it
 * @param baseUri the address that all paths are relative to
 */
public record OneStopSettings(String name, URI baseUri) implements PortalConnection {

  @Override
  public Endpoint endpoint() {
    return Endpoint.direct(baseUri);
  }

  @Override
  public Wire wire(AgencyCode agency) {
    return new OneStopWire(name, endpoint());
  }

  @Override
  public void requireAccepted(Credentials credentials) {
    AcceptedCredentials.password(credentials, name);
  }

  @Override
  public List<SessionLayer> sessions(Credentials credentials, Clock clock) {
    requireAccepted(credentials);
    return List.of();
  }
}
