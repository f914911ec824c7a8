package dev.npsp.sdk.internal.mapi;

import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.internal.wire.Line;
import java.net.URI;

/** The addresses of the routes, made once. */
final class MapiAddresses {

  private final URI login;
  private final URI shared;
  private final URI integrated;

  MapiAddresses(PortalEnvironment environment, Line line) {
    this.login = line.address(environment.loginPath());
    this.shared = line.address(environment.sharedPath());
    this.integrated = line.address(environment.integratedPath());
  }

  URI of(String route) {
    return switch (route) {
      case MapiRoute.LOGIN -> login;
      case MapiRoute.SHARED -> shared;
      default -> integrated;
    };
  }
}
