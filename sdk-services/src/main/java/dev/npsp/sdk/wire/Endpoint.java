package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.http.Headers;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The address of a provider, and what an adapter on the way wants to see with each call. */
public final class Endpoint {

  private final URI base;
  private final String query;
  private final Headers extra;

  private Endpoint(URI base, String query, Headers extra) {
    this.base = base;
    this.query = query;
    this.extra = extra;
  }

  /**
   * The endpoint of the portal, through the adapter where there is one.
   *
   * @param base the address that all paths are relative to
   * @param destination what the adapter knows the provider by
   * @param inHeader whether the adapter looks for it among the headers, not in the query
   * @param provider the address behind the adapter
   */
  public static Endpoint through(
      URI base, Optional<String> destination, boolean inHeader, Optional<URI> provider) {
    Headers none = Headers.none();
    Headers extra =
        inHeader ? destination.map(code -> none.with("dstcode", code)).orElse(none) : none;
    Optional<String> inQuery = inHeader ? Optional.empty() : destination;
    return new Endpoint(base, query(inQuery, provider), extra);
  }

  /** A line with nothing on the way. */
  public static Endpoint direct(URI address) {
    String text = address.toString();
    return new Endpoint(URI.create(text.endsWith("/") ? text : text + "/"), "", Headers.none());
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

  private static String query(Optional<String> destination, Optional<URI> provider) {
    List<String> parts = new ArrayList<>();
    destination.ifPresent(code -> parts.add("dstcode=" + encoded(code)));
    provider.ifPresent(uri -> parts.add("providerurl=" + encoded(uri.toString())));
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  /** Colons stay readable, as peers send them: {@code dstcode=VN:GOV:...}. */
  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%3A", ":");
  }
}
