package dev.npsp.sdk.dossiers;

import static dev.npsp.sdk.dossiers.ScriptedPortal.ABSENT;
import static dev.npsp.sdk.dossiers.ScriptedPortal.EXISTS;
import static dev.npsp.sdk.dossiers.ScriptedPortal.OK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.core.error.AlreadyAtPortal;
import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.LoginRefused;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.core.error.SessionRefused;
import dev.npsp.sdk.core.http.NotConnectedException;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Organisation;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossiersClientTest {

  private final ScriptedPortal portal = new ScriptedPortal();
  private final DossiersClient dossiers = portal.client();

  @Test
  void submit_whenThePortalDoesNotHaveIt_createsIt() {
    portal.answers(OK);
    Submission submission = dossiers.submit(Examples.dossier(1));
    assertThat(submission.created()).isTrue();
    assertThat(submission.updated()).isFalse();
    assertThat(submission.code()).isEqualTo(Examples.code(1));
    assertThat(submission.message()).isEqualTo("Đồng bộ thành công");
    assertThat(portal.updatings()).containsExactly("False");
  }

  @Test
  void submit_whenSubmittedBefore_updatesAtOnce() {
    portal.answers(OK, OK);
    dossiers.submit(Examples.dossier(1));
    assertThat(dossiers.submit(Examples.dossier(1)).updated()).isTrue();
    assertThat(portal.updatings()).containsExactly("False", "True");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error_code\":\"-3\",\"message\":\"Mã hồ sơ đã tồn tại\"}",
        "{\"error_code\":3,\"message\":\"MÃ HỒ SƠ ĐÃ TỒN TẠI\"}",
        "{\"error_code\":0,\"message\":\"Mã hồ sơ đã tồn tại\"}",
        "{\"error_code\":\"00\",\"message\":\"Mã hồ sơ đã tồn tại\"}",
        "{\"error_code\":-1,\"message\":\"ma ho so da ton tai\"}",
      })
  void submit_whenThePortalHasIt_turnsToAnUpdateOnce(String exists) {
    portal.answers(exists, OK);
    assertThat(dossiers.submit(Examples.dossier(1)).updated()).isTrue();
    assertThat(portal.updatings()).containsExactly("False", "True");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Hồ sơ không tồn tại", "not found", "Không tìm thấy hồ sơ", "chưa tồn tại"})
  void submit_whenThePortalLostIt_turnsToACreationOnce(String words) {
    portal.answers(OK, "{\"error_code\":\"-1\",\"message\":\"" + words + "\"}", OK);
    dossiers.submit(Examples.dossier(1));
    assertThat(dossiers.submit(Examples.dossier(1)).created()).isTrue();
    assertThat(portal.updatings()).containsExactly("False", "True", "False");
  }

  @Test
  void submit_whenBothWaysAreRefused_endsWithTheSecondRefusal() {
    portal.answers(EXISTS, ABSENT);
    assertThatThrownBy(() -> dossiers.submit(Examples.dossier(1)))
        .isInstanceOfSatisfying(
            NotFoundAtPortal.class,
            refusal -> assertThat(refusal.message()).isEqualTo("Hồ sơ không tồn tại"));
    assertThat(portal.received).hasSize(2);
  }

  @Test
  void submit_whenItIsLostAndThenThereAgain_endsAsAlreadyThere() {
    portal.answers(OK, ABSENT, EXISTS);
    dossiers.submit(Examples.dossier(1));
    assertThatThrownBy(() -> dossiers.submit(Examples.dossier(1)))
        .isInstanceOf(AlreadyAtPortal.class);
    assertThat(portal.updatings()).containsExactly("False", "True", "False");
  }

  @Test
  void submit_whenRefusedForAnotherReason_doesNotTurn() {
    portal.answers("{\"error_code\":\"-3\",\"message\":\"Sai mã thủ tục\"}");
    assertThatThrownBy(() -> dossiers.submit(Examples.dossier(1)))
        .isInstanceOf(RefusedByPortal.class);
    assertThat(portal.received).hasSize(1);
  }

  @Test
  void submit_whenTheAccountDoesNotExist_doesNotTurn() {
    portal.refusesLogins();
    SubmittedDossiers known = SubmittedDossiers.inMemory();
    known.add(SubmittedDossier.of(Examples.code(1)));
    assertThatThrownBy(() -> portal.client(known).submit(Examples.dossier(1)))
        .isInstanceOf(LoginRefused.class);
    assertThat(portal.received).isEmpty();
  }

  @Test
  void submit_whenTheAnswerGetsLost_repeatsAndMayFindItsOwn() {
    portal.then(
        () -> {
          throw new IOException("reset");
        });
    portal.answers(EXISTS, OK);
    assertThat(dossiers.submit(Examples.dossier(1)).updated()).isTrue();
    assertThat(portal.updatings()).containsExactly("False", "False", "True");
  }

  @Test
  void submit_whenConstraintsAreBroken_tellsAllAndSendsNothing() {
    Dossier dossier =
        Dossier.builder(
                DossierCode.of("000.00.00.G05-261122-1"),
                Examples.PROCEDURE,
                Applicant.organisation(Organisation.builder(" ").email("no address").build()))
            .note("a".repeat(2001))
            .addPaper(Attachment.link("Nguyá»…n.pdf", URI.create("file:/tmp/a")))
            .build();
    InvalidRequest invalid =
        catchThrowableOfType(InvalidRequest.class, () -> dossiers.submit(dossier));
    assertThat(invalid.violations())
        .extracting(Violation::path)
        .containsExactlyInAnyOrder(
            "applicant.party.name",
            "applicant.party.email",
            "papers[0].document.name",
            "code",
            "received",
            "note",
            "papers[0].document.content");
    assertThat(portal.received).isEmpty();
  }

  @Test
  void find_whenThereIsOne_readsIt() {
    portal.answers(
        "{\"error_code\":0,\"data\":[{\"MaHoSo\":\""
            + Examples.code(1)
            + "\",\"MaTrangThai\":\"4\"}]}");
    assertThat(dossiers.find(Examples.code(1)).flatMap(RecordedDossier::status))
        .contains(DossierStatus.PROCESSING);
    assertThat(portal.received.get(0).path("mahoso").asText()).isEqualTo(Examples.code(1).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error_code\":0,\"result\":[]}",
        "{\"error_code\":0,\"result\":null}",
        "{\"error_code\":\"0\",\"message\":\"\"}",
        "{\"error_code\":\"-1\",\"message\":\"mahoso not found\"}",
      })
  void find_whenThereIsNone_isEmpty(String answer) {
    portal.answers(answer, answer);
    assertThat(dossiers.find(Examples.code(1))).isEmpty();
    assertThatThrownBy(() -> dossiers.get(Examples.code(1)))
        .isInstanceOf(NotFoundAtPortal.class)
        .hasMessageContaining("dossiers.find (TraCuuHoSo)");
  }

  @Test
  void find_whenFound_laterSubmissionsAreUpdates() {
    portal.answers("{\"error_code\":0,\"result\":[{\"MaHoSo\":\"" + Examples.code(1) + "\"}]}", OK);
    dossiers.find(Examples.code(1));
    assertThat(dossiers.submit(Examples.dossier(1)).updated()).isTrue();
  }

  @Test
  void reportProgress_sendsTenStepsACallInTheirOrder() {
    portal.answers(OK, OK, OK);
    dossiers.reportProgress(IntStream.range(0, 23).mapToObj(Examples::step).toList());
    assertThat(portal.received)
        .extracting(body -> body.path("data").size())
        .containsExactly(10, 10, 3);
    List<String> notes = new ArrayList<>();
    portal.received.forEach(
        body -> body.path("data").forEach(row -> notes.add(row.path("NoiDungXuLy").asText())));
    assertThat(notes)
        .isEqualTo(IntStream.range(0, 23).mapToObj(number -> "Bước " + number).toList());
  }

  @Test
  void reportProgress_whenTheAnswerGetsLost_doesNotSendItAgain() {
    portal.then(
        () -> {
          throw new IOException("reset");
        });
    assertThatThrownBy(() -> dossiers.reportProgress(Examples.step(1)))
        .isInstanceOf(OutcomeUnknown.class);
    assertThat(portal.received).hasSize(1);
  }

  @Test
  void reportProgress_whenALaterCallFails_saysHowManyAreThere() {
    portal.answers(OK, "{\"error_code\":\"-3\",\"message\":\"Hồ sơ đã khóa\"}");
    List<ProgressStep> steps = IntStream.range(0, 15).mapToObj(Examples::step).toList();
    ProgressStopped stopped =
        catchThrowableOfType(ProgressStopped.class, () -> dossiers.reportProgress(steps));
    assertThat(stopped.reported()).isEqualTo(10);
    assertThat(stopped).hasCauseInstanceOf(RefusedByPortal.class);
    assertThat(stopped.retryCanHelp()).isFalse();
  }

  @Test
  void reportProgress_whenOneStepIsInvalid_sendsNone() {
    List<ProgressStep> steps = new ArrayList<>(List.of(Examples.step(1)));
    steps.add(Examples.step(2).toBuilder().officer("a".repeat(51)).build());
    steps.add(Examples.step(3).toBuilder().officer(" ").build());
    InvalidRequest invalid =
        catchThrowableOfType(InvalidRequest.class, () -> dossiers.reportProgress(steps, 1));
    assertThat(invalid.violations())
        .extracting(Violation::path)
        .containsExactlyInAnyOrder("[1].officer", "[2].officer");
    assertThat(portal.received).isEmpty();
  }

  @Test
  void updateStatus_sendsOneObject() {
    portal.answers(OK);
    dossiers.updateStatus(
        StatusUpdate.builder("PORTAL-1", DossierStatus.RECEIVED)
            .at(Instant.parse("2026-11-22T01:00:00Z"))
            .build());
    assertThat(portal.received.get(0).path("type").asText()).isEqualTo("2");
    assertThat(portal.received.get(0).path("data").path("NgayXuLy").asText())
        .isEqualTo("20261122080000");
  }

  @Test
  void submitAll_givesAnAccountOfEach() {
    // one queue and one batch: [1, 3] is refused, then halved
    portal.answers(
        "{\"error_code\":\"-3\",\"message\":\"Người 038099000017 không hợp lệ\"}",
        OK,
        "{\"error_code\":\"-3\",\"message\":\"Người 038099000017 không hợp lệ\"}");
    List<SyncProgress> heard = new ArrayList<>();
    Dossier invalid = Examples.dossier(2).toBuilder().note("a".repeat(2001)).build();
    SyncReport report =
        dossiers.submitAll(
            Stream.of(Examples.dossier(1), invalid, Examples.dossier(3)),
            SyncOptions.batchesOf(50).inFlight(1).onProgress(heard::add));
    assertThat(report.taken()).isEqualTo(3);
    assertThat(report.acceptedCount()).isEqualTo(1);
    assertThat(report.refusedCount()).isEqualTo(2);
    assertThat(report.isComplete()).isFalse();
    assertThat(report.calls()).isEqualTo(3);
    assertThat(report.bytes()).isPositive();
    assertThat(report.refused())
        .extracting(RefusedDossier::code)
        .containsExactly(Examples.code(2), Examples.code(3));
    assertThat(report.refused().get(0).violations()).hasSize(1);
    assertThat(report.refused().get(1).reason()).isEqualTo("Người *** không hợp lệ");
    assertThat(report.refused().get(1).portalCode()).contains("-3");
    assertThat(heard.get(heard.size() - 1).done()).isEqualTo(3);
  }

  @Test
  void submitAll_whenNoAnswerOrNoConnectionComes_tellsThemApart() {
    for (int attempt = 0; attempt < 2; attempt++) {
      portal.then(
          () -> {
            throw new IOException("reset");
          });
    }
    for (int attempt = 0; attempt < 2; attempt++) {
      portal.then(
          () -> {
            throw new NotConnectedException("refused", null);
          });
    }
    SyncReport report =
        dossiers.submitAll(
            List.of(Examples.dossier(1), Examples.dossier(2)),
            SyncOptions.batchesOf(1).inFlight(1));
    assertThat(report.unknown()).containsExactly(Examples.code(1));
    assertThat(report.notSent()).containsExactly(Examples.code(2));
  }

  @Test
  void submitAll_whenMoreAreRefusedThanFit_countsThemAll() {
    String no = "{\"error_code\":\"-3\",\"message\":\"Sai\"}";
    portal.answers(no, no, no);
    SyncReport report =
        dossiers.submitAll(
            Stream.of(1, 2, 3).map(Examples::dossier),
            SyncOptions.batchesOf(1).inFlight(1).keepDetailsOf(2));
    assertThat(report.refusedCount()).isEqualTo(3);
    assertThat(report.refused()).hasSize(2);
  }

  @Test
  void submitAll_whenTheLoginIsRefused_stopsAndSaysSo() {
    portal.refusesLogins();
    SyncStopped stopped =
        catchThrowableOfType(
            SyncStopped.class,
            () ->
                dossiers.submitAll(
                    IntStream.range(0, 1000).mapToObj(Examples::dossier),
                    SyncOptions.batchesOf(2).inFlight(2)));
    assertThat(stopped).hasCauseInstanceOf(LoginRefused.class);
    assertThat(stopped.retryCanHelp()).isFalse();
    assertThat(stopped.report().notSentCount()).isEqualTo(stopped.report().taken());
    assertThat(stopped.report().taken()).isLessThan(1000);
    assertThat(portal.received).isEmpty();
  }

  @Test
  void submitAll_whenOneRefusalSoundsLikeAnEndedSession_goesOn() {
    String sounds = "{\"error_code\":\"-3\",\"message\":\"Giấy phép đã hết hạn\"}";
    portal.answers(sounds, sounds, OK);
    SyncReport report =
        dossiers.submitAll(
            List.of(Examples.dossier(1), Examples.dossier(2)),
            SyncOptions.batchesOf(1).inFlight(1));
    assertThat(report.refused()).extracting(RefusedDossier::code).containsExactly(Examples.code(1));
    assertThat(report.acceptedCount()).isEqualTo(1);
  }

  @Test
  void submitAll_whenEverySessionIsRefused_stopsSoon() {
    String ended = "{\"error_code\":\"-3\",\"message\":\"Phiên làm việc đã hết hạn\"}";
    portal.answers(ended, ended, ended, ended, ended, ended);
    SyncStopped stopped =
        catchThrowableOfType(
            SyncStopped.class,
            () ->
                dossiers.submitAll(
                    IntStream.range(0, 1000).mapToObj(Examples::dossier),
                    SyncOptions.batchesOf(1).inFlight(1)));
    assertThat(stopped).hasCauseInstanceOf(SessionRefused.class);
    assertThat(portal.received).hasSize(6);
  }

  @Test
  void submitAll_whenTheSourceFails_stopsAndSaysSo() {
    portal.answers(OK);
    Iterator<Dossier> source =
        IntStream.range(0, 2)
            .mapToObj(
                number -> {
                  if (number == 1) {
                    throw new IllegalStateException("cursor closed");
                  }
                  return Examples.dossier(number);
                })
            .iterator();
    SyncStopped stopped =
        catchThrowableOfType(
            SyncStopped.class,
            () -> dossiers.submitAll(() -> source, SyncOptions.batchesOf(5).inFlight(1)));
    assertThat(stopped).hasRootCauseMessage("cursor closed");
    assertThat(stopped.report().taken()).isEqualTo(1);
    assertThat(stopped.report().notSent()).containsExactly(Examples.code(0));
  }

  @Test
  void submitAll_whenTheListenerFails_stopsAndSaysSo() {
    portal.answers(OK, OK, OK, OK, OK, OK, OK, OK, OK, OK);
    SyncStopped stopped =
        catchThrowableOfType(
            SyncStopped.class,
            () ->
                dossiers.submitAll(
                    IntStream.range(0, 10).mapToObj(Examples::dossier),
                    SyncOptions.batchesOf(1)
                        .inFlight(1)
                        .onProgress(
                            progress -> {
                              throw new IllegalStateException("bar is closed");
                            })));
    assertThat(stopped).hasRootCauseMessage("bar is closed");
    assertThat(stopped.report().acceptedCount()).isEqualTo(1);
  }

  @Test
  void submitAll_whenTheThreadIsInterrupted_stopsTheCallInFlightAndKeepsTheFlag() {
    Thread reader = Thread.currentThread();
    portal.then(
        () -> {
          reader.interrupt();
          new CountDownLatch(1).await();
          return OK;
        });
    SyncStopped stopped =
        catchThrowableOfType(
            SyncStopped.class,
            () ->
                dossiers.submitAll(
                    IntStream.range(0, 100).mapToObj(Examples::dossier),
                    SyncOptions.batchesOf(1).inFlight(1)));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(stopped).hasCauseInstanceOf(InterruptedException.class);
    assertThat(stopped.report().unknown()).containsExactly(Examples.code(0));
    assertThat(stopped.report().unknownCount() + stopped.report().notSentCount())
        .isEqualTo(stopped.report().taken());
  }

  @Test
  void submitAll_whenThereIsNothing_isDoneAtOnce() {
    SyncReport report = dossiers.submitAll(List.of(), SyncOptions.standard());
    assertThat(report.isComplete()).isTrue();
    assertThat(report).isEqualTo(SyncReport.builder().build());
  }

  @Test
  void submitAll_endsItsThreads() {
    portal.answers(OK);
    dossiers.submitAll(List.of(Examples.dossier(1)), SyncOptions.standard());
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("npsp-sync-"));
  }
}
