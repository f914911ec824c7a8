package dev.npsp.sdk.wire.igate;

import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.internal.exec.SessionLayer;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.wire.AcceptedCredentials;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.PortalConnection;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where the ministry portal is and how its token is obtained.
 *
 * @param baseUri the address that all paths are relative to
 * @param tokenPath the path of the token
 * @param tokenAge after which age a token is renewed at the latest
 * @param listPath the path of the listing
 * @param trackingPath the path of the tracking
 * @param trackingTokenUri where the tracking's own token is obtained
 * @param trackingClient whose token that is
 */
public record IgateSettings(
    URI baseUri,
    String tokenPath,
    Duration tokenAge,
    Optional<String> listPath,
    Optional<String> trackingPath,
    Optional<URI> trackingTokenUri,
    Optional<Credentials.ClientCredentials> trackingClient)
    implements PortalConnection {

  @Override
  public Endpoint endpoint() {
    return Endpoint.direct(baseUri);
  }

  /** The session of the tracking, where it has one of its own. */
  public Optional<SessionLayer> trackingSession(Clock clock) {
    return trackingTokenUri.flatMap(
        uri ->
            trackingClient.map(client -> new IgateTrackingSession(uri, client, tokenAge, clock)));
  }

  @Override
  public Wire wire(AgencyCode agency) {
    return new IgateWire(endpoint());
  }

  @Override
  public void requireAccepted(Credentials credentials) {
    AcceptedCredentials.clientCredentials(credentials, IgateWire.NAME);
  }

  @Override
  public List<SessionLayer> sessions(Credentials credentials, Clock clock) {
    return List.of(
        new IgateSession(
            this, AcceptedCredentials.clientCredentials(credentials, IgateWire.NAME), clock));
  }
}
