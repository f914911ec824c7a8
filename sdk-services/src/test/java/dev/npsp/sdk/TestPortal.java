package dev.npsp.sdk;

import dev.npsp.sdk.wire.mapi.MapiSettings;
import java.net.URI;

/** What the facade makes of an environment, for tests of what stands below it. */
public final class TestPortal {

  private TestPortal() {}

  /** A portal at that address, by the defaults of a host. */
  public static MapiSettings at(URI uri) {
    return of(PortalEnvironment.mapi(uri));
  }

  /** The portal of that environment. */
  public static MapiSettings of(MapiEnvironment environment) {
    return environment.settings();
  }
}
