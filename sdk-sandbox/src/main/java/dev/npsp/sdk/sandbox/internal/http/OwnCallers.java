package dev.npsp.sdk.sandbox.internal.http;

import dev.npsp.sdk.sandbox.SandboxOptions;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may use the sandbox's own pages and its test API: programs and pages that call it by a name
 * that is its own. Without this any web page in a developer's browser could make the sandbox call
 * an address of its choice (a form that is sent from elsewhere names a foreign {@code Origin}), or
 * read what it answers (a name that was made to lead here is a foreign {@code Host}).
 */
final class OwnCallers {
  private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final Set<String> ownNames;
  private final Set<String> furtherHosts;

  /** A host and its port, as {@code Host} and {@code Origin} name them. */
  private record Authority(String name, int port) {}

  OwnCallers(SandboxOptions options) {
    this.ownNames =
        Stream.concat(THIS_MACHINE.stream(), Stream.of(inUrl(options.host())))
            .map(OwnCallers::lowerCase)
            .collect(Collectors.toUnmodifiableSet());
    this.furtherHosts =
        options.allowedHosts().stream()
            .map(OwnCallers::lowerCase)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** An address as it stands in a URL: IPv6 in brackets. */
  static String inUrl(String host) {
    return host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  /** What is wrong with the names that a request gives, or null. */
  @Nullable String wrong(Exchange exchange) {
    List<String> hosts = exchange.headers("Host");
    if (hosts.size() != 1 || !isOwn(authority("http://" + hosts.get(0)), exchange.localPort())) {
      return "This host is not the sandbox's. Remedy: call it as localhost, or allow the host (--allow-host).";
    }
    boolean foreign =
        exchange.headers("Origin").stream()
            .anyMatch(origin -> !isOwn(authority(origin), exchange.localPort()));
    return foreign
        ? "A page of another origin may not call the sandbox. Remedy: allow its host (--allow-host)."
        : null;
  }

  private boolean isOwn(@Nullable Authority named, int localPort) {
    return named != null
        && ((named.port() == localPort && ownNames.contains(named.name()))
            || furtherHosts.contains(named.name())
            || furtherHosts.contains(named.name() + ":" + named.port()));
  }

  /** Null when it is no web address with nothing but a host; so is the origin "null". */
  private static @Nullable Authority authority(String url) {
    try {
      URI uri = new URI(url);
      String host = uri.getHost();
      boolean bare =
          uri.getRawUserInfo() == null
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null
              && "".equals(uri.getRawPath());
      int standard = standardPort(uri.getScheme());
      if (host == null || !bare || standard < 0) {
        return null;
      }
      return new Authority(lowerCase(host), uri.getPort() >= 0 ? uri.getPort() : standard);
    } catch (URISyntaxException e) {
      return null; // what is no address is nobody's
    }
  }

  /** Less than nothing when it is no scheme of the web. */
  private static int standardPort(@Nullable String scheme) {
    if ("http".equalsIgnoreCase(scheme)) {
      return HTTP;
    }
    return "https".equalsIgnoreCase(scheme) ? HTTPS : -1;
  }

  private static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
