package dev.npsp.sdk.internal.wire.payments;

import dev.npsp.sdk.core.internal.text.HostName;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses that the platform tells us. */
public final class Web {

  private Web() {}

  /**
   * The address, if it is absolute, of http or https, with a host and without a user. A host with
   * an underscore is one, though only others can call it.
   */
  public static Optional<URI> uri(String text) {
    try {
      URI uri = new URI(text.strip());
      String scheme = scheme(uri);
      boolean isWeb = scheme.equals("http") || scheme.equals("https");
      return isWeb && HostName.of(uri).isPresent() && !HostName.namesAUser(uri)
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty(); // no address: the caller says so
    }
  }

  /** Whether the address is https, or http where we talk http to the platform itself. */
  public static boolean isAsSafeAs(URI uri, URI platform) {
    return scheme(uri).equals("https") || scheme(platform).equals("http");
  }

  /** Scheme, host and port, in one form: {@code https://host:443}. */
  static String origin(URI uri) {
    String scheme = scheme(uri);
    String host = HostName.of(uri).orElse("").toLowerCase(Locale.ROOT);
    int port = HostName.port(uri);
    int usual = scheme.equals("https") ? 443 : 80;
    return scheme + "://" + host + ":" + (port < 0 ? usual : port);
  }

  private static String scheme(URI uri) {
    return uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
  }
}
