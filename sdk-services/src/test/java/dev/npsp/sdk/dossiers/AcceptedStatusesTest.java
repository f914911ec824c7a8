package dev.npsp.sdk.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.AcceptedStatus;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.dossiers.internal.Acceptances;
import dev.npsp.sdk.dossiers.internal.DefaultDossiersClient;
import dev.npsp.sdk.dossiers.internal.DossierRules;
import dev.npsp.sdk.dossiers.internal.mapi.MapiDossiers;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The client's own account of what the portal accepted. */
class AcceptedStatusesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final Instant STEP = Instant.parse("2026-11-21T03:00:00Z");

  private final ScriptedPortal portal = new ScriptedPortal();
  private final AcceptedStatusStore account = AcceptedStatusStore.inMemory();

  private DossiersClient client(AcceptedStatusStore store) {
    return new DefaultDossiersClient(
        new MapiDossiers(ScriptedPortal.context(portal), DossierFormat.FORMAT_2024),
        new DossierRules(
            SubmittedDossiers.inMemory(),
            TransitionPolicy.off(),
            Optional.empty(),
            Optional.of(new Acceptances(store, Clock.fixed(NOW, ZoneOffset.UTC))),
            false));
  }

  private static ProgressStep step(DossierStatus status) {
    return ProgressStep.builder(Examples.code(1), status, "Nguyễn Văn A").at(STEP).build();
  }

  private static AcceptedStatus withTheDossier(DossierStatus status) {
    return AcceptedStatus.builder(Examples.code(1), status, NOW).build();
  }

  @Test
  void submit_whenAccepted_isKept() {
    portal.answers(ScriptedPortal.OK);
    Dossier dossier = Examples.dossier(1);
    client(account).submit(dossier);

    assertThat(account.of(dossier.code())).containsExactly(withTheDossier(dossier.status()));
  }

  @Test
  void forget_ofOneDossier_keepsTheOthers() {
    account.accepted(AcceptedStatus.builder(Examples.code(1), DossierStatus.RECEIVED, NOW).build());
    account.accepted(AcceptedStatus.builder(Examples.code(2), DossierStatus.RECEIVED, NOW).build());
    account.forget(Examples.code(1));
    assertThat(account.of(Examples.code(1))).isEmpty();
    assertThat(account.of(Examples.code(2))).hasSize(1);
  }

  @Test
  void submit_whenRefused_isNotKept() {
    portal.answers("{\"error_code\":-1,\"message\":\"Sai dữ liệu\"}");
    Dossier dossier = Examples.dossier(1);

    assertThatThrownBy(() -> client(account).submit(dossier)).isInstanceOf(RefusedByPortal.class);
    assertThat(account.of(dossier.code())).isEmpty();
  }

  @Test
  void reportProgress_whenAccepted_isKeptWithItsMoment() {
    portal.answers(ScriptedPortal.OK);
    client(account)
        .reportProgress(List.of(step(DossierStatus.RECEIVED), step(DossierStatus.PROCESSING)), 10);

    assertThat(account.of(Examples.code(1)))
        .containsExactly(
            withTheDossier(DossierStatus.RECEIVED).toBuilder().at(STEP).build(),
            withTheDossier(DossierStatus.PROCESSING).toBuilder().at(STEP).build());
  }

  @Test
  void reportProgress_whenTheAnswerIsLost_isNotKeptUntilThePortalSaysSo() {
    portal.then(
        () -> {
          throw new IOException("lost");
        });
    DossiersClient client = client(account);

    assertThatThrownBy(() -> client.reportProgress(step(DossierStatus.PROCESSING)))
        .isInstanceOf(OutcomeUnknown.class);
    assertThat(account.of(Examples.code(1))).isEmpty();

    portal.answers(
        "{\"error_code\":0,\"result\":[{\"MaHoSo\":\""
            + Examples.code(1)
            + "\",\"MaTrangThai\":\"4\"}]}");
    client.find(Examples.code(1));
    assertThat(account.of(Examples.code(1)))
        .containsExactly(withTheDossier(DossierStatus.PROCESSING));
  }

  @Test
  void updateStatus_ofAPortalBornDossier_isKeptUnderTheAgencysNumber() {
    portal.answers(ScriptedPortal.OK, ScriptedPortal.OK);
    DossiersClient client = client(account);
    StatusUpdate update = StatusUpdate.builder("DVCQG-1", DossierStatus.RECEIVED).at(STEP).build();
    client.updateStatus(update);
    client.updateStatus(update.toBuilder().localNumber(Examples.code(1).value()).build());

    assertThat(account.of(Examples.code(1)))
        .containsExactly(withTheDossier(DossierStatus.RECEIVED).toBuilder().at(STEP).build());
  }

  @Test
  void accepted_whenTheStoreOfTheHostFails_theCallStands() {
    portal.answers(ScriptedPortal.OK);
    AcceptedStatusStore failing =
        new AcceptedStatusStore() {
          @Override
          public void accepted(AcceptedStatus status) {
            throw new IllegalStateException("database is away");
          }

          @Override
          public void forget(DossierCode code) {
            throw new IllegalStateException("database is away");
          }

          @Override
          public List<AcceptedStatus> of(DossierCode code) {
            return List.of();
          }
        };

    assertThat(client(failing).submit(Examples.dossier(1)).code()).isEqualTo(Examples.code(1));
  }

  @Test
  void inMemory_keepsTheFirstOfTheSame_andWhatComesBack() {
    AcceptedStatus waiting = withTheDossier(DossierStatus.SUPPLEMENT_REQUESTED);
    AcceptedStatus again = waiting.toBuilder().acceptedAt(NOW.plusSeconds(60)).build();
    AcceptedStatus working = withTheDossier(DossierStatus.PROCESSING);
    account.accepted(waiting);
    account.accepted(again);
    account.accepted(working);
    account.accepted(again);
    AcceptedStatus step = working.toBuilder().at(STEP).build();
    account.accepted(step);
    account.accepted(step.toBuilder().acceptedAt(NOW.plusSeconds(90)).build());

    assertThat(account.of(Examples.code(1))).containsExactly(waiting, working, again, step);
  }

  @Test
  void inMemory_whenFull_forgetsTheOneHeardOfLongestAgo() {
    AcceptedStatusStore small = new NewestAcceptances(2);
    small.accepted(AcceptedStatus.builder(Examples.code(1), DossierStatus.RECEIVED, NOW).build());
    small.accepted(AcceptedStatus.builder(Examples.code(2), DossierStatus.RECEIVED, NOW).build());
    small.accepted(AcceptedStatus.builder(Examples.code(1), DossierStatus.PROCESSING, NOW).build());
    small.accepted(AcceptedStatus.builder(Examples.code(3), DossierStatus.RECEIVED, NOW).build());

    assertThat(small.of(Examples.code(1))).hasSize(2);
    assertThat(small.of(Examples.code(2))).isEmpty();
    assertThat(small.of(Examples.code(3))).hasSize(1);
  }
}
