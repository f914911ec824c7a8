package dev.npsp.sdk.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.SnapshotUnreadable;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureStatus;
import dev.npsp.sdk.testing.MovableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedProceduresTest {

  private final FakePortal portal = new FakePortal().with(Licence.procedure().build());
  private final MovableClock hands = new MovableClock(Instant.parse("2026-11-22T01:00:00Z"));

  private CachedProcedures.Builder builder() {
    return CachedProcedures.builder(portal).clock(hands).maxAge(Duration.ofHours(1));
  }

  @Test
  void get_asksThePortalOnce() {
    CachedProcedures catalogue = builder().build();

    assertThat(catalogue.age(Licence.CODE)).isEmpty();
    Procedure first = catalogue.get(Licence.CODE);
    hands.forward(Duration.ofMinutes(59));

    assertThat(catalogue.get(Licence.CODE)).isSameAs(first);
    assertThat(portal.asked).hasSize(1);
    assertThat(catalogue.age(Licence.CODE)).contains(Duration.ofMinutes(59));
  }

  @Test
  void get_whenTooOld_asksAgain() {
    CachedProcedures catalogue = builder().build();
    catalogue.get(Licence.CODE);
    portal.with(Licence.procedure().conditions("Có").build());
    hands.forward(Duration.ofHours(1));

    assertThat(catalogue.get(Licence.CODE).conditions()).contains("Có");
    assertThat(portal.asked).hasSize(2);
  }

  @Test
  void get_whenOutOfReach_givesTheCopy_andLeavesThePortalAloneForAMinute() {
    CachedProcedures catalogue = builder().build();
    Procedure copy = catalogue.get(Licence.CODE);
    portal.outOfReach = true;
    hands.forward(Duration.ofDays(9));

    assertThat(catalogue.get(Licence.CODE)).isSameAs(copy);
    assertThat(catalogue.get(Licence.CODE)).isSameAs(copy);
    assertThat(portal.asked).hasSize(2);
    assertThat(catalogue.age(Licence.CODE)).contains(Duration.ofDays(9));
    hands.forward(Duration.ofMinutes(1));
    catalogue.get(Licence.CODE);
    assertThat(portal.asked).hasSize(3);
  }

  @Test
  void get_whenOutOfReachWithoutACopy_throws() {
    portal.outOfReach = true;

    assertThatThrownBy(() -> builder().build().get(Licence.CODE)).isInstanceOf(NotSent.class);
  }

  @Test
  void find_whenThePortalHasNone_isEmpty_andForgetsTheCopy() {
    CachedProcedures catalogue = builder().build();
    catalogue.get(Licence.CODE);
    portal.published.clear();
    hands.forward(Duration.ofHours(2));

    assertThat(catalogue.find(Licence.CODE)).isEmpty();
    assertThat(catalogue.age(Licence.CODE)).isEmpty();
    assertThatThrownBy(() -> catalogue.get(Licence.CODE)).isInstanceOf(NotFoundAtPortal.class);
  }

  @Test
  void get_withAnExecutor_givesTheOldCopyAndRenewsThereOnce() {
    Deque<Runnable> work = new ArrayDeque<>();
    CachedProcedures catalogue = builder().refreshOn(work::add).build();
    Procedure old = catalogue.get(Licence.CODE);
    portal.with(Licence.procedure().conditions("Có").build());
    hands.forward(Duration.ofHours(2));

    assertThat(catalogue.get(Licence.CODE)).isSameAs(old);
    assertThat(catalogue.get(Licence.CODE)).isSameAs(old);
    assertThat(work).hasSize(1);
    work.remove().run();

    assertThat(catalogue.get(Licence.CODE).conditions()).contains("Có");
    assertThat(work).isEmpty();
    hands.forward(Duration.ofHours(2));
    catalogue.get(Licence.CODE);
    assertThat(work).hasSize(1);
  }

  @Test
  void get_whenTheExecutorTakesNothing_givesTheOldCopyEachTime() {
    CachedProcedures catalogue =
        builder()
            .refreshOn(
                work -> {
                  throw new RejectedExecutionException();
                })
            .build();
    Procedure old = catalogue.get(Licence.CODE);
    hands.forward(Duration.ofHours(2));

    assertThat(catalogue.get(Licence.CODE)).isSameAs(old);
    assertThat(catalogue.get(Licence.CODE)).isSameAs(old);
  }

  @Test
  void refreshAsync_withoutAnExecutor_saysHowToGiveOne() {
    assertThatThrownBy(() -> builder().build().refreshAsync())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("refreshOn");
  }

  @Test
  void refreshAsync_runsOnTheExecutor() {
    Deque<Runnable> work = new ArrayDeque<>();
    CachedProcedures catalogue = builder().refreshOn(work::add).build();
    CompletableFuture<ProcedureSnapshot> later = catalogue.refreshAsync();

    assertThat(later).isNotDone();
    work.remove().run();

    assertThat(later.join()).isEqualTo(catalogue.snapshot().orElseThrow());
  }

  @Test
  void build_withAFile_worksOffline(@TempDir Path folder) {
    Path file = folder.resolve("procedures.json");
    builder().file(file).build().refresh();
    portal.outOfReach = true;
    hands.forward(Duration.ofDays(30));

    CachedProcedures offline = builder().file(file).build();

    assertThat(offline.get(Licence.CODE)).isEqualTo(Licence.procedure().build());
    assertThat(offline.age(Licence.CODE)).contains(Duration.ofDays(30));
    assertThat(offline.status(Licence.CODE)).isEqualTo(ProcedureStatus.CURRENT);
  }

  @Test
  void build_withADamagedFile_saysSo(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("procedures.json"), "{\"format\":");

    assertThatThrownBy(() -> builder().file(file).build()).isInstanceOf(SnapshotUnreadable.class);
  }

  @Test
  void refresh_remembersWhatWasWithdrawn() {
    ProcedureCode other = ProcedureCode.of("1.000001");
    portal.with(Licence.procedure().code(other).build());
    CachedProcedures catalogue = builder().build();
    assertThat(catalogue.status(other)).isEqualTo(ProcedureStatus.NOT_LISTED);
    ProcedureSnapshot before = catalogue.refresh();
    portal.published.remove(other.value());

    ProcedureSnapshot after = catalogue.refresh();

    assertThat(after.changesSince(before))
        .extracting(ProcedureChange::kind)
        .containsExactly(ProcedureChange.Kind.PROCEDURE_WITHDRAWN);
    assertThat(catalogue.status(other)).isEqualTo(ProcedureStatus.WITHDRAWN);
  }

  @Test
  void refresh_whenItFails_leavesEverythingAsItWas() {
    CachedProcedures catalogue = builder().build();
    ProcedureSnapshot before = catalogue.refresh();
    portal.outOfReach = true;

    assertThatThrownBy(catalogue::refresh).isInstanceOf(NotSent.class);

    assertThat(catalogue.snapshot()).containsSame(before);
    assertThat(catalogue.get(Licence.CODE)).isEqualTo(Licence.procedure().build());
  }
}
