package dev.npsp.sdk.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedCallerGuardTest {

  private static final long NOW = 1_795_000_000L;
  private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC);
  private static final KeyRing KEYS = KeyRing.of(Secret.of("mới"), Secret.of("cũ"));
  private static final String QUERY = "codeGet=ma";
  private static final String BODY = "{\"a\":1}";

  private final CallerGuard signed = CallerGuard.hmacSha256("X-Sign", KEYS, CLOCK);

  @Test
  void queryParameter_comparesItsFirstValueDecoded() {
    CallerGuard guard =
        CallerGuard.queryParameter("codeGet", KeyRing.of(Secret.of("a b"), Secret.of("cũ")));
    assertThat(guard.admits(request("codeGet=a%20b"))).isTrue();
    assertThat(guard.admits(request("x=1&CODEGET=c%C5%A9"))).isTrue();
    assertThat(guard.admits(request("codeGet=other"))).isFalse();
    assertThat(guard.admits(request("codeGet=%zz"))).isFalse();
    assertThat(guard.admits(request(""))).isFalse();
  }

  @Test
  void header_comparesTheValueOfThatHeader() {
    assertThat(CallerGuard.header("X-Sign", KeyRing.of(Secret.of("v"))).admits(signedBy("v", NOW)))
        .isTrue();
    assertThat(CallerGuard.header("X-None", KeyRing.of(Secret.of("v"))).admits(signedBy("v", NOW)))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"mới", "cũ"})
  void hmacSha256_ofTheWholeRequest_admits(String key) {
    String mac = mac(key, "POST\nTaoHoSo\n" + QUERY + "\n" + NOW + "\n" + BODY);
    assertThat(signed.admits(signedBy(mac, NOW))).isTrue();
    assertThat(CallerGuard.queryParameter("codeGet", KEYS).and(signed).admits(signedBy(mac, NOW)))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"299, true", "300, true", "301, false", "-300, true", "-301, false", "86400, false"})
  void hmacSha256_isGoodForFiveMinutes(long age, boolean admitted) {
    long time = NOW - age;
    String mac = mac("mới", "POST\nTaoHoSo\n" + QUERY + "\n" + time + "\n" + BODY);
    assertThat(signed.admits(signedBy(mac, time))).isEqualTo(admitted);
  }

  @Test
  void hmacSha256_thatWasSeenOnce_opensNothingElse() {
    String mac = mac("mới", "GET\nLayMaHoSo\n" + QUERY + "\n" + NOW + "\n");
    assertThat(signed.admits(of("GET", "/a/LayMaHoSo", QUERY, mac, Long.toString(NOW), "")))
        .isTrue();
    assertThat(signed.admits(of("POST", "/a/LayMaHoSo", QUERY, mac, Long.toString(NOW), "")))
        .isFalse();
    assertThat(signed.admits(of("GET", "/a/TaoHoSo", QUERY, mac, Long.toString(NOW), "")))
        .isFalse();
    assertThat(signed.admits(of("GET", "/a/LayMaHoSo", "codeGet=x", mac, Long.toString(NOW), "")))
        .isFalse();
    assertThat(signed.admits(of("GET", "/a/LayMaHoSo", QUERY, mac, Long.toString(NOW + 1), "")))
        .isFalse();
    assertThat(signed.admits(of("GET", "/a/LayMaHoSo", QUERY, mac, Long.toString(NOW), "x")))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"''", "now", "-1795000000", "1795000000.0", "9999999999999", "' 1795000000'"})
  void hmacSha256_withoutATimeThatCanBeRead_isRefused(String time) {
    String mac = mac("mới", "POST\nTaoHoSo\n" + QUERY + "\n" + time + "\n" + BODY);
    assertThat(signed.admits(of("POST", "/TaoHoSo", QUERY, mac, time, BODY))).isFalse();
  }

  private static InboundRequest request(String query) {
    return of("GET", "/x/LayMaHoSo", query, "", "", "");
  }

  private static InboundRequest signedBy(String value, long time) {
    return of("POST", "/hub/TaoHoSo", QUERY, value, Long.toString(time), BODY);
  }

  private static InboundRequest of(
      String method, String path, String query, String signature, String time, String body) {
    return InboundRequest.of(
            method,
            path,
            Map.of("X-Sign", List.of(signature), "X-Request-Time", List.of(time)),
            body.getBytes(StandardCharsets.UTF_8))
        .withQuery(query);
  }

  private static String mac(String key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
