package dev.npsp.sdk.wire.mapi;

import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.SessionRule;
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

/**
 * Where a portal that speaks {@code mapi} is and what its installation wants; made from the
 * environment that the host gave.
 *
 * @param baseUri the address that all paths are relative to
 * @param endpoint the way there, through the adapter where there is one
 * @param loginPath the path of the login
 * @param sharedPath the path of catalogues and lists of procedures
 * @param integratedPath the path of everything else
 * @param resultSearchPath the path of look-ups in the store of results
 * @param resultFilePath the path of files in the store of results
 * @param resultPushPath the path to which results are pushed
 * @param resultFileLimit how many bytes a file of the store has at the most
 * @param sessionAge after which age a session is renewed
 * @param sessionRule how an answer is recognised that says the session is not good
 */
public record MapiSettings(
    URI baseUri,
    Endpoint endpoint,
    String loginPath,
    String sharedPath,
    String integratedPath,
    String resultSearchPath,
    String resultFilePath,
    String resultPushPath,
    long resultFileLimit,
    Duration sessionAge,
    SessionRule sessionRule)
    implements PortalConnection {

  @Override
  public Wire wire(AgencyCode agency) {
    return new MapiWire(this, agency);
  }

  @Override
  public void requireAccepted(Credentials credentials) {
    AcceptedCredentials.password(credentials, MapiWire.NAME);
  }

  @Override
  public List<SessionLayer> sessions(Credentials credentials, Clock clock) {
    return List.of(
        new MapiSession(this, AcceptedCredentials.password(credentials, MapiWire.NAME), clock));
  }
}
