package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.LgspHop;
import dev.npsp.sdk.LgspKeys;
import dev.npsp.sdk.LgspRouting;
import dev.npsp.sdk.LgspTokenPlace;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalClientBuilder;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.SessionRefused;
import dev.npsp.sdk.core.observe.CallListener;
import dev.npsp.sdk.core.observe.CallStarted;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import dev.npsp.sdk.sandbox.SandboxLgsp;
import dev.npsp.sdk.testing.MovableClock;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The portal behind an integration hub, over real HTTP. */
@Timeout(60)
class TogetherLgspTest {
  private static final String PROVIDER = "VN:GOV:000.00.00.G22:vpcpdvcprovider";
  private static final int THREADS = 40;
  private static final String WRONG = "khoa-sai-4712";

  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private final MovableClock clock = new MovableClock(Cases.RECEIVED);
  private SandboxLgsp lgsp;

  @BeforeEach
  void endTokens() {
    lgsp = sandbox.lgsp();
    lgsp.expireTokens();
  }

  static Stream<Named<LgspRouting>> routings() {
    return Stream.of(
        Named.of("path", LgspRouting.byPath()),
        Named.of("path with names", named(LgspRouting.byPath())),
        Named.of("header", LgspRouting.byHeader()),
        Named.of("header with names", named(LgspRouting.byHeader())),
        Named.of("query", LgspRouting.byQuery(SandboxLgsp.SERVICE_TYPE)),
        Named.of("query with names", named(LgspRouting.byQuery(SandboxLgsp.SERVICE_TYPE))));
  }

  private static LgspRouting named(LgspRouting routing) {
    return routing
        .withOperation("mapi/login", "DVCQG-DANGNHAP")
        .withOperation("mapi/g", "DVCQG-GOI");
  }

