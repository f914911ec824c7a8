package dev.npsp.sdk.dossiers;

import static dev.npsp.sdk.dossiers.ScriptedPortal.OK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.dossiers.TransitionPolicy.Reaction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client does about moves that the life cycle does not have. */
class InvalidTransitionsTest {

  private static final String REFUSAL = "{\"error_code\":\"-1\",\"message\":\"Sai dữ liệu\"}";

  private final ScriptedPortal portal = new ScriptedPortal();
  private final List<InvalidTransition> heard = new ArrayList<>();
  private final DossiersClient warning = client(Reaction.WARN);
  private final DossiersClient refusing = client(Reaction.REFUSE);

  private DossiersClient client(Reaction reaction) {
    return portal.client(TransitionPolicy.builder(reaction).listener(heard::add).build());
  }

  private static Dossier dossier(DossierStatus status) {
    return Examples.dossier(1).toBuilder().status(status).build();
  }

  private static ProgressStep step(int number, DossierStatus status) {
    return Examples.step(number).toBuilder().status(status).build();
  }

  @Test
  void submit_whenTheMoveIsWrong_warnsAndSendsByDefault() {
    portal.answers(OK, OK);
    warning.submit(dossier(DossierStatus.RESULT_RETURNED));
    warning.submit(dossier(DossierStatus.PROCESSING));
    assertThat(portal.received).hasSize(2);
    assertThat(heard).hasSize(1);
    assertThat(heard.get(0).code()).isEqualTo(Examples.code(1));
    assertThat(heard.get(0).refused()).isFalse();
    assertThat(heard.get(0).move().judgement()).isEqualTo(StatusTransition.Judgement.AFTER_THE_END);
  }

  /**
   * Fees and papers before the intake, and a withdrawal that is granted or not: all of it right.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"1 6 2 4 9 10", "1 6 3", "1 5 1 2 10", "1 5 3", "1 2 4 7 4 10", "1 2 4 7 8"})
  void reportProgress_whenTheFeeComesBeforeTheIntake_refusesNothing(String path) {
    List<DossierStatus> statuses = Stream.of(path.split(" ")).map(DossierStatus::of).toList();
    statuses.forEach(status -> portal.answers(OK));
    refusing.submit(dossier(statuses.get(0)));
    statuses.stream().skip(1).forEach(status -> refusing.reportProgress(step(1, status)));
    assertThat(portal.received).hasSize(statuses.size());
    assertThat(heard).isEmpty();
  }

  /** A whole history begins with 2 and is not compared; 2 alone after an end takes the end back. */
  @Test
  void reportProgress_whenReceivedAgainAfterTheEnd_isAWrongMove() {
    portal.answers(OK, OK, OK);
    warning.submit(dossier(DossierStatus.RESULT_RETURNED));
    warning.reportProgress(step(1, DossierStatus.RECEIVED));
    assertThat(portal.received).hasSize(2);
    assertThat(heard).hasSize(1);
    assertThat(heard.get(0).move().judgement()).isEqualTo(StatusTransition.Judgement.AFTER_THE_END);

    refusing.submit(dossier(DossierStatus.RESULT_RETURNED));
    assertThatThrownBy(() -> refusing.reportProgress(step(1, DossierStatus.RECEIVED)))
        .isInstanceOf(InvalidRequest.class);
    assertThatThrownBy(
            () ->
                refusing.reportProgress(
                    List.of(step(1, DossierStatus.RECEIVED), step(1, DossierStatus.PROCESSING))))
        .isInstanceOf(InvalidRequest.class);
    assertThat(portal.received).hasSize(3);
  }

  @Test
  void reportProgress_whenTheWholeHistoryIsToldAgain_isNoWrongMove() {
    portal.answers(OK, OK);
    refusing.submit(dossier(DossierStatus.RESULT_RETURNED));
    refusing.reportProgress(
        Stream.of(
                DossierStatus.RECEIVED,
                DossierStatus.PROCESSING,
                DossierStatus.COMPLETED,
                DossierStatus.RESULT_RETURNED)
            .map(status -> step(1, status))
            .toList());
    assertThat(heard).isEmpty();
  }

