package dev.npsp.sdk;

import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.internal.exec.SessionLayer;
import dev.npsp.sdk.core.internal.exec.Wire;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.wire.Endpoint;
import dev.npsp.sdk.wire.PortalConnection;
import dev.npsp.sdk.wire.PortalFront;
import dev.npsp.sdk.wire.lgsp.LgspFront;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** A portal of any protocol, reached through an LGSP. */
final class LgspEnvironment extends PortalEnvironment {

  private final PortalEnvironment behind;
  private final LgspHop hop;

  LgspEnvironment(PortalEnvironment behind, LgspHop hop) {
    if (behind.usesAuthorization() && hop.tokenPlace() == LgspTokenPlace.AUTHORIZATION) {
      throw new IllegalArgumentException(
          "The protocol behind the hop sends its own session in the header Authorization: let the"
              + " hop's token stand in its own, LgspTokenPlace.X_AUTHENTICATION_TOKEN.");
    }
    this.behind = behind;
    this.hop = hop;
  }

  @Override
  public URI baseUri() {
    return behind.baseUri();
  }

  @Override
  public Set<Capability> capabilities() {
    return behind.capabilities();
  }

  @Override
  public PortalEnvironment through(LgspHop another) {
    throw new IllegalArgumentException("This portal is reached through a hop already: " + hop);
  }

  @Override
  WireAreas areas() {
    return behind.areas();
  }

  @Override
  PortalConnection connection() {
    return new ThroughHop(behind.connection(), new LgspFront(hop.settings(baseUri())));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LgspEnvironment that
        && behind.equals(that.behind)
        && hop.equals(that.hop);
  }

  @Override
  public int hashCode() {
    return 31 * behind.hashCode() + hop.hashCode();
  }

  @Override
  public String toString() {
    return behind + " through " + hop;
  }

  /**
   * The way to a portal, with the hop before it.
   *
   * @param portal the way behind the hop
   * @param front the hop
   */
  private record ThroughHop(PortalConnection portal, PortalFront front)
      implements PortalConnection {

    @Override
    public URI baseUri() {
      return portal.baseUri();
    }

    @Override
    public Endpoint endpoint() {
      return portal.endpoint();
    }

    @Override
    public Wire wire(AgencyCode agency) {
      return portal.wire(agency);
    }

    @Override
    public void requireAccepted(Credentials credentials) {
      portal.requireAccepted(credentials);
    }

    @Override
    public List<SessionLayer> sessions(Credentials credentials, Clock clock) {
      return portal.sessions(credentials, clock);
    }
  }
}
