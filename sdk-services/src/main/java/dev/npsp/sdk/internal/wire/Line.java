package dev.npsp.sdk.internal.wire;

import dev.npsp.sdk.DestinationPlace;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.http.Headers;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The line to a provider: its address, and what an adapter on the way wants to see with each call.
 */
public final class Line {

  private final URI base;
  private final String query;
  private final Headers extra;

  private Line(URI base, String query, Headers extra) {
    this.base = base;
    this.query = query;
    this.extra = extra;
  }

  /** The line to the portal, through the adapter where there is one. */
  public static Line to(PortalEnvironment environment) {
    boolean inHeader = environment.destinationPlace() == DestinationPlace.HEADER;
    Headers none = Headers.none();
    Headers extra =
        inHeader
            ? environment.destination().map(code -> none.with("dstcode", code)).orElse(none)
            : none;
    return new Line(environment.baseUri(), query(environment, inHeader), extra);
  }

  /** A line with nothing on the way. */
  public static Line straightTo(URI address) {
    String text = address.toString();
    return new Line(URI.create(text.endsWith("/") ? text : text + "/"), "", Headers.none());
  }

  /** The address of a path. */
  public URI address(String path) {
    return URI.create(base.resolve(path) + query);
  }

  /** The headers of a wire, with those that the adapter wants. */
  public Headers headers(Headers ofTheWire) {
    Headers headers = ofTheWire;
    for (String name : extra.asMap().keySet()) {
      headers = headers.with(name, extra.first(name).orElse(""));
    }
    return headers;
  }

  private static String query(PortalEnvironment environment, boolean inHeader) {
    List<String> parts = new ArrayList<>();
    if (!inHeader) {
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
