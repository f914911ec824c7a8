package dev.npsp.sdk.payments.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.wire.WebAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptHostsTest {

  private final ReceiptHosts hosts =
      new ReceiptHosts(
          List.of(
              URI.create("https://Portal.example.test/a/b"),
              URI.create("http://inner.example.test:8080/")));

  @ParameterizedTest
  @CsvSource({
    "https://portal.example.test/x.pdf, true",
    "HTTPS://PORTAL.example.test:443/x.pdf?t=1, true",
    "http://inner.example.test:8080/x.pdf, true",
    "http://portal.example.test/x.pdf, false",
    "https://portal.example.test:8443/x.pdf, false",
    "https://inner.example.test:8080/x.pdf, false",
    "http://inner.example.test/x.pdf, false",
    "https://portal.example.test.evil.test/x.pdf, false",
    "https://portal.example.test@evil.test/x.pdf, false",
    "https://user@portal.example.test/x.pdf, false",
    "/x.pdf, false",
  })
  void S9_allows_schemeHostAndPortOfAConfiguredAddressAlone(String address, boolean allowed) {
    assertThat(hosts.allows(URI.create(address))).isEqualTo(allowed);
  }

  @Test
  void S10_payPage_isHttpsUnlessThePlatformItselfIsHttp() {
    URI plain = URI.create("http://pay.example.test/1");
    URI safe = URI.create("https://pay.example.test/1");
    assertThat(WebAddress.isAsSafeAs(safe, URI.create("https://platform/"))).isTrue();
    assertThat(WebAddress.isAsSafeAs(safe, URI.create("http://platform/"))).isTrue();
    assertThat(WebAddress.isAsSafeAs(plain, URI.create("http://platform/"))).isTrue();
    assertThat(WebAddress.isAsSafeAs(plain, URI.create("https://platform/"))).isFalse();
  }
}
