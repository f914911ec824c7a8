package dev.npsp.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.SessionStore;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The hop alone: what it sends, and for how long a token is used. */
class LgspHopTest extends LgspBench {

  @Test
  void accessToken_isTheBase64OfFiveKeysInTheirOrder() {
    String json = new String(Base64.getDecoder().decode(KEYS.accessToken().reveal()), UTF_8);

    assertThat(json)
        .isEqualTo(
            "{\"AccessKey\":\"ak-sample\",\"SecretKey\":\"sk-sample\",\"AppName\":\"APP_MAU\","
                + "\"PartnerCode\":\"000.00.00.H99\",\"PartnerCodeCus\":\"000.00.00.H99\"}");
    assertThat(KEYS.accessToken().reveal()).doesNotContain("\n", "\r");
  }

  @Test
  void accessToken_whenNamesHaveQuotesAndAccents_isJsonInUtf8() {
    LgspKeys keys =
        LgspKeys.of("a\"k", Secret.of("s\\k"), "Ứng dụng", "H99").withCustomerPartnerCode("H98");

    assertThat(new String(Base64.getDecoder().decode(keys.accessToken().reveal()), UTF_8))
        .isEqualTo(
            "{\"AccessKey\":\"a\\\"k\",\"SecretKey\":\"s\\\\k\",\"AppName\":\"Ứng dụng\","
                + "\"PartnerCode\":\"H99\",\"PartnerCodeCus\":\"H98\"}");
  }

