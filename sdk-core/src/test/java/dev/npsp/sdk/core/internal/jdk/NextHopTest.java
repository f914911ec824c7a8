package dev.npsp.sdk.core.internal.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.NotConnectedException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextHopTest {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "255.255.255.255", "10.20.0.7", "[::1]"})
  void of_anAddress_hasNothingToLookUp(String host) throws NotConnectedException {
    assertThat(to(host).isName()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"portal.example.invalid", "A.b.c.d", "localhost", "1.2.3.4.example"})
  void of_aName_isLookedUp_inLowerCase(String host) throws NotConnectedException {
    assertThat(to(host)).isEqualTo(new NextHop(host.toLowerCase(Locale.ROOT), host, true));
  }

  /** As a proxy's host these come past the JDK's own look at an address. */
  @ParameterizedTest
  @ValueSource(
      strings = {"256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1..3.4", "1.2.3.4a", "1.2.3.", ""})
  void of_whatIsNearlyAnAddress_isAName(String host) throws NotConnectedException {
    ProxySelector proxy = ProxySelector.of(InetSocketAddress.createUnresolved(host, 8080));
    HttpCall call = HttpCall.get(URI.create("http://portal.example.invalid/"), Headers.none());

    assertThat(NextHop.of(call, Optional.of(proxy)).isName()).isTrue();
  }

  private static NextHop to(String host) throws NotConnectedException {
    return NextHop.of(
        HttpCall.get(URI.create("http://" + host + "/"), Headers.none()), Optional.empty());
  }
}
