package dev.npsp.sdk.core.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.Secret;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerGuardTest {

  @ParameterizedTest
  @CsvSource({
    "10.20.0.0/16, 10.20.255.1, true",
    "10.20.0.0/16, 10.21.0.1, false",
    "10.20.0.7, 10.20.0.7, true",
    "10.20.0.7, 10.20.0.8, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "0.0.0.0/0, ::1, false",
    "fd00:20::/32, fd00:20:1::5, true",
    "fd00:20::/32, fd00:21::5, false",
    "::/0, fe80::1, true",
    "10.20.0.0/16, ::ffff:10.20.0.1, true",
    "10.20.0.8/29, 10.20.0.15, true",
    "10.20.0.8/29, 10.20.0.16, false"
  })
  void addresses_admitTheirRange(String range, String caller, boolean admitted) throws Exception {
    InboundRequest request = bare().withCaller(InetAddress.getByName(caller));
    assertThat(CallerGuard.addresses(range).admits(request)).isEqualTo(admitted);
  }

  @Test
  void addresses_whenTheServerTellsNone_admitNobody() {
    assertThat(CallerGuard.addresses("0.0.0.0/0", "::/0").admits(bare())).isFalse();
    assertThat(CallerGuard.everybody().admits(bare())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "example.com",
        "10.20",
        "10.20.0.256",
        "10.0.0.0/33",
        "10.0.0.1/8",
        "::/129",
        "10.0.0.0/",
        "10.0.0.0/-1",
        "10.0.0.0/x",
        "dead.beef",
        ":::"
      })
  void addresses_thatAreNone_areRefusedWithoutLookingNamesUp(String text) {
    assertThatThrownBy(() -> CallerGuard.addresses(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("address range");
  }

  @Test
  void sharedKey_inHeaderOrBodyInAnyLetterCase_admits() {
    KeyRing keys = KeyRing.of(Secret.of("new"), Secret.of("old"));
    CallerGuard guard = CallerGuard.sharedKey("SecurityKey", keys);
    assertThat(guard.admits(withHeader("SecurityKey", "new", "{}"))).isTrue();
    assertThat(guard.admits(withHeader("securitykey", "old", "{}"))).isTrue();
    assertThat(guard.admits(withHeader("X", "", "{\"SecurityKey\":\"new\"}"))).isTrue();
    assertThat(guard.admits(withHeader("X", "", "{\"securityKey\":\"old\"}"))).isTrue();
    assertThat(guard.admits(withHeader("SecurityKey", "wrong", "{\"SecurityKey\":\"new\"}")))
        .isFalse();
    assertThat(guard.admits(withHeader("X", "", "{\"SecurityKey\":\"\"}"))).isFalse();
    assertThat(guard.admits(withHeader("X", "", "no json"))).isFalse();
    assertThat(guard.admits(bare())).isFalse();
    keys.forgetPrevious();
    assertThat(guard.admits(withHeader("SecurityKey", "old", "{}"))).isFalse();
  }

  @Test
  void certificates_compareSubjectsNotTheirSpelling() {
    CallerGuard guard = CallerGuard.certificates("CN=vpcp, O=Văn phòng, C=VN");
    assertThat(guard.admits(bare().withCertificate(new X500Principal("cn=VPCP,o=Văn phòng,c=vn"))))
        .isTrue();
    assertThat(guard.admits(bare().withCertificate(new X500Principal("CN=vpcp")))).isFalse();
    assertThat(guard.admits(bare())).isFalse();
  }

  @Test
  void guards_combine() {
    CallerGuard yes = CallerGuard.everybody();
    CallerGuard no = request -> false;
    assertThat(yes.and(no).admits(bare())).isFalse();
    assertThat(yes.and(yes).admits(bare())).isTrue();
    assertThat(no.or(yes).admits(bare())).isTrue();
    assertThat(no.or(no).admits(bare())).isFalse();
  }

  private static InboundRequest bare() {
    return InboundRequest.of("POST", "/x", Map.of(), new byte[0]);
  }

  private static InboundRequest withHeader(String name, String value, String body) {
    return InboundRequest.of(
        "POST", "/x", Map.of(name, List.of(value)), body.getBytes(StandardCharsets.UTF_8));
  }
}