  @Test
  void call_obtainsATokenByTheKeys_andCarriesBothToTheLoginAndThePortal() {
    try (PortalClient portal = portal(hop())) {
      portal.procedures().list();
    }

    assertThat(peer.paths()).containsExactly("/token", "/dvcqg/mapi/login", "/dvcqg/mapi/g");
    HttpCall token = peer.seen.get(0);
    assertThat(token.method()).isEqualTo("POST");
    assertThat(token.uri()).isEqualTo(TOKEN);
    assertThat(body(token)).isEqualTo("grant_type=client_credentials");
    assertThat(token.headers().asMap())
        .containsOnlyKeys("Accept", "Content-Type", "lgspaccesstoken");
    assertThat(header(token, "Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(header(token, "lgspaccesstoken")).isEqualTo(KEYS.accessToken().reveal());
    assertThat(peer.seen.subList(1, 3))
        .allSatisfy(
            call -> {
              assertThat(header(call, "Authorization")).isEqualTo("Bearer t-1");
              assertThat(header(call, "lgspaccesstoken")).isEqualTo(KEYS.accessToken().reveal());
            });
    assertThat(body(peer.last())).startsWith("{\"session\":\"s-1\",\"madonvi\":\"000.00.00.H99\"");
  }

  @Test
  void call_withAClient_obtainsTheTokenByBasic_withTheGrantInTheQueryToo() {
    LgspHop hop =
        LgspHop.builder(TOKEN)
            .client(Credentials.clientCredentials("ung-dung", Secret.of("mật khẩu")))
            .build();
    try (PortalClient portal = portal(hop)) {
      portal.procedures().list();
    }

    HttpCall token = peer.seen.get(0);
    assertThat(token.uri()).isEqualTo(URI.create(TOKEN + "?grant_type=client_credentials"));
    assertThat(body(token)).isEqualTo("grant_type=client_credentials");
    assertThat(header(token, "Authorization"))
        .isEqualTo(
            "Basic " + Base64.getEncoder().encodeToString("ung-dung:mật khẩu".getBytes(UTF_8)));
    assertThat(token.headers().first("lgspaccesstoken")).isEmpty();
    assertThat(peer.last().headers().first("lgspaccesstoken")).isEmpty();
    assertThat(header(peer.last(), "Authorization")).isEqualTo("Bearer t-1");
  }

  @Test
  void call_withAClientAndAQueryInTheAddress_addsTheGrantToIt() {
    LgspHop hop =
        LgspHop.builder(URI.create(TOKEN + "?v=1"))
            .client(Credentials.clientCredentials("ung-dung", Secret.of("mk")))
            .build();
    try (PortalClient portal = portal(hop)) {
      portal.procedures().list();
    }

    assertThat(peer.seen.get(0).uri())
        .isEqualTo(URI.create(TOKEN + "?v=1&grant_type=client_credentials"));
  }

  @Test
  void call_byPathWithNames_standsBelowTheAddress() {
    LgspRouting routing =
        LgspRouting.byPath()
            .withOperation("mapi/login", "login/1.0")
            .withOperation("mapi/g", "goi/1.0");
    try (PortalClient portal = portal(hop().toBuilder().routing(routing).build())) {
      portal.procedures().list();
    }

    assertThat(peer.paths()).containsExactly("/token", "/dvcqg/login/1.0", "/dvcqg/goi/1.0");
  }

  @Test
  void call_byHeader_goesToTheOneAddress_andKeepsTheQueryOfTheWire() {
    LgspHop hop =
        hop().toBuilder()
            .routing(LgspRouting.byHeader().withOperation("mapi/g", "DVCQG.GOI"))
            .build();
    PortalEnvironment environment =
        PortalEnvironment.mapi(API).withDestination("VN:GOV:000.00.00.G22:x").through(hop);
    peer.replies.add(reply(200, LOGIN));
    try (PortalClient portal = portal(environment)) {
      portal.procedures().list();
    }

    URI one = URI.create("https://lgsp.invalid/dvcqg?dstcode=VN:GOV:000.00.00.G22:x");
    assertThat(peer.seen.subList(1, 3)).extracting(HttpCall::uri).containsExactly(one, one);
    assertThat(peer.seen.subList(1, 3))
        .extracting(call -> header(call, "service-code"))
        .containsExactly("mapi/login", "DVCQG.GOI");
  }

  @Test
  void call_byQuery_namesTheOperationBeforeTheQueryOfTheWire() {
    LgspHop hop =
        hop().toBuilder()
            .routing(LgspRouting.byQuery("dịch vụ").withOperation("mapi/g", "gọi&dvcqg"))
            .build();
    PortalEnvironment environment =
        PortalEnvironment.mapi(URI.create("https://lgsp.invalid"))
            .withDestination("VN:GOV:000.00.00.G22:x")
            .through(hop);
    peer.replies.add(reply(200, PROCEDURES));
    try (PortalClient portal = portal(environment)) {
      portal.procedures().list();
    }

    assertThat(peer.last().uri())
        .isEqualTo(
            URI.create(
                "https://lgsp.invalid/?serviceType=d%E1%BB%8Bch+v%E1%BB%A5"
                    + "&serviceName=g%E1%BB%8Di%26dvcqg&dstcode=VN:GOV:000.00.00.G22:x"));
    assertThat(peer.last().headers().first("service-code")).isEmpty();
  }

  @Test
  void call_whenAPathIsAbsolute_isNamedFromTheRoot() {
    PortalEnvironment environment =
        PortalEnvironment.mapi(API).toBuilder()
            .integratedPath("/khac/g")
            .sharedPath("/khac/g")
            .build()
            .through(hop().toBuilder().routing(LgspRouting.byHeader("x-op")).build());
    peer.replies.add(reply(200, LOGIN));
    try (PortalClient portal = portal(environment)) {
      portal.procedures().list();
    }

    assertThat(header(peer.last(), "x-op")).isEqualTo("khac/g");
    assertThat(peer.last().uri()).isEqualTo(URI.create("https://lgsp.invalid/dvcqg"));
  }

  @Test
  void call_whenTheSecretKeyWasRotated_sendsTheNewOneWithTheNextToken() {
    AtomicReference<Secret> secret = new AtomicReference<>(Secret.of("first"));
    LgspKeys keys = LgspKeys.of("ak", secret::get, "APP", "H99");
    try (PortalClient portal = portal(LgspHop.of(TOKEN, keys))) {
      portal.procedures().list();
      String old = keys.accessToken().reveal();
      secret.set(Secret.of("second"));

      portal.procedures().list();
      assertThat(header(peer.last(), "lgspaccesstoken")).isEqualTo(old);

      peer.replies.add(reply(401, ""));
      portal.procedures().list();
      assertThat(header(peer.last(), "lgspaccesstoken")).isEqualTo(keys.accessToken().reveal());
      assertThat(keys.accessToken().reveal()).isNotEqualTo(old);
    }
  }

  @Test
  void nodes_thatShareSessions_obtainOneTokenForAllWires() {
    SessionStore store = SessionStore.inMemory(clock);
    PortalEnvironment environment = PortalEnvironment.mapi(API).through(hop());
    try (PortalClient one = builder(environment).sessions(store).build();
        PortalClient other = builder(environment).sessions(store).build()) {
      one.procedures().list();
      other.procedures().list();
    }
    assertThat(peer.tokens).hasValue(1);
    assertThat(header(peer.last(), "lgspaccesstoken")).isEqualTo(KEYS.accessToken().reveal());
  }

  @Test
  void payments_atThePortalsAddress_passTheHopWithTheSameToken() {
    PaymentSettings settings =
        PaymentSettings.builder("DT", KeyRing.of(Secret.of("khoa")), "10.0.0.1").build();
    try (PortalClient portal =
        builder(PortalEnvironment.mapi(API).through(hop())).payments(settings).build()) {
      portal.procedures().list();
      Throwable unread =
          catchThrowable(
              () ->
                  portal
                      .payments()
                      .query(PaymentReference.of("dvc000000H0026010100120260115093045"), NOW));
      assertThat(unread).isNotNull(); // what came back is no answer of the platform
    }
    assertThat(peer.last().uri().getPath()).isEqualTo("/dvcqg/pp/query");
    assertThat(header(peer.last(), "Authorization")).isEqualTo("Bearer t-1");
    assertThat(header(peer.last(), "lgspaccesstoken")).isEqualTo(KEYS.accessToken().reveal());
    assertThat(peer.tokens).hasValue(1);
  }

  @Test
  void through_beforeAWireWithItsOwnAuthorization_wantsAnotherPlace() {
    IgateEnvironment igate = PortalEnvironment.igate(API);
    LgspHop other = hop().toBuilder().tokenPlace(LgspTokenPlace.X_AUTHENTICATION_TOKEN).build();

    assertThatThrownBy(() -> igate.through(hop()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("X_AUTHENTICATION_TOKEN");
    assertThat(igate.through(other).supports(Capability.DOSSIERS)).isTrue();
  }

  @Test
  void through_twice_isRefused() {
    PortalEnvironment once = PortalEnvironment.gateway(Gateway.HA_GIANG, API).through(hop());

    assertThatThrownBy(() -> once.through(hop())).isInstanceOf(IllegalArgumentException.class);
    assertThat(once.capabilities()).containsExactly(Capability.DOSSIERS);
    assertThat(once.baseUri()).isEqualTo(API);
    assertThat(once)
        .isEqualTo(PortalEnvironment.gateway(Gateway.HA_GIANG, API).through(hop()))
        .hasSameHashCodeAs(PortalEnvironment.gateway(Gateway.HA_GIANG, API).through(hop()))
        .isNotEqualTo(PortalEnvironment.mapi(API).through(hop()));
  }

  @Test
  void builder_whenSomethingIsWrong_saysWhat() {
    LgspHop.Builder bare = LgspHop.builder(TOKEN);
    assertThatThrownBy(bare::build).hasMessageContaining("keys(..) or client(..)");
    assertThatThrownBy(() -> hop().toBuilder().tokenAge(Duration.ZERO).build())
        .hasMessageContaining("tokenAge");
    assertThatThrownBy(() -> LgspHop.of(URI.create("/token"), KEYS))
        .hasMessageContaining("absolute");
    assertThatThrownBy(() -> LgspHop.of(URI.create("http://a_b/token"), KEYS))
        .hasMessageContaining("underscore");
    assertThatThrownBy(() -> LgspKeys.of("ak", Secret.of("s"), " ", "H99"))
        .hasMessageContaining("AppName");
    assertThatThrownBy(() -> LgspRouting.byHeader("a b"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LgspRouting.byHeader().withOperation("mapi/g", "a\nb"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LgspRouting.byPath().withOperation("/mapi/g", "x"))
        .hasMessageContaining("/mapi/g");
    assertThatThrownBy(() -> LgspRouting.byQuery("")).hasMessageContaining("serviceType");
    assertThat(LgspRouting.byQuery("x").operations()).isEqualTo(Map.of());
  }
}
