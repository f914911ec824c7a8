package dev.npsp.sdk;

import dev.npsp.sdk.wire.PortalConnection;
import java.net.URI;
import java.util.Set;

/**
 * Where a portal is and which protocol is spoken there: the national portal's {@code mapi}, or what
 * a ministry's portal or a province's gateway has in its place. An immutable value.
 *
 * <p>There is no default address: every agency has its own. What the protocol lacks fails with
 * {@link dev.npsp.sdk.core.error.NotOffered} before anything is sent.
 */
public abstract class PortalEnvironment {

  PortalEnvironment() {}

  /** The address that all paths are relative to, with a slash at the end. */
  public abstract URI baseUri();

  /** What can be asked of this portal. */
  public abstract Set<Capability> capabilities();

  /** Whether that can be asked of this portal. */
  public final boolean supports(Capability capability) {
    return capabilities().contains(capability);
  }

  /**
   * The same portal through an LGSP, the integration hub of a ministry or a province. The address
   * is then the one that the hub has for the portal. Said last: {@code
   * PortalEnvironment.mapi(uri).withDestination(code).through(hop)}.
   *
   * @throws IllegalArgumentException when it stands behind a hop already, or when both want the
   *     {@code Authorization} header
   */
  public PortalEnvironment through(LgspHop hop) {
    return new LgspEnvironment(this, hop);
  }

  /** The areas over the protocol that is spoken there. */
  abstract WireAreas areas();

  /** How the portal is reached. */
  PortalConnection connection() {
    return areas().connection();
  }

  /** Whether the protocol puts a session of its own into {@code Authorization}. */
  boolean usesAuthorization() {
    return false;
  }

  /** The portal or an adapter that speaks the {@code mapi} protocol, at this address. */
  public static MapiEnvironment mapi(URI baseUri) {
    return MapiEnvironment.builder(baseUri).build();
  }

  /**
   * A ministry's portal of the generation of 2025 at this address, with the prefix that all its
   * paths have.
   */
  public static IgateEnvironment igate(URI baseUri) {
    return IgateEnvironment.builder(baseUri).build();
  }

  /** A province's gateway at this address, which speaks a protocol of its own. */
  public static GatewayEnvironment gateway(Gateway gateway, URI baseUri) {
    return GatewayEnvironment.builder(gateway, baseUri).build();
  }
}
