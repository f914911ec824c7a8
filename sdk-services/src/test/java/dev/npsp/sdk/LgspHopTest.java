package dev.npsp.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.auth.SessionStore;
import dev.npsp.sdk.core.callback.KeyRing;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.Intermediary;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.PortalBusy;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.error.SessionRefused;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.core.http.Transport;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.payments.PaymentReference;
import dev.npsp.sdk.payments.PaymentSettings;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hop alone: what it sends, who is taken to have answered, and what becomes of a no. */
class LgspHopTest {

  private static final URI TOKEN = URI.create("https://lgsp.invalid/token");
  private static final URI API = URI.create("https://lgsp.invalid/dvcqg/");
  private static final String SECRET = "sk-sample";
  private static final LgspKeys KEYS =
      LgspKeys.of("ak-sample", Secret.of(SECRET), "APP_MAU", "000.00.00.H99");
  private static final AgencyCode AGENCY = AgencyCode.of("000.00.00.H99");
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final String LOGIN = "{\"session\":\"s-1\",\"error_code\":0}";
  private static final String PROCEDURES =
      "{\"error_code\":0,\"result\":[{\"MATTHC\":\"1.000001\",\"TENTTHC\":\"Thủ tục\"}]}";

  /** Hub and portal in one: tokens are counted, the rest is answered in turn. */
  private final class Peer implements Transport {
    private final List<HttpCall> seen = new ArrayList<>();
    private final Deque<HttpReply> replies = new ArrayDeque<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private HttpReply token = reply(200, "");

    @Override
    public synchronized HttpReply send(HttpCall call) {
      seen.add(call);
      if (call.uri().getPath().equals("/token")) {
        int number = tokens.incrementAndGet();
        return token.body().length == 0
            ? reply(200, "{\"access_token\":\"t-" + number + "\",\"expires_in\":\"" + life + "\"}")
            : token;
      }
      if (call.uri().toString().contains("login")) {
        return reply(200, LOGIN);
      }
      return replies.isEmpty() ? reply(200, PROCEDURES) : replies.remove();
    }

    private List<String> paths() {
      return seen.stream().map(call -> call.uri().getPath()).toList();
    }

    private HttpCall last() {
      return seen.get(seen.size() - 1);
    }
  }

  private static final class Moved extends Clock {
    private Instant now = NOW;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final Peer peer = new Peer();
  private final Moved clock = new Moved();
  private String life = "3600";

  private PortalClient portal(PortalEnvironment environment) {
    return builder(environment).build();
  }

  private PortalClientBuilder builder(PortalEnvironment environment) {
    return PortalClient.builder(
            environment, AGENCY, Credentials.password("000.00.00.H99", Secret.of("bi-mat")))
        .transport(peer)
        .clock(clock)
        .sleeper(pause -> {});
  }

  private PortalClient portal(LgspHop hop) {
    return portal(PortalEnvironment.mapi(API).through(hop));
  }

  private static LgspHop hop() {
    return LgspHop.of(TOKEN, KEYS);
  }

  private static HttpReply reply(int status, String body) {
    return new HttpReply(status, Headers.none(), body.getBytes(UTF_8));
  }

  private static String header(HttpCall call, String name) {
    return call.headers().first(name).orElse("");
  }

