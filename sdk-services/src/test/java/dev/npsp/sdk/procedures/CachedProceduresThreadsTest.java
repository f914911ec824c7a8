package dev.npsp.sdk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.core.error.NotSent;
import dev.npsp.sdk.core.error.Origin;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.testing.Asker;
import dev.npsp.sdk.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What threads that ask at the same time do to each other. */
@Timeout(30)
class CachedProceduresThreadsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

  private final FakePortal portal = new FakePortal().with(Licence.procedure().build());
  private final AtomicBoolean stalled = new AtomicBoolean();
  private final CountDownLatch arrived = new CountDownLatch(1);
  private final CountDownLatch answer = new CountDownLatch(1);
  private final MovableClock clock = new MovableClock(NOW);

  private CachedProcedures catalogue() {
    return CachedProcedures.builder(portal).clock(clock).maxAge(Duration.ofHours(1)).build();
  }

  /** The first who asks for the licence; the portal has not answered yet. */
  private Asker<Procedure> first(CachedProcedures catalogue) throws InterruptedException {
    portal.beforeAnswer = this::stallOnce;
    Asker<Procedure> asker = Asker.of(() -> catalogue.get(Licence.CODE));
    arrived.await();
    return asker;
  }

  private void stallOnce(ProcedureCode code) {
    if (!code.equals(Licence.CODE) || !stalled.compareAndSet(false, true)) {
      return;
    }
    arrived.countDown();
    try {
      answer.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotSent(
          new Origin("procedures.get (LayThuTuc)", "r-1"),
          LocalizedText.of("interrupted."),
          LocalizedText.of("call again."),
          e);
    }
  }

  @Test
  void get_whenANeighbourOfTheSameHashIsStalled_doesNotWait() throws Exception {
    ProcedureCode stalledCode = ProcedureCode.of("TS_Aa.000.00.00.H22");
    ProcedureCode neighbour = ProcedureCode.of("TS_BB.000.00.00.H22");
    assertThat(neighbour).hasSameHashCodeAs(stalledCode);
    portal.with(
        Licence.procedure().code(stalledCode).build(), Licence.procedure().code(neighbour).build());
    portal.beforeAnswer = code -> stallOnce(code.equals(stalledCode) ? Licence.CODE : neighbour);
    CachedProcedures catalogue = catalogue();
    Asker<Procedure> first = Asker.of(() -> catalogue.get(stalledCode));
    arrived.await();

    assertThat(catalogue.get(neighbour).code()).isEqualTo(neighbour);
    assertThat(catalogue.age(stalledCode)).isEmpty();

    answer.countDown();
    assertThat(first.value().code()).isEqualTo(stalledCode);
  }

  @Test
  void get_whenTheSameIsOnItsWay_sharesTheOneCall() throws Exception {
    CachedProcedures catalogue = catalogue();
    Asker<Procedure> first = first(catalogue);
    Asker<Procedure> second = Asker.of(() -> catalogue.get(Licence.CODE)).untilItWaits();
    answer.countDown();

    assertThat(second.value()).isSameAs(first.value());
    assertThat(portal.asked).containsExactly(Licence.CODE);
  }

  @Test
  void get_whenTheSharedCallFails_throwsTheSameAtBoth_andAsksAnewAfterwards() throws Exception {
    CachedProcedures catalogue = catalogue();
    Asker<Procedure> first = first(catalogue);
    Asker<Procedure> second = Asker.of(() -> catalogue.get(Licence.CODE)).untilItWaits();
    portal.outOfReach = true;
    answer.countDown();

    assertThat(first.failure()).isInstanceOf(NotSent.class);
    assertThat(second.failure()).isSameAs(first.failure());
    assertThat(portal.asked).hasSize(1);
    portal.outOfReach = false;
    assertThat(catalogue.get(Licence.CODE)).isEqualTo(Licence.procedure().build());
  }

  @Test
  void get_whenInterruptedWhileWaiting_failsAsAnInterruptedCallDoes() throws Exception {
    CachedProcedures catalogue = catalogue();
    Asker<Procedure> first = first(catalogue);
    Asker<Procedure> second = Asker.of(() -> catalogue.get(Licence.CODE)).untilItWaits();
    second.interrupt();

    assertThat(second.failure())
        .isInstanceOf(NotSent.class)
        .hasCauseInstanceOf(InterruptedException.class)
        .hasMessageContaining("procedures.get (LayThuTuc)");
    assertThat(second.endedInterrupted()).isTrue();
    answer.countDown();
    assertThat(first.value()).isEqualTo(Licence.procedure().build());
  }

  @Test
  void get_whenInterruptedWhileWaiting_givesAnOldCopyWhereThereIsOne() throws Exception {
    CachedProcedures catalogue = catalogue();
    Procedure copy = catalogue.get(Licence.CODE);
    clock.set(NOW.plus(Duration.ofHours(2)));
    Asker<Procedure> first = first(catalogue);
    Asker<Procedure> second = Asker.of(() -> catalogue.get(Licence.CODE)).untilItWaits();
    second.interrupt();

    assertThat(second.value()).isSameAs(copy);
    assertThat(second.endedInterrupted()).isTrue();
    answer.countDown();
    first.value();
  }

  @Test
  void get_whenRefreshedDuringTheCall_givesWhatTheRefreshBroughtFromThenOn() throws Exception {
    CachedProcedures catalogue = catalogue();
    Asker<Procedure> first = first(catalogue);
    clock.set(NOW.plus(Duration.ofMinutes(30)));
    portal.with(Licence.procedure().conditions("Có").build());
    catalogue.refresh();
    portal.with(Licence.procedure().build()); // the answer on its way is older than the snapshot
    answer.countDown();
    assertThat(first.value().conditions()).isEmpty();

    assertThat(catalogue.get(Licence.CODE).conditions()).contains("Có");
    assertThat(catalogue.age(Licence.CODE)).contains(Duration.ZERO);
  }

  @Test
  void get_whenRefreshedDuringACallThatFails_doesNotBringBackTheOldCopy() throws Exception {
    CachedProcedures catalogue = catalogue();
    Procedure old = catalogue.get(Licence.CODE);
    clock.set(NOW.plus(Duration.ofHours(2)));
    Asker<Procedure> first = first(catalogue);
    portal.with(Licence.procedure().conditions("Có").build());
    catalogue.refresh();
    portal.outOfReach = true;
    answer.countDown();
    assertThat(first.value()).isSameAs(old);

    assertThat(catalogue.get(Licence.CODE).conditions()).contains("Có");
  }

  @Test
  void refresh_whileAnotherIsStalled_doesNotWait_andTheLaterBegunOneStays() throws Exception {
    CachedProcedures catalogue = catalogue();
    portal.beforeAnswer = this::stallOnce;
    Asker<ProcedureSnapshot> first = Asker.of(catalogue::refresh);
    arrived.await();
    clock.set(NOW.plus(Duration.ofMinutes(30)));

    ProcedureSnapshot later = catalogue.refresh();
    answer.countDown();

    assertThat(first.value()).isSameAs(later);
    assertThat(catalogue.snapshot()).containsSame(later);
    assertThat(later.takenAt()).isEqualTo(clock.instant());
  }
}
