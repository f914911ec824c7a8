package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.error.AnswerNotUnderstood;
import dev.npsp.sdk.core.error.AnsweredByIntermediary;
import dev.npsp.sdk.core.error.NoAnswer;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.error.SessionRefused;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossiersClient;
import dev.npsp.sdk.dossiers.Submission;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class TogetherFaultsTest {
  private static final String FIND = "TraCuuHoSo";
  private static final String SUBMIT = "DongBoHoSoMC";
  private static final String REPORT = "CapNhatTienDoHoSoMC";
  private static final Duration HELD = Duration.ofSeconds(20);

  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private final Dossier dossier = Cases.dossier(1);
  private final DossierCode code = dossier.code();

  static Stream<Fault> allFaults() {
    return Stream.of(
        Fault.resetBeforeHandling(),
        Fault.resetAfterHandling(),
        Fault.stall(HELD),
        Fault.stallBody(HELD),
        Fault.truncatedJson(),
        Fault.htmlPage(),
        Fault.expiredSession(),
        Fault.bareError(),
        Fault.serverError(503),
        Fault.serverError(503, Duration.ofSeconds(3)));
  }

  /** After these nobody can tell what became of the call. */
  static Stream<Fault> withoutAnswer() {
    return allFaults().filter(fault -> !isAnswer(fault));
  }

  private static boolean isAnswer(Fault fault) {
    return fault.kind() == Fault.Kind.EXPIRED_SESSION || fault.kind() == Fault.Kind.BARE_ERROR;
  }

  private static boolean isCarriedOut(Fault fault) {
    return switch (fault.kind()) {
      case RESET_AFTER_HANDLING, STALL, STALL_BODY, TRUNCATED_JSON -> true;
      default -> false;
    };
  }

  /** Patient, but not with somebody who stalls. */
  private static RequestOptions options(Fault fault) {
    return fault.kind() == Fault.Kind.STALL || fault.kind() == Fault.Kind.STALL_BODY
        ? RequestOptions.timeout(Duration.ofSeconds(1))
        : RequestOptions.defaults();
  }

  private static DossiersClient dossiers(Fault fault) {
    return sandbox.client().with(options(fault)).dossiers();
  }

  private static DossiersClient dossiers() {
    return sandbox.client().dossiers();
  }

  @ParameterizedTest
  @MethodSource("allFaults")
  void find_whenFaultPasses_finds(Fault fault) {
    dossiers().submit(dossier);
    sandbox.nextCall(fault);

    assertThat(dossiers(fault).find(code)).isPresent();
    assertThat(sandbox.callsOf(FIND)).isGreaterThanOrEqualTo(2);
    assertThat(sandbox.logins()).isEqualTo(isAnswer(fault) ? 2 : 1);
  }

  @ParameterizedTest
  @MethodSource("allFaults")
  void submit_whenFaultPasses_appliesOnce(Fault fault) {
    sandbox.client().catalogues().list(Catalogue.FIELDS);
    sandbox.nextCall(fault);

    Submission submission = dossiers(fault).submit(dossier);

    assertThat(submission.code()).isEqualTo(code);
    assertThat(submission.created()).isEqualTo(!isCarriedOut(fault));
    assertThat(sandbox.dossier(code.value()).timesApplied()).isEqualTo(1);
    assertThat(sandbox.dossierCount()).isEqualTo(1);
    assertThat(sandbox.logins()).isEqualTo(isAnswer(fault) ? 2 : 1);
  }

  @ParameterizedTest
  @MethodSource("allFaults")
  void submitAgain_whenFaultPasses_appliesTheChangeOnce(Fault fault) {
    dossiers().submit(dossier);
    sandbox.nextCall(fault);

    Submission submission =
        dossiers(fault).submit(dossier.toBuilder().summary("Sửa lần một").build());

    assertThat(submission.updated()).isTrue();
    assertThat(sandbox.dossier(code.value()).timesApplied()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("withoutAnswer")
  void reportProgress_whenNoAnswerTells_isUnknownAndIsNotSentAgain(Fault fault) {
    dossiers().submit(dossier);
    sandbox.nextCall(fault);

    OutcomeUnknown unknown =
        catchThrowableOfType(
            OutcomeUnknown.class,
            () -> dossiers(fault).reportProgress(Cases.step(code, "Thẩm định")));

    assertThat(unknown.remedy()).contains("unknown is not failed");
    assertThat(unknown.operation()).contains("dossiers.reportProgress").contains(REPORT);
    assertThat(sandbox.callsOf(REPORT)).isEqualTo(1);
    assertThat(sandbox.dossier(code.value()).steps()).hasSize(isCarriedOut(fault) ? 1 : 0);
  }

  @Test
  void reportProgress_whenSessionExpired_logsInAndAddsOnce() {
    dossiers().submit(dossier);
    sandbox.nextCall(Fault.expiredSession());

    dossiers().reportProgress(Cases.step(code, "Thẩm định"));

    assertThat(sandbox.callsOf(REPORT)).isEqualTo(2);
    assertThat(sandbox.logins()).isEqualTo(2);
    assertThat(sandbox.dossier(code.value()).steps()).hasSize(1);
    assertThat(sandbox.dossier(code.value()).timesWritten()).isEqualTo(2);
  }

  @Test
  void reportProgress_whenACodeComesWithoutWords_isRefusedAndNotSentAgain() {
    dossiers().submit(dossier);
    sandbox.nextCall(Fault.bareError());

    RefusedByPortal refused =
        catchThrowableOfType(
            RefusedByPortal.class, () -> dossiers().reportProgress(Cases.step(code, "Thẩm định")));

    assertThat(refused).isExactlyInstanceOf(RefusedByPortal.class);
    assertThat(sandbox.callsOf(REPORT)).isEqualTo(1);
    assertThat(sandbox.dossier(code.value()).steps()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("withoutAnswer")
  void find_whenFaultStays_saysWhatIsWrongAfterThreeAttempts(Fault fault) {
    dossiers().submit(dossier);
    sandbox.nextCalls(10, fault);
    Class<? extends PortalException> expected =
        switch (fault.kind()) {
          case TRUNCATED_JSON -> AnswerNotUnderstood.class;
          case HTML_PAGE, SERVER_ERROR -> AnsweredByIntermediary.class; // both are a proxy's page
          default -> NoAnswer.class;
        };

    PortalException failure =
        catchThrowableOfType(PortalException.class, () -> dossiers(fault).find(code));

    assertThat(failure).isExactlyInstanceOf(expected);
    assertThat(failure.retryCanHelp()).isTrue();
    assertThat(sandbox.callsOf(FIND)).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("withoutAnswer")
  void submit_whenFaultStays_isUnknownAndAppliedOnceAtMost(Fault fault) {
    sandbox.client().catalogues().list(Catalogue.FIELDS);
    sandbox.nextCalls(10, fault);

    PortalException failure =
        catchThrowableOfType(PortalException.class, () -> dossiers(fault).submit(dossier));

    assertThat(failure).isExactlyInstanceOf(OutcomeUnknown.class);
    assertThat(sandbox.callsOf(SUBMIT)).isEqualTo(3);
    assertThat(sandbox.findDossier(code.value()).map(held -> held.timesApplied()))
        .isEqualTo(isCarriedOut(fault) ? java.util.Optional.of(1) : java.util.Optional.empty());
  }

  @Test
  void submit_whenUnknownAndSubmittedAgainLater_isAppliedOnce() {
    sandbox.client().catalogues().list(Catalogue.FIELDS);
    sandbox.nextCalls(3, Fault.resetAfterHandling());
    assertThat(catchThrowableOfType(OutcomeUnknown.class, () -> dossiers().submit(dossier)))
        .isNotNull();

    assertThat(dossiers().find(code)).isPresent();
    assertThat(dossiers().submit(dossier).updated()).isTrue();
    assertThat(sandbox.dossier(code.value()).timesApplied()).isEqualTo(1);
  }

  @Test
  void anyOperation_whenEverySessionIsRefused_saysSoAfterOneNewLogin() {
    dossiers().submit(dossier);
    List<Runnable> operations =
        List.of(
            () -> dossiers().find(code),
            () -> dossiers().submit(dossier.toBuilder().note("sửa").build()),
            () -> dossiers().reportProgress(Cases.step(code, "Thẩm định")),
            () -> sandbox.client().procedures().list());
    for (Runnable operation : operations) {
      long before = sandbox.calls();
      sandbox.nextCalls(2, Fault.expiredSession());

      SessionRefused refused = catchThrowableOfType(SessionRefused.class, operation::run);

      assertThat(refused.remedy()).contains("account");
      assertThat(refused.message()).contains("hết hạn");
      assertThat(sandbox.calls() - before).isEqualTo(2);
    }
    assertThat(sandbox.dossier(code.value()).timesWritten()).isEqualTo(1);
  }

  @Test
  void anyOperation_whenTheCodeStaysWithoutWords_isRefused() {
    dossiers().submit(dossier);
    List<Runnable> operations =
        List.of(
            () -> dossiers().find(code),
            () -> dossiers().submit(dossier.toBuilder().note("sửa").build()),
            () -> dossiers().reportProgress(Cases.step(code, "Thẩm định")));
    for (Runnable operation : operations) {
      sandbox.nextCalls(10, Fault.bareError());

      RefusedByPortal refused = catchThrowableOfType(RefusedByPortal.class, operation::run);

      assertThat(refused).isExactlyInstanceOf(RefusedByPortal.class);
    }
    assertThat(sandbox.dossier(code.value()).timesWritten()).isEqualTo(1);
  }

  @Test
  void find_whenTheServerNamesAPause_waitsThatLong() {
    List<Duration> waits = new ArrayList<>();
    try (var portal = sandbox.clientBuilder().sleeper(waits::add).build()) {
      sandbox.nextCall(Fault.serverError(503, Duration.ofSeconds(3)));

      portal.dossiers().find(code);
    }
    assertThat(waits).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  void find_whenTheServerNamesNoPause_waitsAMoment() {
    List<Duration> waits = new ArrayList<>();
    try (var portal = sandbox.clientBuilder().sleeper(waits::add).build()) {
      sandbox.nextCall(Fault.serverError(503));

      portal.dossiers().find(code);
    }
    assertThat(waits)
        .singleElement()
        .satisfies(
            wait -> assertThat(wait).isBetween(Duration.ofMillis(250), Duration.ofMillis(500)));
  }

  @Test
  void findOrSubmit_whenNobodyListens_isNotSent() {
    try (PortalSandbox gone = PortalSandbox.start()) {
      var builder = gone.clientBuilder();
      gone.close();
      try (var portal = builder.build()) {
        for (Runnable operation :
            List.<Runnable>of(
                () -> portal.dossiers().find(code), () -> portal.dossiers().submit(dossier))) {
          PortalException failure = catchThrowableOfType(PortalException.class, operation::run);
          assertThat(failure).isExactlyInstanceOf(dev.npsp.sdk.core.error.NotSent.class);
        }
      }
    }
  }
}
