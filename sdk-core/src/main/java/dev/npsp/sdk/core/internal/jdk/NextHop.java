package dev.npsp.sdk.core.internal.jdk;

import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.core.http.NotConnectedException.Reason;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * To whom a connection is made for a call: the proxy where there is one, whose business the name of
 * the target then is, or the target.
 *
 * @param host in lower case
 * @param place for messages
 * @param isName whether the host is a name that has to be looked up
 */
record NextHop(String host, String place, boolean isName) {

  private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");

  /** As the JDK's client decides it: the first proxy counts, if it is one of HTTP. */
  static NextHop of(HttpCall call, Optional<ProxySelector> selector) throws NotConnectedException {
    String target = call.uri().getHost();
    if (target == null) {
      throw new NotConnectedException(
          Reason.HOST_NOT_VALID, "the JDK's client cannot call the host " + call.place(), null);
    }
    InetSocketAddress proxy = selector.isPresent() ? proxy(call, selector.get()) : null;
    if (proxy == null) {
      return named(target, call.place());
    }
    String place = "the proxy " + proxy.getHostString() + ":" + proxy.getPort();
    return proxy.isUnresolved()
        ? named(proxy.getHostString(), place)
        : new NextHop(proxy.getHostString(), place, false);
  }

  private static NextHop named(String host, String place) {
    return new NextHop(host.toLowerCase(Locale.ROOT), place, !isLiteral(host));
  }

  private static boolean isLiteral(String host) {
    return host.indexOf(':') >= 0 || IPV4.matcher(host).matches();
  }

  private static @Nullable InetSocketAddress proxy(HttpCall call, ProxySelector selector)
      throws NotConnectedException {
    List<Proxy> proxies;
    try {
      proxies = selector.select(call.uri());
    } catch (RuntimeException e) {
      throw new NotConnectedException(
          "the proxy selector failed (" + e.getClass().getSimpleName() + ")", e);
    }
    return proxies != null
            && !proxies.isEmpty()
            && proxies.get(0).type() == Proxy.Type.HTTP
            && proxies.get(0).address() instanceof InetSocketAddress address
        ? address
        : null;
  }
}
