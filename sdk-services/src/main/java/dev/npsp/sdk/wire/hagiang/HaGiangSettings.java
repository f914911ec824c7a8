package dev.npsp.sdk.wire.hagiang;

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
import java.util.Optional;

/**
 * Where the gateway is. It has a login, but where its session goes was not seen, so no session is
 * obtained.
 *
 * @param baseUri the address that all paths are relative to
 * @param progressPath where steps go
 * @param statusPath where statuses go
 */
public record HaGiangSettings(
    URI baseUri, Optional<String> progressPath, Optional<String> statusPath)
    implements PortalConnection {

  @Override
  public Endpoint endpoint() {
    return Endpoint.direct(baseUri);
  }

  @Override
  public Wire wire(AgencyCode agency) {
    return new HaGiangWire(endpoint());
  }

  @Override
  public void requireAccepted(Credentials credentials) {
    AcceptedCredentials.password(credentials, HaGiangWire.NAME);
  }

  @Override
  public List<SessionLayer> sessions(Credentials credentials, Clock clock) {
    requireAccepted(credentials);
    return List.of();
  }
}
