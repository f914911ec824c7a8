package dev.npsp.sdk.together;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureStatus;
import dev.npsp.sdk.dossiers.ProcedureWarning;
import dev.npsp.sdk.dossiers.SyncOptions;
import dev.npsp.sdk.procedures.CachedProcedures;
import dev.npsp.sdk.procedures.ProcedureChange;
import dev.npsp.sdk.procedures.ProcedureSnapshot;
import dev.npsp.sdk.sandbox.Fault;
import dev.npsp.sdk.sandbox.PortalSandbox;
import dev.npsp.sdk.sandbox.PortalSandboxExtension;
import dev.npsp.sdk.testing.Undeclared;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TogetherCatalogueTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
  private static final ProcedureCode COPIES = Cases.CERTIFIED_COPIES.code();

  @RegisterExtension static final PortalSandboxExtension sandbox = PortalSandbox.create();

  private static ProcedureSnapshot take() {
    return ProcedureSnapshot.take(sandbox.client().procedures(), CLOCK);
  }

  @Test
  void snapshot_ofThePortal_isTheSameAfterSaving(@TempDir Path folder) {
    ProcedureSnapshot taken = take();
    taken.save(folder.resolve("procedures.json"));

    ProcedureSnapshot loaded = ProcedureSnapshot.load(folder.resolve("procedures.json"));

    assertThat(loaded.procedures()).isEqualTo(taken.procedures()).hasSizeGreaterThan(10);
    assertThat(loaded).isEqualTo(taken);
    assertThat(take().contentHash()).isEqualTo(taken.contentHash());
  }

  @Test
  void changesSince_whenThePortalChanged_tellsEach() {
    ProcedureSnapshot before = take();
    sandbox.changeFeeOnline("2.000815", "1500");
    sandbox.changeProcessingTime("1.001612", "2");
    sandbox.addPaper("2.000033", "Mẫu vé số trúng thưởng");
    sandbox.withdrawProcedure("2.001474");

    ProcedureSnapshot after = take().after(before);

    assertThat(after.changesSince(before))
        .extracting(ProcedureChange::english)
        .containsExactly(
            "1.001612: processing time when filed in person: 3 working days -> 2 working days",
            "1.001612: processing time when filed online: 3 working days -> 2 working days",
            "2.000033: one more paper: Mẫu vé số trúng thưởng, originals: 1, copies: 0",
            "2.000815: fee when filed online: 2,000 VND -> 1,500 VND",
            "2.001474: withdrawn: Thông báo sửa đổi, bổ sung nội dung chương trình khuyến mại");
    assertThat(after.status(ProcedureCode.of("2.001474"))).isEqualTo(ProcedureStatus.WITHDRAWN);
  }

  @Test
  void submit_underAWithdrawnProcedure_warnsAndSendsAllTheSame() {
    ProcedureSnapshot before = take();
    sandbox.withdrawProcedure(COPIES.value());
    ProcedureSnapshot now = take().after(before);
    List<ProcedureWarning> heard = new CopyOnWriteArrayList<>();
    try (PortalClient portal =
        sandbox.clientBuilder().watchProcedures(now::status, heard::add).build()) {
      portal.dossiers().submit(Cases.dossier(1));
      portal
          .dossiers()
          .submitAll(
              IntStream.rangeClosed(2, 4).mapToObj(Cases::dossier), SyncOptions.batchesOf(2));
    }

    assertThat(heard)
        .extracting(ProcedureWarning::dossier)
        .containsExactly(Cases.code(1), Cases.code(2), Cases.code(3), Cases.code(4));
    assertThat(heard.get(0).status()).isEqualTo(ProcedureStatus.WITHDRAWN);
    assertThat(sandbox.dossierCount()).isEqualTo(4);
  }

  @Test
  void submit_underAProcedureOfToday_saysNothing() {
    ProcedureSnapshot now = take();
    List<ProcedureWarning> heard = new CopyOnWriteArrayList<>();
    try (PortalClient portal =
        sandbox.clientBuilder().watchProcedures(now::status, heard::add).build()) {
      portal.dossiers().submit(Cases.dossier(1));
    }
    assertThat(heard).isEmpty();
  }

  @Test
  void submit_whenTheWatchFails_isSentAllTheSame() {
    try (PortalClient portal =
        sandbox
            .clientBuilder()
            .watchProcedures(
                code -> {
                  throw Undeclared.thrown(new IOException("a host's mistake"));
                })
            .build()) {
      assertThat(portal.dossiers().submit(Cases.dossier(1)).created()).isTrue();
    }
    try (PortalClient portal =
        sandbox
            .clientBuilder()
            .watchProcedures(
                code -> ProcedureStatus.WITHDRAWN,
                warning -> {
                  throw new IllegalStateException("a host's mistake");
                })
            .build()) {
      assertThat(portal.dossiers().submit(Cases.dossier(2)).created()).isTrue();
    }
  }

  @Test
  void watchedDossiers_doEverythingElseAsBefore() {
    try (PortalClient portal =
        sandbox.clientBuilder().watchProcedures(code -> ProcedureStatus.CURRENT).build()) {
      portal.dossiers().submit(Cases.dossier(1));
      portal.dossiers().reportProgress(Cases.step(Cases.code(1), "Thẩm định"));
      portal.dossiers().reportProgress(List.of(Cases.step(Cases.code(1), "Trình ký")));

      assertThat(portal.dossiers().get(Cases.code(1)).code()).isEqualTo(Cases.code(1));
      assertThat(portal.dossiers().find(Cases.code(2))).isEmpty();
    }
    assertThat(sandbox.dossier(Cases.code(1).value()).steps()).hasSize(2);
  }

  @Test
  void catalogue_whenTheServerIsInTrouble_givesTheCopy() {
    try (PortalClient portal = sandbox.clientBuilder().build()) {
      CachedProcedures catalogue =
          CachedProcedures.builder(portal.procedures()).maxAge(Duration.ofNanos(1)).build();
      String name = catalogue.get(COPIES).name();
      sandbox.nextCalls(10, Fault.serverError(503, Duration.ZERO));

      assertThat(catalogue.get(COPIES).name()).isEqualTo(name);
    }
  }
}