  private static String body(HttpCall call) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    call.body().parts().forEach(whole::writeBytes);
    return whole.toString(UTF_8);
  }

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"message\":\"Unauthorized\"}",
        "{\"code\":401,\"message\":\"Unauthorized\"}",
        "<ams:fault xmlns:ams=\"x\"><ams:code>900901</ams:code></ams:fault>",
        "Unauthorized"
      })
  void call_whenTheHopSays401_obtainsAnotherTokenAndKeepsTheSession(String body) {
    try (PortalClient portal = portal(hop())) {
      portal.procedures().list();
      peer.seen.clear();
      peer.replies.add(reply(401, body));

      assertThat(portal.procedures().list().items()).hasSize(1);
    }
    assertThat(peer.paths()).containsExactly("/dvcqg/mapi/g", "/token", "/dvcqg/mapi/g");
    assertThat(header(peer.last(), "Authorization")).isEqualTo("Bearer t-2");
    assertThat(body(peer.last())).contains("\"s-1\"");
  }

  @Test
  void reportProgress_whenTheHopSays401_isSentOnceMore_sinceItWasNotPassedOn() {
    try (PortalClient portal = portal(hop())) {
      peer.replies.add(reply(401, ""));
      peer.replies.add(reply(200, "{\"error_code\":0}"));

      portal.dossiers().reportProgress(step());
    }
    assertThat(peer.paths())
        .containsExactly(
            "/token", "/dvcqg/mapi/login", "/dvcqg/mapi/g", "/token", "/dvcqg/mapi/g");
  }

  @Test
  void call_whenTheHopRefusesEachToken_isRefusedAfterOneMore_andNamesTheHop() {
    try (PortalClient portal = portal(hop())) {
      for (int i = 0; i < 4; i++) {
        peer.replies.add(reply(401, ""));
      }

      SessionRefused refused =
          catchThrowableOfType(SessionRefused.class, () -> portal.procedures().list());

      assertThat(refused.remedy()).startsWith("the LGSP hop refuses sessions");
    }
    assertThat(peer.tokens).hasValue(2);
  }

  @Test
  void call_whenThePortalSays401InItsEnvelope_isItsRefusal_andKeepsTheToken() {
    try (PortalClient portal = portal(hop())) {
      peer.replies.add(reply(401, "{\"error_code\":\"-9\",\"message\":\"Không có quyền\"}"));

      assertThatThrownBy(() -> portal.procedures().list())
          .isExactlyInstanceOf(RefusedByPortal.class)
          .hasMessageContaining("-9");
    }
    assertThat(peer.tokens).hasValue(1);
  }

  @Test
  void call_whenThePortalsSessionEnded_logsInThroughTheHop_withTheSameToken() {
    try (PortalClient portal = portal(hop())) {
      portal.procedures().list();
      peer.seen.clear();
      peer.replies.add(reply(200, "{\"error_code\":-1,\"message\":\"Phiên đã hết hạn\"}"));

      portal.procedures().list();
    }
    assertThat(peer.paths())
        .containsExactly("/dvcqg/mapi/g", "/dvcqg/mapi/login", "/dvcqg/mapi/g");
    assertThat(peer.seen)
        .allSatisfy(call -> assertThat(header(call, "Authorization")).isEqualTo("Bearer t-1"));
  }

  @Test
  void call_whenAPageIsAnswered401_isAnsweredByAnIntermediary() {
    try (PortalClient portal = portal(hop())) {
      peer.replies.add(reply(401, "<!DOCTYPE html><html><body>Đăng nhập</body></html>"));

      assertThat(
              catchThrowableOfType(
                      AnsweredByIntermediary.class, () -> portal.procedures().list())
                  .answeredBy())
          .isEqualTo(Intermediary.WEB_PAGE);
    }
    assertThat(peer.tokens).hasValue(1);
  }

  @Test
  void call_whenTheHopDoesNotKnowTheOperation_isAnsweredByAnIntermediary() {
    try (PortalClient portal = portal(hop())) {
      peer.replies.add(reply(404, "{\"message\":\"No matching resource\"}"));

      assertThat(
              catchThrowableOfType(
                      AnsweredByIntermediary.class, () -> portal.procedures().list())
                  .answeredBy())
          .isEqualTo(Intermediary.GATEWAY);

      peer.replies.add(reply(403, "{\"message\":\"Forbidden\"}"));
      assertThatThrownBy(() -> portal.dossiers().reportProgress(step()))
          .isInstanceOf(OutcomeUnknown.class)
          .hasCauseInstanceOf(AnsweredByIntermediary.class);
    }
  }

  @Test
  void call_whenTheHopIsBusy_isBusy() {
    try (PortalClient portal = portal(hop())) {
      for (int i = 0; i < 3; i++) {
        peer.replies.add(reply(429, ""));
      }

      assertThatThrownBy(() -> portal.procedures().list()).isInstanceOf(PortalBusy.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, '{\"error\":\"invalid_client\",\"error_description\":\"Sai khóa\"}', invalid_client",
    "401, '{\"error\":\"invalid_client\"}', invalid_client",
    "200, '{\"error\":\"unauthorized_client\"}', unauthorized_client",
    "401, '{\"message\":\"Unauthorized\"}', HTTP 401",
  })
  void call_whenNoTokenIsGiven_isALoginRefused_withoutAnySecret(
      int status, String body, String code) {
    peer.token = reply(status, body);
    LgspHop hop = hop();
    PortalEnvironment environment = PortalEnvironment.mapi(API).through(hop);
    try (PortalClient portal = portal(environment)) {
      LoginRefused refused =
          catchThrowableOfType(LoginRefused.class, () -> portal.procedures().list());

      assertThat(refused.code()).isEqualTo(code);
      assertThat(refused.remedy()).contains("LgspKeys");
      assertThat(refused.operation()).contains("lgsp.obtainToken");
      assertThat(trace(refused) + hop + environment + KEYS + hop.routing() + peer.seen)
          .doesNotContain(SECRET, "ak-sample", KEYS.accessToken().reveal());
    }
    assertThat(peer.paths()).containsOnly("/token");
  }

  @Test
  void call_whenTheTokenHasNoBodyUnder401_isALoginRefused() {
    Transport silent = call -> reply(401, "");
    try (PortalClient portal =
        builder(PortalEnvironment.mapi(API).through(hop())).transport(silent).build()) {
      assertThatThrownBy(() -> portal.procedures().list()).isInstanceOf(LoginRefused.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><title>Bảo trì</title></html>",
        "{\"token\":\"t\"}",
        "{\"access_token\":\"\"}",
        "{\"access_token\":\"a\\u0000b\"}",
        "[]"
      })
  void call_whenWhatComesIsNoToken_isNotSent(String body) {
    peer.token = reply(200, body);
    try (PortalClient portal = portal(hop())) {
      assertThatThrownBy(() -> portal.dossiers().reportProgress(step()))
          .isInstanceOf(NotSent.class);
    }
    assertThat(peer.paths()).containsOnly("/token");
  }

  @ParameterizedTest
  @CsvSource({
    "60, 61, 2", // what the hub says ends it before its age does
    "60, 59, 1",
    "86400, 541, 2", // its age does
    "86400, 539, 1",
    "soon, 539, 1",
    "0, 539, 1",
    "-5, 539, 1"
  })
  void call_whenTheTokenIsOld_obtainsAnother(String told, int seconds, int tokens) {
    life = told;
    try (PortalClient portal = portal(hop())) {
      portal.procedures().list();
      clock.now = clock.now.plusSeconds(seconds);
      portal.procedures().list();
    }
    assertThat(peer.tokens).hasValue(tokens);
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

  private static ProgressStep step() {
    return ProgressStep.builder(
            DossierCode.of("000.00.00.H99-261122-0001"), DossierStatus.PROCESSING, "Trần Thị Thử")
        .at(NOW)
        .build();
  }

  private static String trace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
