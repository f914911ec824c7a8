package dev.npsp.sdk.domain.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

  @ParameterizedTest
  @CsvSource({
    "http://portal.test/x, portal.test, -1, false, false",
    "http://portal.test:8080/x, portal.test, 8080, false, false",
    "https://[2001:db8::7]:1/, [2001:db8::7], 1, false, false",
    "http://u@portal.test/x, portal.test, -1, false, true",
    "http://vxp_adapter/x, vxp_adapter, -1, true, false",
    "http://vxp_adapter:8080/x, vxp_adapter, 8080, true, false",
    "http://vxp_adapter:/x, vxp_adapter, -1, true, false",
    "http://_a.b_c.vn:1/, _a.b_c.vn, 1, true, false",
    "http://u:p@kho_tep:9000/a.pdf, kho_tep, 9000, true, true"
  })
  void of_withOrWithoutAnUnderscore_isTheHostAsWritten(
      URI uri, String host, int port, boolean underscore, boolean user) {
    assertThat(HostName.of(uri)).contains(host);
    assertThat(HostName.port(uri)).isEqualTo(port);
    assertThat(HostName.hasUnderscore(uri)).isEqualTo(underscore);
    assertThat(HostName.namesAUser(uri)).isEqualTo(user);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:a_b@c_d.vn",
        "file:///a_b",
        "/a_b/c",
        "http:a_b",
        "http://a;b_c/",
        "http://a_b:123456/",
        "http://a_b:x/",
        "http://a..b/",
        "http://%41_b/"
      })
  void of_withoutAHost_isEmpty(URI uri) {
    assertThat(HostName.of(uri)).isEmpty();
    assertThat(HostName.hasUnderscore(uri)).isFalse();
  }
}
