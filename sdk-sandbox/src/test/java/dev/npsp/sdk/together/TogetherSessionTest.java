package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class TogetherSessionTest {
  private static final int THREADS = 200;
  private static final String WRONG = "mat-khau-sai-4711";

  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  static Stream<Named<Runnable>> operations() {
    return Stream.of(
        Named.of("find", () -> sandbox.client().dossiers().find(Cases.code(1))),
        Named.of("submit", () -> sandbox.client().dossiers().submit(Cases.dossier(2))),
        Named.of(
            "reportProgress",
            () -> sandbox.client().dossiers().reportProgress(Cases.step(Cases.code(1), "Xong"))),
        Named.of("procedures", () -> sandbox.client().procedures().list()),
        Named.of("agencies", () -> sandbox.client().catalogues().list(Catalogue.AGENCIES)));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void anyOperation_whenTheSessionEndedMeanwhile_logsInOnce(Runnable operation) {
    sandbox.client().dossiers().submit(Cases.dossier(1));
    assertThat(sandbox.logins()).isEqualTo(1);
    long before = sandbox.calls();
    sandbox.expireSessions();

    operation.run();

    assertThat(sandbox.logins()).isEqualTo(2);
    assertThat(sandbox.calls() - before).isEqualTo(2);
  }

  @Test
  void manyThreads_whenTheSessionEndedMeanwhile_logInOnce() throws Exception {
    PortalClient portal = sandbox.client();
    for (int i = 0; i < THREADS; i += 3) {
      portal.dossiers().submit(Cases.dossier(i));
    }
    sandbox.expireSessions();
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> calls = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int number = i;
        calls.add(
            threads.submit(
                () -> {
                  start.await();
                  call(portal, number);
                  return null;
                }));
      }
      start.countDown();
      for (Future<?> call : calls) {
        call.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(sandbox.logins()).isEqualTo(2);
    for (int i = 0; i < THREADS; i += 3) {
      assertThat(sandbox.dossier(Cases.code(i).value()).steps()).hasSize(1);
    }
  }

  private static void call(PortalClient portal, int number) {
    switch (number % 3) {
      case 0 -> portal.dossiers().reportProgress(Cases.step(Cases.code(number), "Thẩm định"));
      case 1 -> portal.dossiers().submit(Cases.dossier(number));
      default -> portal.dossiers().find(Cases.code(number));
    }
  }

  @Test
  void anyOperation_whenThePasswordIsWrong_isRefusedWithARemedyAndWithoutTheSecret() {
    Credentials credentials = Credentials.password(PortalSandbox.AGENCY, Secret.of(WRONG));
    try (PortalClient portal = portal(credentials)) {
      LoginRefused refused =
          catchThrowableOfType(
              LoginRefused.class, () -> portal.dossiers().submit(Cases.dossier(1)));

      StringWriter trace = new StringWriter();
      refused.printStackTrace(new PrintWriter(trace));
      assertThat(refused.remedy()).contains("password").contains("credentials");
      assertThat(refused.message()).contains("mật khẩu không đúng");
      assertThat(refused.retryCanHelp()).isFalse();
      assertThat(trace.toString() + refused + credentials + portal).doesNotContain(WRONG);
    }
    assertThat(sandbox.logins()).isEqualTo(1);
    assertThat(sandbox.calls()).isZero();
  }

  @Test
  void anyOperation_whenThePasswordWasRotated_asksForItAtTheNextLogin() {
    AtomicReference<Secret> password = new AtomicReference<>(Secret.of(WRONG));
    try (PortalClient portal = portal(Credentials.password(PortalSandbox.AGENCY, password::get))) {
      assertThatThrownBy(() -> portal.procedures().list()).isInstanceOf(LoginRefused.class);

      password.set(Secret.of(sandbox.options().password()));

      assertThat(portal.procedures().list().items()).isNotEmpty();
    }
  }

  @Test
  void reportProgress_whenTheSessionEndedAndThenNoAnswerCame_isUnknownAndAddedOnce() {
    PortalClient portal = sandbox.client();
    portal.dossiers().submit(Cases.dossier(1));
    sandbox.nextCall(Fault.expiredSession());
    sandbox.nextCall(Fault.resetAfterHandling());

    assertThatThrownBy(() -> portal.dossiers().reportProgress(Cases.step(Cases.code(1), "Xong")))
        .isInstanceOf(OutcomeUnknown.class);

    assertThat(sandbox.callsOf("CapNhatTienDoHoSoMC")).isEqualTo(2);
    assertThat(sandbox.dossier(Cases.code(1).value()).timesWritten()).isEqualTo(2);
  }

  @Test
  void submit_whenNoAnswerCameAndThenTheSessionEnded_appliesOnce() {
    PortalClient portal = sandbox.client();
    portal.catalogues().list(Catalogue.FIELDS);
    sandbox.nextCall(Fault.resetAfterHandling());
    sandbox.nextCall(Fault.expiredSession());

    assertThat(portal.dossiers().submit(Cases.dossier(1)).updated()).isTrue();

    assertThat(sandbox.logins()).isEqualTo(2);
    assertThat(sandbox.dossier(Cases.code(1).value()).timesApplied()).isEqualTo(1);
  }

  @Test
  void submit_whenNoAnswerCameAndThenEverySessionIsRefused_isUnknown() {
    PortalClient portal = sandbox.client();
    portal.catalogues().list(Catalogue.FIELDS);
    sandbox.nextCall(Fault.resetAfterHandling());
    sandbox.nextCalls(5, Fault.expiredSession());

    assertThatThrownBy(() -> portal.dossiers().submit(Cases.dossier(1)))
        .isInstanceOf(OutcomeUnknown.class);
  }

  @Test
  void submit_whenNoAnswerCameAndThenARefusalWithoutWords_isUnknown() {
    PortalClient portal = sandbox.client();
    portal.catalogues().list(Catalogue.FIELDS);
    sandbox.nextCall(Fault.resetAfterHandling());
    sandbox.nextCalls(5, Fault.bareError());

    assertThatThrownBy(() -> portal.dossiers().submit(Cases.dossier(1)))
        .isInstanceOf(OutcomeUnknown.class);
  }

  private static PortalClient portal(Credentials credentials) {
    return PortalClient.builder(
            PortalEnvironment.mapi(sandbox.uri()), AgencyCode.of(PortalSandbox.AGENCY), credentials)
        .build();
  }
}
