package dev.npsp.sdk.internal.mapi;

import dev.npsp.sdk.DestinationPlace;
import dev.npsp.sdk.PortalEnvironment;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The addresses of the routes, with what an adapter wants to see in the query. */
final class MapiAddresses {

  private final URI login;
  private final URI shared;
  private final URI integrated;

  MapiAddresses(PortalEnvironment environment) {
    String query = query(environment);
    this.login = address(environment, environment.loginPath(), query);
    this.shared = address(environment, environment.sharedPath(), query);
    this.integrated = address(environment, environment.integratedPath(), query);
  }

  URI of(String route) {
    return switch (route) {
      case MapiRoute.LOGIN -> login;
      case MapiRoute.SHARED -> shared;
      default -> integrated;
    };
  }

  private static URI address(PortalEnvironment environment, String path, String query) {
    return URI.create(environment.baseUri().resolve(path) + query);
  }

  private static String query(PortalEnvironment environment) {
    List<String> parts = new ArrayList<>();
    if (environment.destinationPlace() == DestinationPlace.QUERY) {
      environment.destination().ifPresent(code -> parts.add("dstcode=" + encoded(code)));
    }
    environment.providerUri().ifPresent(uri -> parts.add("providerurl=" + encoded(uri.toString())));
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  /** Colons stay readable, as peers send them: {@code dstcode=VN:GOV:...}. */
  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%3A", ":");
  }
}
