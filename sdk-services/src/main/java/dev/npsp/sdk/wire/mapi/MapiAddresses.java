package dev.npsp.sdk.wire.mapi;

import java.net.URI;

/** The addresses of the paths, made once. */
final class MapiAddresses {

  private final URI login;
  private final URI shared;
  private final URI integrated;

  MapiAddresses(MapiSettings settings) {
    this.login = settings.endpoint().address(settings.loginPath());
    this.shared = settings.endpoint().address(settings.sharedPath());
    this.integrated = settings.endpoint().address(settings.integratedPath());
  }

  URI of(String path) {
    return switch (path) {
      case MapiRoute.LOGIN -> login;
      case MapiRoute.SHARED -> shared;
      default -> integrated;
    };
  }
}
