package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.RefusedDossier;
import dev.npsp.sdk.dossiers.SyncOptions;
import dev.npsp.sdk.dossiers.SyncReport;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.SandboxOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class TogetherSubmitAllTest {
  private static final int ALL = 500;
  private static final SyncOptions USUAL = SyncOptions.batchesOf(50).inFlight(4);

  private static PortalSandbox sandbox(boolean applyBeforeRefusal, int existsCode) {
    return PortalSandbox.start(
        SandboxOptions.builder()
            .applyBeforeRefusal(applyBeforeRefusal)
            .existsCode(existsCode)
            .build());
  }

  private static Stream<Dossier> good() {
    return IntStream.range(0, ALL).mapToObj(Cases::dossier);
  }

  private static boolean isBad(int number) {
    return number % 25 == 7;
  }

  private static boolean isThere(int number) {
    return number % 5 == 0;
  }

  /** Status 12 is on no sheet: the client sends it, the sandbox refuses it. */
  private static Dossier mixed(int number) {
    Dossier dossier = Cases.dossier(number).toBuilder().summary("Đợt hai").build();
    return isBad(number) ? dossier.toBuilder().status(DossierStatus.of("12")).build() : dossier;
  }

  @ParameterizedTest
  @CsvSource({"false,-3", "true,-3", "false,3", "true,3", "false,0", "true,0"})
  void submitAll_whenSomeExistAndSomeAreRefused_bringsTheGoodOnes(
      boolean applyBeforeRefusal, int existsCode) {
    try (PortalSandbox sandbox = sandbox(applyBeforeRefusal, existsCode);
        PortalClient fresh = sandbox.clientBuilder().build()) {
      IntStream.range(0, ALL)
          .filter(TogetherSubmitAllTest::isThere)
          .forEach(number -> sandbox.client().dossiers().submit(Cases.dossier(number)));

      SyncReport report =
          fresh
              .dossiers()
              .submitAll(IntStream.range(0, ALL).mapToObj(TogetherSubmitAllTest::mixed), USUAL);

      assertThat(report.taken()).isEqualTo(ALL);
      assertThat(report.acceptedCount()).isEqualTo(ALL - ALL / 25);
      assertThat(report.refusedCount()).isEqualTo(ALL / 25);
      assertThat(report.unknownCount()).isZero();
      assertThat(report.notSentCount()).isZero();
      assertThat(report.refused())
          .extracting(RefusedDossier::code)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, ALL)
                  .filter(TogetherSubmitAllTest::isBad)
                  .mapToObj(Cases::code)
                  .toList());
      assertThat(sandbox.dossierCount()).isEqualTo(ALL - ALL / 25);
      for (int number = 0; number < ALL; number++) {
        if (!isBad(number)) {
          assertThat(sandbox.dossier(Cases.code(number).value()).timesApplied())
              .as("dossier %s", number)
              .isEqualTo(isThere(number) ? 2 : 1);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void submitAll_whenADossierComesSeveralTimes_keepsItsOrder(boolean applyBeforeRefusal) {
    try (PortalSandbox sandbox = sandbox(applyBeforeRefusal, -3)) {
      List<Dossier> versions = new ArrayList<>();
      for (int version = 1; version <= 5; version++) {
        for (int number = 0; number < 60; number++) {
          versions.add(Cases.dossier(number).toBuilder().summary("Bản " + version).build());
        }
      }

      SyncReport report =
          sandbox.client().dossiers().submitAll(versions, SyncOptions.batchesOf(7).inFlight(4));

      assertThat(report.isComplete()).isTrue();
      for (int number = 0; number < 60; number++) {
        assertThat(sandbox.dossier(Cases.code(number).value()).timesApplied()).isEqualTo(5);
        assertThat(sandbox.dossier(Cases.code(number).value()).json()).contains("Bản 5");
      }
    }
  }

  static Stream<Fault> passing() {
    return Stream.of(
        Fault.resetBeforeHandling(),
        Fault.resetAfterHandling(),
        Fault.truncatedJson(),
        Fault.htmlPage(),
        Fault.expiredSession(),
        Fault.bareError(),
        Fault.serverError(503));
  }

  @ParameterizedTest
  @MethodSource("passing")
  void submitAll_whenAFaultPassesInTheMiddle_bringsAllOnce(Fault fault) {
    try (PortalSandbox sandbox = sandbox(false, -3)) {
      AtomicBoolean free = new AtomicBoolean(true);

      SyncReport report =
          sandbox
              .client()
              .dossiers()
              .submitAll(
                  good(),
                  USUAL.onProgress(
                      progress -> {
                        if (progress.accepted() >= 200 && free.getAndSet(false)) {
                          sandbox.nextCall(fault);
                        }
                      }));

      assertThat(free).isFalse();
      assertThat(report.isComplete()).isTrue();
      assertThat(report.acceptedCount()).isEqualTo(ALL);
      assertThat(sandbox.dossierCount()).isEqualTo(ALL);
      good()
          .forEach(
              dossier ->
                  assertThat(sandbox.dossier(dossier.code().value()).timesApplied()).isEqualTo(1));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void submitAll_whenAFaultStaysForABatch_callsItUnknownAndItCanBeSubmittedAgain(
      boolean carriedOut) {
    Fault fault = carriedOut ? Fault.resetAfterHandling() : Fault.resetBeforeHandling();
    try (PortalSandbox sandbox = sandbox(false, -3)) {
      AtomicBoolean free = new AtomicBoolean(true);
      PortalClient portal = sandbox.client();

      SyncReport report =
          portal
              .dossiers()
              .submitAll(
                  good(),
                  SyncOptions.batchesOf(50)
                      .inFlight(1)
                      .onProgress(
                          progress -> {
                            if (progress.accepted() >= 200 && free.getAndSet(false)) {
                              sandbox.nextCalls(3, fault);
                            }
                          }));

      assertThat(report.acceptedCount()).isEqualTo(ALL - 50);
      assertThat(report.unknownCount()).isEqualTo(50);
      assertThat(report.refusedCount() + report.notSentCount()).isZero();
      assertThat(sandbox.dossierCount()).isEqualTo(carriedOut ? ALL : ALL - 50);
      List<DossierCode> unknown = report.unknown();
      SyncReport again =
          portal.dossiers().submitAll(unknown.stream().map(Cases::dossier), SyncOptions.standard());
      assertThat(again.acceptedCount()).isEqualTo(50);
      assertThat(sandbox.dossierCount()).isEqualTo(ALL);
      good()
          .forEach(
              dossier ->
                  assertThat(sandbox.dossier(dossier.code().value()).timesApplied()).isEqualTo(1));
    }
  }
}
