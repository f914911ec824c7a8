package dev.npsp.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.feeds.CivilStatusSettings;
import java.net.URI;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A path that is none is told when an environment is built, and by its name. */
class EnvironmentPathsTest {

  private static final URI BASE = URI.create("http://cong.example.invalid/api");

  @ParameterizedTest
  @ValueSource(strings = {"danh sach", "danh-sách", "ho{so}", "%zz", "a#b", "\\a", "a\r\nb"})
  void build_withWhatIsNoPath_namesTheSetting(String path) {
    refused("listPath", () -> IgateEnvironment.builder(BASE).listPath(path).build());
    refused("tokenPath", () -> IgateEnvironment.builder(BASE).tokenPath(path).build());
    refused("trackingPath", () -> IgateEnvironment.builder(BASE).trackingPath(path).build());
    refused("addPath", () -> gateway(Gateway.THANH_HOA).addPath(path).build());
    refused("progressPath", () -> gateway(Gateway.HA_GIANG).progressPath(path).build());
    refused("statusPath", () -> gateway(Gateway.HA_GIANG).statusPath(path).build());
    refused("detailPath", () -> feed().detailPath(path).build());
    refused("loginPath", () -> PortalEnvironment.mapi(BASE).toBuilder().loginPath(path).build());
    refused("sharedPath", () -> PortalEnvironment.mapi(BASE).toBuilder().sharedPath(path).build());
  }

  @Test
  void build_whereAPathGetsAQueryOfOurs_takesNoneWithAQuery() {
    refused("trackingPath", () -> IgateEnvironment.builder(BASE).trackingPath("a?b=1").build());
    refused("statusPath", () -> gateway(Gateway.HA_GIANG).statusPath("a?b=1").build());

    assertThat(IgateEnvironment.builder(BASE).listPath("a/b?c=1").build().listPath())
        .contains("a/b?c=1");
    assertThat(gateway(Gateway.THANH_HOA).statusPath("a?b=1").build().statusPath())
        .contains("a?b=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sso", "ftp://sso.invalid/t", "http:/t", "http://sso.invalid/t#f"})
  void build_whenTheTokenOfTheTrackingIsNowhere_isRefused(String address) {
    refused(
        "trackingTokenUri",
        () ->
            IgateEnvironment.builder(BASE)
                .trackingTokenUri(URI.create(address))
                .trackingClient(Credentials.clientCredentials("tra-cuu", Secret.of("bi-mat")))
                .build());
  }

  private static CivilStatusSettings.Builder feed() {
    return CivilStatusSettings.builder(BASE, Credentials.password("u", Secret.of("bi-mat")));
  }

  private static GatewayEnvironment.Builder gateway(Gateway gateway) {
    return GatewayEnvironment.builder(gateway, BASE);
  }

  private static void refused(String setting, ThrowingCallable build) {
    assertThatThrownBy(build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(setting);
  }
}
