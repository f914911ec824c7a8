package dev.npsp.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.feeds.CivilStatusSettings;
import dev.npsp.sdk.feeds.JudicialRecordFeed;
import dev.npsp.sdk.feeds.JudicialRecordSettings;
import dev.npsp.sdk.feeds.SocialProtectionSettings;
import dev.npsp.sdk.payments.PaymentSettings;
import dev.npsp.sdk.payments.internal.ReceiptHosts;
import dev.npsp.sdk.procedures.open.OpenCatalogueClient;
import dev.npsp.sdk.wire.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Containers have names with underscores, which Java's HTTP client cannot call. */
class UnderscoreHostTest {

  private static final KeyRing KEYS = KeyRing.of(Secret.of("0123456789abcdef"));

  private static final Map<String, Consumer<URI>> CALLED =
      Map.of(
          "baseUri", PortalEnvironment::mapi,
          "portal", uri -> OpenCatalogueClient.builder(uri),
          "service", uri -> CivilStatusSettings.builder(uri, account()).build(),
          "service of windows",
              uri ->
                  SocialProtectionSettings.builder(uri, Secret.of("khoa"), "99", Instant.EPOCH)
                      .build(),
          "service of judicial records",
              uri ->
                  JudicialRecordSettings.builder(
                          uri,
                          "99",
                          "Tỉnh Mẫu",
                          CallerGuard.queryParameter(JudicialRecordFeed.CODE, KEYS))
                      .build(),
          "platform",
              uri -> PaymentSettings.builder("DT", KEYS, "192.0.2.10").platform(uri).build(),
          "receiptHosts",
              uri ->
                  PaymentSettings.builder("DT", KEYS, "192.0.2.10").addReceiptHosts(uri).build());

  private static Credentials.Password account() {
    return Credentials.password("mau", Secret.of("bi-mat"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://vxp_adapter:8080/VXPAdapter/RestService/forward/, vxp_adapter",
    "https://user:hunter2@a_b.c.vn/, a_b.c.vn",
    "http://_x/, _x"
  })
  void setting_ofAnAddressThatWeCall_isRefusedWithTheReasonAndTheRemedy(URI uri, String host) {
    CALLED.forEach(
        (setting, made) ->
            assertThatThrownBy(() -> made.accept(uri))
                .as(setting)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(setting.split(" ")[0] + ": the host " + host + " has an")
                .hasMessageContaining("underscore")
                .hasMessageContaining("alias")
                .hasMessageNotContaining("hunter2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://vxp-adapter:8080/a_b/", "https://192.0.2.7/", "http://[::1]:1/"})
  void setting_ofAnotherHost_isTaken(URI uri) {
    CALLED.forEach(
        (setting, made) -> assertThat(catchThrowable(() -> made.accept(uri))).as(setting).isNull());
  }

  @Test
  void address_thatIsOnlyPassedOn_isTaken() {
    String text = "http://kho_tep:9000/a.pdf";

    assertThat(WebAddress.withoutUser(text)).contains(URI.create(text));
    assertThat(WebAddress.parse(text)).contains(URI.create(text));
    assertThat(WebAddress.withoutUser("http://u:p@kho_tep:9000/a.pdf")).isEmpty();
  }

  /** Two hosts that Java cannot name are not the same host. */
  @Test
  void receiptHosts_knowHostsWithUnderscoresApart() {
    ReceiptHosts hosts = new ReceiptHosts(List.of(URI.create("http://kho_tep:9000/")));

    assertThat(hosts.allows(URI.create("http://KHO_TEP:9000/a.pdf"))).isTrue();
    for (String other :
        List.of(
            "http://kho_khac:9000/a.pdf",
            "http://kho_tep:9001/a.pdf",
            "https://kho_tep:9000/a.pdf",
            "http://u@kho_tep:9000/a.pdf")) {
      assertThat(hosts.allows(URI.create(other))).as(other).isFalse();
    }
  }
}
