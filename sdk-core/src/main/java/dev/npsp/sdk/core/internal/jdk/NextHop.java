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
    return host.indexOf(':') >= 0 || isIpv4(host);
  }

  /** By hand: it is asked for every attempt. */
  private static boolean isIpv4(String host) {
    int start = 0;
    for (int number = 1; number <= 4; number++) {
      int end = number < 4 ? host.indexOf('.', start) : host.length();
      if (end < 0 || !isByte(host, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  /** A number up to 255, without a zero in front of it. */
  private static boolean isByte(String host, int start, int end) {
    int digits = end - start;
    if (digits < 1 || digits > 3 || (digits > 1 && host.charAt(start) == '0')) {
      return false;
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      char digit = host.charAt(i);
      if (digit < '0' || digit > '9') {
        return false;
      }
      value = 10 * value + digit - '0';
    }
    return value <= 255;
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