  @Test
  void submit_whenToldToRefuse_sendsNothingAndSaysWhy() {
    portal.answers(OK);
    refusing.submit(dossier(DossierStatus.RESULT_RETURNED));
    InvalidRequest invalid =
        catchThrowableOfType(
            InvalidRequest.class, () -> refusing.submit(dossier(DossierStatus.PROCESSING)));
    assertThat(invalid.violations())
        .containsExactly(
            new Violation(
                "status",
                "LifecycleMove",
                "10 (result returned) is the end of a dossier, so it cannot go to 4 (processing). "
                    + "What the applicant files again is a new dossier."));
    assertThat(portal.received).hasSize(1);
    assertThat(heard).extracting(InvalidTransition::refused).containsExactly(true);
  }

  @Test
  void submit_whenTheClientSpeaksVietnamese_saysItInVietnamese() {
    DossiersClient dossiers =
        portal.client(
            TransitionPolicy.builder(Reaction.REFUSE)
                .language(Locale.forLanguageTag("vi"))
                .build());
    portal.answers(OK);
    dossiers.submit(dossier(DossierStatus.NEWLY_REGISTERED));
    assertThatThrownBy(() -> dossiers.submit(dossier(DossierStatus.COMPLETED)))
        .hasMessageContaining("Cần báo 2 (Được tiếp nhận) trước.");
  }

  @Test
  void submit_whenNothingIsKnownOfTheDossier_judgesNothing() {
    portal.answers(OK);
    refusing.submit(dossier(DossierStatus.RESULT_RETURNED));
    assertThat(heard).isEmpty();
  }

  @Test
  void submit_whenThePortalRefused_stillKnowsWhereItStood() {
    portal.answers(OK, REFUSAL);
    refusing.submit(dossier(DossierStatus.FINANCIAL_OBLIGATION_REQUESTED));
    assertThatThrownBy(() -> refusing.submit(dossier(DossierStatus.COMPLETED)))
        .isInstanceOf(RefusedByPortal.class);
    assertThatThrownBy(() -> refusing.submit(dossier(DossierStatus.RESULT_RETURNED)))
        .as("6 to 10, since 9 was refused")
        .isInstanceOf(InvalidRequest.class);
  }

  @Test
  void submit_whenTheOutcomeIsUnknown_knowsNothingAnyMore() {
    portal
        .answers(OK)
        .then(InvalidTransitionsTest::reset)
        .then(InvalidTransitionsTest::reset)
        .answers(OK);
    refusing.submit(dossier(DossierStatus.RECEIVED));
    assertThatThrownBy(() -> refusing.submit(dossier(DossierStatus.COMPLETED)))
        .isInstanceOf(OutcomeUnknown.class);
    assertThatCode(() -> refusing.submit(dossier(DossierStatus.NEWLY_REGISTERED)))
        .as("wrong from 2 and from 9")
        .doesNotThrowAnyException();
  }

  private static String reset() throws IOException {
    throw new IOException("reset");
  }

