package dev.npsp.sdk.internal.wire.payments;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses that the platform tells us. */
public final class Web {

  private Web() {}

  /** The address, if it is absolute, of http or https, with a host and without a user. */
  public static Optional<URI> uri(String text) {
    try {
      URI uri = new URI(text.strip());
      String scheme = scheme(uri);
      boolean isWeb = scheme.equals("http") || scheme.equals("https");
      return isWeb && uri.getHost() != null && uri.getRawUserInfo() == null
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
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    return scheme + "://" + host + ":" + (uri.getPort() < 0 ? usual : uri.getPort());
  }

  private static String scheme(URI uri) {
    return uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
  }
}