  @ParameterizedTest
  @MethodSource("routings")
  void anyOperation_throughTheHop_reachesThePortal(LgspRouting routing) {
    try (PortalClient portal = portal(lgsp.hop().toBuilder().routing(routing).build())) {
      assertThat(portal.procedures().list().items()).isNotEmpty();
      assertThat(portal.dossiers().submit(Cases.dossier(1)).created()).isTrue();
      portal.dossiers().reportProgress(Cases.step(Cases.code(1), "Thẩm định"));
      assertThat(portal.dossiers().find(Cases.code(1))).isPresent();
    }
    assertThat(sandbox.dossier(Cases.code(1).value()).steps()).hasSize(1);
    assertThat(sandbox.logins()).isEqualTo(1);
    assertThat(lgsp.tokenRequests()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("routings")
  void anyOperation_throughHopAndAdapter_namesItsDestinationAsWell(LgspRouting routing) {
    URI adapter = lgsp.uri().resolve("VXPAdapter/RestService/forward/");
    String prefix = "VXPAdapter/RestService/forward/";
    LgspRouting onlyPaths =
        routing.operations().isEmpty()
            ? routing
            : routing
                .withOperation("mapi/login", prefix + "mapi/login")
                .withOperation("mapi/g", prefix + "mapi/g");
    boolean belowTheAdapter = routing.equals(LgspRouting.byPath());
    PortalEnvironment environment =
        PortalEnvironment.mapi(belowTheAdapter ? adapter : lgsp.uri())
            .withDestination(PROVIDER)
            .through(lgsp.hop().toBuilder().routing(onlyPaths).build());
    try (PortalClient portal = builder(environment).build()) {
      assertThat(portal.dossiers().submit(Cases.dossier(1)).created()).isTrue();
    }
    assertThat(sandbox.findDossier(Cases.code(1).value())).isPresent();
  }

  @ParameterizedTest
  @EnumSource(LgspTokenPlace.class)
  void anyOperation_withTheTokenInEitherHeader_reachesThePortal(LgspTokenPlace place) {
    try (PortalClient portal = portal(lgsp.hop().toBuilder().tokenPlace(place).build())) {
      assertThat(portal.procedures().list().items()).isNotEmpty();
    }
  }

  @Test
  void anyOperation_withAClient_obtainsItsTokenByBasic() {
    Credentials.ClientCredentials client =
        Credentials.clientCredentials(SandboxLgsp.CLIENT, Secret.of(sandbox.options().password()));
    try (PortalClient portal = portal(lgsp.hop().toBuilder().client(client).build())) {
      assertThat(portal.procedures().list().items()).isNotEmpty();
    }
  }

  @Test
  void anyOperation_whenTheTokenEnded_obtainsAnother_andKeepsTheSession() {
    try (PortalClient portal = portal(lgsp.hop())) {
      portal.dossiers().submit(Cases.dossier(1));
      lgsp.expireTokens();

      portal.dossiers().reportProgress(Cases.step(Cases.code(1), "Thẩm định"));
    }
    assertThat(lgsp.tokenRequests()).isEqualTo(2);
    assertThat(sandbox.logins()).isEqualTo(1);
    assertThat(sandbox.dossier(Cases.code(1).value()).steps()).hasSize(1);
  }

  @Test
  void anyOperation_whenTheSessionEnded_logsInThroughTheHop_andKeepsTheToken() {
    try (PortalClient portal = portal(lgsp.hop())) {
      portal.dossiers().submit(Cases.dossier(1));
      sandbox.expireSessions();

      assertThat(portal.dossiers().find(Cases.code(1))).isPresent();
    }
    assertThat(lgsp.tokenRequests()).isEqualTo(1);
    assertThat(sandbox.logins()).isEqualTo(2);
  }

  @Test
  void anyOperation_whenBothEnded_renewsEachOnce() {
    try (PortalClient portal = portal(lgsp.hop())) {
      portal.dossiers().submit(Cases.dossier(1));
      sandbox.expireSessions();
      lgsp.expireTokens();

      assertThat(portal.dossiers().find(Cases.code(1))).isPresent();
    }
    assertThat(lgsp.tokenRequests()).isEqualTo(2);
    assertThat(sandbox.logins()).isEqualTo(2);
  }

  @Test
  void anyOperation_whenTheTokenIsOld_obtainsAnotherBeforeTheCall() {
    LgspHop hop = lgsp.hop().toBuilder().tokenAge(Duration.ofMinutes(2)).build();
    try (PortalClient portal = portal(hop)) {
      portal.procedures().list();
      clock.forward(Duration.ofMinutes(3));
      portal.procedures().list();
    }
    assertThat(lgsp.tokenRequests()).isEqualTo(2);
    assertThat(sandbox.logins()).isEqualTo(1);
  }

  @Test
  void manyThreads_whenThereIsNoToken_obtainOne() throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (PortalClient portal = portal(lgsp.hop())) {
      List<Future<?>> calls = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        calls.add(
            threads.submit(
                () -> {
                  start.await();
                  return portal.procedures().list();
                }));
      }
      start.countDown();
      for (Future<?> call : calls) {
        call.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(lgsp.tokenRequests()).isEqualTo(1);
    assertThat(sandbox.logins()).isEqualTo(1);
  }

  @Test
  void anyOperation_whenTheSecretKeyIsWrong_isRefusedWithARemedyAndWithoutTheSecret() {
    LgspKeys keys =
        LgspKeys.of("sandbox-lgsp-access", Secret.of(WRONG), "UNG-DUNG-MAU", PortalSandbox.AGENCY);
    LgspHop hop = LgspHop.of(lgsp.tokenUri(), keys);
    PortalEnvironment environment = PortalEnvironment.mapi(lgsp.uri()).through(hop);
    try (PortalClient portal = builder(environment).build()) {
      LoginRefused refused =
          catchThrowableOfType(
              LoginRefused.class, () -> portal.dossiers().submit(Cases.dossier(1)));

      StringWriter trace = new StringWriter();
      refused.printStackTrace(new PrintWriter(trace));
      assertThat(refused.code()).isEqualTo("invalid_client");
      assertThat(refused.remedy()).contains("LgspKeys");
      assertThat(refused.retryCanHelp()).isFalse();
      assertThat(trace.toString() + refused + hop + keys + environment + portal.environment())
          .doesNotContain(WRONG, keys.accessToken().reveal(), "sandbox-lgsp-access");
    }
    assertThat(sandbox.logins()).isZero();
    assertThat(sandbox.calls()).isZero();
  }

  @Test
  void anyOperation_withoutTheHeaderOfTheKeys_isRefusedByTheHop() {
    LgspHop hop =
        LgspHop.builder(lgsp.tokenUri())
            .client(
                Credentials.clientCredentials(
                    SandboxLgsp.CLIENT, Secret.of(sandbox.options().password())))
            .build();
    try (PortalClient portal = portal(hop)) {
      SessionRefused refused =
          catchThrowableOfType(SessionRefused.class, () -> portal.procedures().list());

      assertThat(refused.remedy()).contains("the LGSP hop");
    }
    assertThat(sandbox.logins()).isZero();
  }

  @Test
  void anyOperation_whenTheSecretKeyWasRotated_asksForItWithTheNextToken() {
    AtomicReference<Secret> secret = new AtomicReference<>(Secret.of("sandbox-lgsp-secret"));
    LgspKeys keys =
        LgspKeys.of("sandbox-lgsp-access", secret::get, "UNG-DUNG-MAU", PortalSandbox.AGENCY);
    try (PortalClient portal = portal(LgspHop.of(lgsp.tokenUri(), keys))) {
      portal.procedures().list();
      lgsp.rotateSecretKey("sandbox-lgsp-secret-2");
      secret.set(Secret.of("sandbox-lgsp-secret-2"));

      assertThat(portal.procedures().list().items()).isNotEmpty();
    }
    assertThat(lgsp.tokenRequests()).isEqualTo(2);
    assertThat(sandbox.logins()).isEqualTo(1);
  }

  @Test
  void anyOperation_thatTheHopDoesNotHave_isAnsweredByAnIntermediary() {
    LgspHop hop = lgsp.hop().toBuilder().routing(LgspRouting.byQuery("KHAC")).build();
    try (PortalClient portal = portal(hop)) {
      assertThatThrownBy(() -> portal.procedures().list())
          .hasRootCauseMessage("HTTP 404")
          .hasStackTraceContaining(AnsweredByIntermediary.class.getSimpleName());
    }
    assertThat(sandbox.logins()).isZero();
  }

  @Test
  void listeners_knowTheTokenAsACallOfTheHop() {
    List<String> heard = new CopyOnWriteArrayList<>();
    CallListener listener =
        new CallListener() {
          @Override
          public void onCallStart(CallStarted event) {
            heard.add(event.context().wire() + " " + event.context().operation());
          }
        };
    try (PortalClient portal =
        builder(PortalEnvironment.mapi(lgsp.uri()).through(lgsp.hop()))
            .addListener(listener)
            .build()) {
      portal.procedures().list();
    }
    assertThat(heard)
        .containsExactly("mapi procedures.list", "lgsp lgsp.obtainToken", "mapi session.logIn");
  }

  private PortalClient portal(LgspHop hop) {
    return builder(PortalEnvironment.mapi(lgsp.uri()).through(hop)).build();
  }

  private PortalClientBuilder builder(PortalEnvironment environment) {
    return PortalClient.builder(
            environment,
            AgencyCode.of(PortalSandbox.AGENCY),
            Credentials.password(PortalSandbox.AGENCY, Secret.of(sandbox.options().password())))
        .clock(clock);
  }
}