  @Test
  void submitAll_whenAMoveIsWrong_refusesThatDossierOnly() {
    portal.answers(OK, OK);
    SyncReport report =
        refusing.submitAll(
            Stream.of(
                dossier(DossierStatus.RESULT_RETURNED),
                Examples.dossier(2),
                dossier(DossierStatus.PROCESSING)),
            SyncOptions.batchesOf(10).inFlight(1));
    assertThat(report.acceptedCount()).isEqualTo(2);
    assertThat(report.refused())
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo(Examples.code(1));
              assertThat(refused.violations())
                  .extracting(Violation::code)
                  .containsExactly("LifecycleMove");
            });
  }

  @Test
  void reportProgress_comparesTheStepsOfACall() {
    List<ProgressStep> steps =
        List.of(
            step(1, DossierStatus.RECEIVED),
            step(2, DossierStatus.PROCESSING),
            step(1, DossierStatus.NEWLY_REGISTERED),
            step(2, DossierStatus.PROCESSING),
            step(2, DossierStatus.COMPLETED));
    InvalidRequest invalid =
        catchThrowableOfType(InvalidRequest.class, () -> refusing.reportProgress(steps));
    assertThat(invalid.violations()).extracting(Violation::path).containsExactly("[2].status");
    assertThat(portal.received).isEmpty();
    portal.answers(OK);
    warning.reportProgress(steps);
    assertThat(portal.received).hasSize(1);
  }

  @Test
  void reportProgress_goesOnFromTheDossierAndFromEarlierSteps() {
    portal.answers(OK, OK);
    refusing.submit(dossier(DossierStatus.RECEIVED));
    refusing.reportProgress(step(1, DossierStatus.COMPLETED));
    InvalidRequest invalid =
        catchThrowableOfType(
            InvalidRequest.class,
            () -> refusing.reportProgress(step(1, DossierStatus.SUPPLEMENT_REQUESTED)));
    assertThat(invalid.violations()).extracting(Violation::path).containsExactly("status");
    portal.answers(OK);
    refusing.reportProgress(step(1, DossierStatus.RESULT_RETURNED));
    assertThat(portal.received).hasSize(3);
  }

  @Test
  void reportProgress_whenAWholeHistoryIsTold_isNotComparedWithTheDossier() {
    portal.answers(OK, OK);
    refusing.submit(dossier(DossierStatus.COMPLETED));
    refusing.reportProgress(
        List.of(
            step(1, DossierStatus.RECEIVED),
            step(1, DossierStatus.PROCESSING),
            step(1, DossierStatus.COMPLETED)));
    assertThat(heard).isEmpty();
  }

  @Test
  void get_tellsWhereADossierStands() {
    portal.answers(
        "{\"error_code\":0,\"data\":[{\"MaHoSo\":\""
            + Examples.code(1)
            + "\",\"MaTrangThai\":\"10\"}]}");
    refusing.get(Examples.code(1));
    assertThatThrownBy(() -> refusing.reportProgress(step(1, DossierStatus.PROCESSING)))
        .isInstanceOf(InvalidRequest.class);
  }

  @Test
  void off_looksAtNothingAndKeepsNothing() {
    Forgetful store = new Forgetful();
    DossiersClient dossiers =
        portal.client(
            TransitionPolicy.builder(Reaction.IGNORE).known(store).listener(heard::add).build());
    portal.answers(OK, OK);
    dossiers.submit(dossier(DossierStatus.RESULT_RETURNED));
    dossiers.submit(dossier(DossierStatus.PROCESSING));
    assertThat(heard).isEmpty();
    assertThat(store.asked).isZero();
  }

  @Test
  void submit_whenTheListenerOrTheStoreFails_isDoneAnyway() {
    portal.answers(OK, OK);
    DossiersClient dossiers =
        portal.client(
            TransitionPolicy.builder(Reaction.WARN)
                .known(new Forgetful())
                .listener(
                    wrong -> {
                      throw new IllegalStateException("listener");
                    })
                .build());
    assertThat(dossiers.submit(dossier(DossierStatus.PROCESSING)).created()).isTrue();
  }

  /** Says of every dossier that it is done, and fails to remember. */
  private static final class Forgetful implements LastStatusStore {
    private int asked;

    @Override
    public Optional<DossierStatus> find(DossierCode code) {
      asked++;
      return Optional.of(DossierStatus.RESULT_RETURNED);
    }

    @Override
    public void confirmed(DossierCode code, DossierStatus status) {
      throw new IllegalStateException("disk full");
    }

    @Override
    public void forget(DossierCode code) {
      throw new IllegalStateException("disk full");
    }
  }

  @Test
  void inMemory_forgetsTheOldest() {
    LastStatusStore known = new NewestStatuses(2);
    known.confirmed(Examples.code(1), DossierStatus.RECEIVED);
    known.confirmed(Examples.code(2), DossierStatus.RECEIVED);
    known.confirmed(Examples.code(1), DossierStatus.PROCESSING);
    known.confirmed(Examples.code(3), DossierStatus.RECEIVED);
    assertThat(known.find(Examples.code(1))).contains(DossierStatus.PROCESSING);
    assertThat(known.find(Examples.code(2))).isEmpty();
    known.forget(Examples.code(3));
    assertThat(known.find(Examples.code(3))).isEmpty();
  }
}
