package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.internal.exec.SessionLayer;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.domain.AgencyCode;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** How a client reaches the portal: the address, and the wire that is spoken there. */
public interface PortalConnection {

  /** The address that all paths are relative to. */
  URI baseUri();

  /** The way there, through the adapter where there is one. */
  Endpoint endpoint();

  /** What stands before that address for every wire that is spoken there; default nothing. */
  default PortalFront front() {
    return PortalFront.none();
  }

  /** The wire, as this agency speaks it. */
  Wire wire(AgencyCode agency);

  /**
   * Refuses credentials of a kind that this wire does not take, before anything is opened that has
   * to be closed.
   *
   * @throws dev.npsp.sdk.core.auth.CredentialsNotAccepted when it takes another kind
   */
  void requireAccepted(Credentials credentials);

  /**
   * The sessions that each call needs, the first on the way first; none where the wire has none.
   *
   * @throws dev.npsp.sdk.core.auth.CredentialsNotAccepted when the wire takes another kind
   */
  List<SessionLayer> sessions(Credentials credentials, Clock clock);
}
