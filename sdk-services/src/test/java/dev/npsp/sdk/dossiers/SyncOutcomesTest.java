package dev.npsp.sdk.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.InvalidRequest;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.DossierOutcome.Kind;
import dev.npsp.sdk.dossiers.internal.DefaultDossiersClient;
import dev.npsp.sdk.dossiers.internal.DossierRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a host hears of each dossier of a run, and what is kept of what the portal gave back. */
class SyncOutcomesTest {

  private final PortalOfOneList portal = new PortalOfOneList();
  private final SubmittedDossiers known = new NewestDossiers(100);
  private final List<DossierOutcome> outcomes = new ArrayList<>();
  private final SyncOptions options = SyncOptions.batchesOf(4).inFlight(1).onOutcome(outcomes::add);
  private final DossiersClient client =
      new DefaultDossiersClient(portal, new DossierRules(known, TransitionPolicy.off()));

  private Map<DossierCode, DossierOutcome> submitted(int dossiers) {
    client.submitAll(IntStream.range(0, dossiers).mapToObj(Examples::dossier).toList(), options);
    Map<DossierCode, DossierOutcome> byCode = new LinkedHashMap<>();
    outcomes.forEach(outcome -> assertThat(byCode.put(outcome.code(), outcome)).isNull());
    return byCode;
  }

  private static DossierOutcome of(Map<DossierCode, DossierOutcome> byCode, int number) {
    return Objects.requireNonNull(byCode.get(Examples.code(number)));
  }

  @Test
  void submitAll_whenABatchIsHalved_tellsEachDossierOnce() {
    portal.neverTaken.add(Examples.code(2));
    portal.has(Examples.code(1));

    Map<DossierCode, DossierOutcome> byCode = submitted(4);

    assertThat(byCode).hasSize(4);
    assertThat(of(byCode, 0).kind()).isEqualTo(Kind.CREATED);
    assertThat(of(byCode, 1).kind()).isEqualTo(Kind.UPDATED);
    assertThat(of(byCode, 2).kind()).isEqualTo(Kind.REFUSED);
    assertThat(of(byCode, 2).error()).containsInstanceOf(RefusedByPortal.class);
    assertThat(of(byCode, 3).kind()).isEqualTo(Kind.CREATED);
  }

  @Test
  void submitAll_whenADossierBreaksConstraints_tellsThemWithoutSendingIt() {
    portal.invalid.add(Examples.code(0));

    DossierOutcome outcome = of(submitted(1), 0);

    assertThat(outcome.kind()).isEqualTo(Kind.INVALID);
    assertThat(outcome.error())
        .get()
        .isInstanceOfSatisfying(
            InvalidRequest.class,
            invalid ->
                assertThat(invalid.violations()).extracting("path").containsExactly("summary"));
    assertThat(portal.calls).isZero();
  }

  @Test
  void submitAll_whenAnAnswerIsLost_tellsThatNobodyKnows() {
    portal.losesAnswerOf(call -> true);

    assertThat(submitted(2).values())
        .allSatisfy(
            outcome -> {
              assertThat(outcome.kind()).isEqualTo(Kind.UNKNOWN);
              assertThat(outcome.error()).containsInstanceOf(OutcomeUnknown.class);
            });
  }

  @Test
  void submitAll_whenTheLineIsDown_tellsThatNothingWasSent() {
    portal.isDownAt(call -> true);

    assertThat(submitted(2).values())
        .hasSize(2)
        .allSatisfy(
            outcome -> {
              assertThat(outcome.kind()).isEqualTo(Kind.NOT_SENT);
              assertThat(outcome.error()).containsInstanceOf(NotSent.class);
            });
  }

  @Test
  void submitAll_whenTheRunStops_tellsTheRestAsNotSentWithoutAnError() {
    SyncOptions stopping =
        options.onProgress(
            progress -> {
              throw new IllegalStateException("disk");
            });
    List<Dossier> source = IntStream.range(0, 8).mapToObj(Examples::dossier).toList();

    assertThatThrownBy(() -> client.submitAll(source, stopping)).isInstanceOf(SyncStopped.class);

    assertThat(outcomes.stream().filter(outcome -> outcome.kind() == Kind.CREATED)).hasSize(4);
    assertThat(outcomes.stream().filter(outcome -> outcome.kind() == Kind.NOT_SENT))
        .allSatisfy(outcome -> assertThat(outcome.error()).isEmpty());
  }

  @Test
  void submitAll_whenTheProtocolGivesIds_tellsAndKeepsThem() {
    DossierOutcome outcome = of(submitted(1), 0);

    assertThat(outcome.portalId()).contains("P-" + Examples.code(0));
    assertThat(known.find(Examples.code(0)).orElseThrow().portalId()).isEqualTo(outcome.portalId());
  }

  @Test
  void submit_whenAnUpdateGivesNoId_keepsTheOneOfTheCreation() {
    Submission created = client.submit(Examples.dossier(1));
    Submission updated = client.submit(Examples.dossier(1));

    assertThat(created.portalId()).contains("P-" + Examples.code(1));
    assertThat(updated.updated()).isTrue();
    assertThat(updated.portalId()).isEmpty();
    assertThat(known.find(Examples.code(1)).orElseThrow().portalId())
        .contains("P-" + Examples.code(1));
  }
}
