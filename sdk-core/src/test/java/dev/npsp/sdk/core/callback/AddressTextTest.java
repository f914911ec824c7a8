package dev.npsp.sdk.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTextTest {

  @ParameterizedTest
  @CsvSource({
    "::1, ::1",
    "[::1], ::1",
    "[0:0:0:0:0:0:0:1], ::1",
    "0:0:0:0:0:0:0:1, ::1",
    "[::1]:54321, ::1",
    "0:0:0:0:0:0:0:1%0, ::1",
    "fe80::1%eth0, fe80::1",
    "[fe80::1%eth0]:443, fe80::1",
    "[fd00:20::7], fd00:20::7",
    "FD00:20:0:0:0:0:0:7, fd00:20::7",
    "::ffff:10.20.0.7, 10.20.0.7",
    "[::ffff:10.20.0.7], 10.20.0.7",
    "10.20.0.7, 10.20.0.7",
    "' 10.20.0.7 ', 10.20.0.7",
    "10.20.0.7:8443, 10.20.0.7"
  })
  void parse_whateverTheServersSpelling_isTheAddress(String text, String address) throws Exception {
    assertThat(AddressText.parse(text)).contains(InetAddress.getByName(address));
    InboundRequest request = InboundRequest.of("POST", "/", Map.of(), new byte[0]).withCaller(text);
    assertThat(CallerGuard.addresses(address).admits(request)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "example.com",
        "unknown",
        "10.20",
        "10.20.0.256",
        "010.20.0.7",
        "10.20.0.7.1",
        "10.20.0.7, 10.20.0.8",
        "[10.20.0.7]",
        "[::1",
        "::1]",
        "[::1]:",
        "[localhost]",
        ":::",
        "1:2:3:4:5:6:7:8:9",
        "dead.beef",
        "::1%"
      })
  void parse_ofWhatIsNoAddress_isEmptyAndAdmitsNobody(String text) {
    assertThat(AddressText.parse(text)).isEmpty();
    InboundRequest request = InboundRequest.of("POST", "/", Map.of(), new byte[0]).withCaller(text);
    assertThat(CallerGuard.addresses("0.0.0.0/0", "::/0").admits(request)).isFalse();
  }

  @Property(tries = 300)
  void parse_ofAnyAddressInAnySpelling_isThatAddress(
      @ForAll @Size(value = 16) byte[] bits, @ForAll boolean four) throws Exception {
    InetAddress address = InetAddress.getByAddress(four ? java.util.Arrays.copyOf(bits, 4) : bits);
    String plain = address.getHostAddress();
    assertThat(AddressText.parse(plain)).contains(address);
    if (address.getAddress().length == 16) {
      assertThat(AddressText.parse("[" + plain + "]")).contains(address);
      assertThat(AddressText.parse("[" + plain + "]:1")).contains(address);
      assertThat(AddressText.parse(plain + "%lo")).contains(address);
    }
  }
}
