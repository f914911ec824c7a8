package dev.npsp.sdk.examples.ministry;

import dev.npsp.sdk.Capability;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A client over the protocol of the story, and the steps that this does not offer. */
final class StoryWire implements AutoCloseable {

  private final MinistryWire wire;
  private final PortalClient portal;
  private final boolean own;
  private final List<String> skipped = new ArrayList<>();

  private StoryWire(MinistryWire wire, PortalClient portal, boolean own) {
    this.wire = wire;
    this.portal = portal;
    this.own = own;
  }

  /** Over mapi the example's own client; over any other protocol one more, for the same account. */
  static StoryWire open(
      MinistryWire wire, ExampleEnvironment environment, ConnectionOptions connection) {
    return wire == MinistryWire.MAPI
        ? new StoryWire(wire, environment.portal(), false)
        : new StoryWire(
            wire,
            connection.client(wire.environment(withSlash(environment.address()))).build(),
            true);
  }

  /** Protocols stand below the portal's address, which may have been given without its slash. */
  private static URI withSlash(URI portal) {
    return portal.getPath().endsWith("/") ? portal : URI.create(portal + "/");
  }

  MinistryWire wire() {
    return wire;
  }

  PortalClient portal() {
    return portal;
  }

  /** Whether a step can be taken; one that cannot is noted as skipped. */
  boolean offers(Capability capability, String step) {
    boolean offered = portal.environment().supports(capability);
    if (!offered) {
      skipped.add(step);
    }
    return offered;
  }

  /** Notes a step that the protocol has no place for. */
  void skip(String step) {
    skipped.add(step);
  }

  @Override
  public void close() {
    if (own) {
      portal.close();
    }
  }

  /** The steps that were not taken, in their order. */
  List<String> skipped() {
    return List.copyOf(skipped);
  }
}
