package dev.npsp.sdk.banking.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.testing.MovableClock;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaymentNotificationDispatcherTest {

  private static final NoticePolicy POLICY =
      new NoticePolicy(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMinutes(1));

  private static final Instant START = Instant.parse("2026-11-22T02:00:00Z");

  private final MovableClock clock = new MovableClock(START);
  private final BankStore store = BankStore.inMemory();
  private final BillPaymentService service = BillPaymentService.over(store, new ShakyCore(), clock);
  private final List<Duration> told = new ArrayList<>();
  private boolean deaf = true;
  private final PaymentNotificationDispatcher dispatcher =
      PaymentNotificationDispatcher.over(store, this::hear, POLICY, clock);
  private final String number = settled("TB1");

  @Test
  void runDue_whileNotAcknowledged_pausesTwiceAsLongUpToACapAndStopsAtTheDeadline() {
    for (int second = 0; second < 100; second++) {
      dispatcher.runDue();
      clock.forward(Duration.ofSeconds(1));
    }
    assertThat(told)
        .extracting(Duration::toSeconds)
        .containsExactly(0L, 2L, 6L, 14L, 24L, 34L, 44L, 54L);
    assertThat(notice().state()).isEqualTo(NoticeState.GIVEN_UP);
    assertThat(notice().attempts()).isEqualTo(8);
    assertThat(notice().lastError()).contains("IllegalStateException");
  }

  @Test
  void reset_bySomebodyInCharge_beginsAnew() {
    clock.forward(Duration.ofSeconds(100));
    dispatcher.runDue();
    assertThat(notice().state()).isEqualTo(NoticeState.GIVEN_UP);
    deaf = false;
    assertThat(dispatcher.runDue()).isZero();

    dispatcher.reset(number);

    assertThat(dispatcher.runDue()).isEqualTo(1);
    assertThat(notice().state()).isEqualTo(NoticeState.ACKNOWLEDGED);
    assertThat(notice().attempts()).isEqualTo(2);
    dispatcher.reset(number);
    assertThat(dispatcher.runDue()).isZero();
  }

  @Test
  void runDue_ofTwoLanesAtOnce_tellsOnce() {
    deaf = false;
    List<String> second = new ArrayList<>();
    PaymentNotificationDispatcher other =
        PaymentNotificationDispatcher.over(
            store, payment -> second.add(payment.number()), POLICY, clock);
    PaymentNotificationDispatcher first =
        PaymentNotificationDispatcher.over(
            store,
            payment -> {
              other.runDue();
              hear(payment);
            },
            POLICY,
            clock);
    assertThat(first.runDue()).isEqualTo(1);
    assertThat(second).isEmpty();
    assertThat(told).hasSize(1);
  }

  @Test
  void runDue_afterACrashWhileTelling_tellsAgainLater() {
    BankStore crashing = new CrashingStore(store);
    PaymentNotificationDispatcher stopped =
        PaymentNotificationDispatcher.over(crashing, this::hear, POLICY, clock);
    assertThatThrownBy(stopped::runDue).isInstanceOf(IllegalStateException.class);
    deaf = false;
    assertThat(dispatcher.runDue()).isZero();
    clock.forward(POLICY.longest());
    assertThat(dispatcher.runDue()).isEqualTo(1);
  }

  static Stream<Throwable> whatALineThrows() {
    return Thrown.ofEveryKind();
  }

  @ParameterizedTest
  @MethodSource("whatALineThrows")
  void runDue_whateverOneTellThrows_tellsTheOthersAndThatOneLater(Throwable thrown) {
    String other = settled("TB2");
    PaymentNotificationDispatcher mixed =
        PaymentNotificationDispatcher.over(
            store,
            payment -> {
              if (payment.number().equals(number)) {
                throw ShakyCore.<RuntimeException>unchecked(thrown);
              }
            },
            POLICY,
            clock);
    assertThat(mixed.runDue()).isEqualTo(1);
    assertThat(service.find(other).flatMap(BankPayment::notice).map(Notice::state))
        .contains(NoticeState.ACKNOWLEDGED);
    assertThat(notice().state()).isEqualTo(NoticeState.WAITING);
    assertThat(notice().attempts()).isEqualTo(1);
    assertThat(notice().lastError().orElseThrow()).startsWith(thrown.getClass().getSimpleName());
    clock.forward(Duration.ofSeconds(2));
    deaf = false;
    assertThat(dispatcher.runDue()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("whatALineThrows")
  void start_whateverTheStoreThrows_goesOn(Throwable thrown) {
    ThrowingStore store = new ThrowingStore(this.store);
    HandScheduler scheduler = new HandScheduler();
    ScheduledFuture<?> unusedSinceRunByHand =
        PaymentNotificationDispatcher.over(store, this::hear, POLICY, clock)
            .start(scheduler, Duration.ofSeconds(1));
    deaf = false;
    store.thrown = thrown;
    scheduler.run.run();
    assertThat(told).isEmpty();
    store.thrown = null;
    scheduler.run.run();
    assertThat(told).hasSize(1);
    assertThat(notice().state()).isEqualTo(NoticeState.ACKNOWLEDGED);
    scheduler.shutdownNow();
  }

  @Test
  void runDue_whenTheThreadIsInterruptedBefore_tellsNothing() {
    Notice before = notice();
    Thread.currentThread().interrupt();
    assertThat(dispatcher.runDue()).isZero();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(told).isEmpty();
    assertThat(notice()).isEqualTo(before);
  }

  static Stream<RuntimeException> interrupts() {
    return Stream.of(
        new IllegalStateException("interrupted", new InterruptedException()),
        new UncheckedIOException(new ClosedByInterruptException()),
        new IllegalStateException("the call ended, and the flag is set"));
  }

  @ParameterizedTest
  @MethodSource("interrupts")
  void runDue_whenItIsInterruptedWhileTelling_stopsAndBurnsNoAttempt(RuntimeException thrown) {
    settled("TB2");
    Notice before = notice();
    PaymentNotificationDispatcher stopped =
        PaymentNotificationDispatcher.over(
            store,
            payment -> {
              told.add(Duration.ZERO);
              if (thrown.getCause() == null) {
                Thread.currentThread().interrupt();
              }
              throw thrown;
            },
            POLICY,
            clock);
    assertThat(stopped.runDue()).isZero();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(told).hasSize(1);
    assertThat(notice()).isEqualTo(before);
    deaf = false;
    assertThat(dispatcher.runDue()).isEqualTo(2);
  }

  @Test
  void runDue_whenItIsInterruptedByAnAcknowledgement_keepsIt() {
    settled("TB2");
    PaymentNotificationDispatcher stopped =
        PaymentNotificationDispatcher.over(
            store, payment -> Thread.currentThread().interrupt(), POLICY, clock);
    assertThat(stopped.runDue()).isEqualTo(1);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(
            service.page("", 10).stream()
                .flatMap(payment -> payment.notice().stream())
                .filter(notice -> notice.state() == NoticeState.ACKNOWLEDGED))
        .hasSize(1);
  }

  @Test
  void runDue_withManyDue_tellsThemAll() {
    for (int i = 0; i < 250; i++) {
      settled("MANY" + i);
    }
    deaf = false;
    assertThat(dispatcher.runDue()).isEqualTo(251);
    assertThat(dispatcher.runDue()).isZero();
  }

  @Test
  void reset_ofWhatWasNeverPaid_isRefused() {
    String open = service.bind(BillKey.of(BillKind.TAX_NOTICE, "OPEN", ""), terms()).number();
    assertThatThrownBy(() -> dispatcher.reset(open)).isInstanceOf(BankRefused.class);
  }

  @Test
  void policy_withoutASense_cannotBeMade() {
    assertThatThrownBy(() -> new NoticePolicy(Duration.ZERO, Duration.ZERO, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(POLICY.pauseAfter(1)).isEqualTo(Duration.ofSeconds(2));
    assertThat(POLICY.pauseAfter(1_000_000)).isEqualTo(Duration.ofSeconds(10));
    assertThat(NoticePolicy.standard().deadline()).isEqualTo(Duration.ofDays(3));
  }

  private void hear(BankPayment payment) {
    told.add(Duration.between(START, clock.instant()));
    if (deaf) {
      throw new IllegalStateException("nobody answers " + payment.number());
    }
  }

  private Notice notice() {
    return service.find(number).flatMap(BankPayment::notice).orElseThrow();
  }

  private String settled(String bill) {
    String bound = service.bind(BillKey.of(BillKind.TAX_NOTICE, bill, ""), terms()).number();
    return Agreeing.pay(service, bound, "payer").number();
  }

  private static BillTerms terms() {
    return BillTerms.builder(Vnd.of(1_000)).build();
  }

  /** The process ends between an attempt and the record of its end. */
  private static final class CrashingStore extends ThrowingStore {
    private int changes;

    CrashingStore(BankStore store) {
      super(store);
    }

    @Override
    public boolean replace(StoredRecord record) {
      if (++changes == 2) {
        throw new IllegalStateException("the process is gone");
      }
      return super.replace(record);
    }
  }

  /** A store that fails when it is told to. */
  private static class ThrowingStore implements BankStore {
    private final BankStore store;
    private @Nullable Throwable thrown;

    ThrowingStore(BankStore store) {
      this.store = store;
    }

    @Override
    public Optional<StoredRecord> find(String kind, String key) {
      return store.find(kind, key);
    }

    @Override
    public boolean insert(StoredRecord record) {
      return store.insert(record);
    }

    @Override
    public boolean replace(StoredRecord record) {
      return store.replace(record);
    }

    @Override
    public List<StoredRecord> due(String kind, Instant until, int limit) {
      if (thrown != null) {
        throw ShakyCore.<RuntimeException>unchecked(thrown);
      }
      return store.due(kind, until, limit);
    }

    @Override
    public List<StoredRecord> page(String kind, String afterKey, int limit) {
      return store.page(kind, afterKey, limit);
    }
  }

  /** A scheduler whose task somebody runs. */
  private static final class HandScheduler extends ScheduledThreadPoolExecutor {
    private Runnable run = () -> {};

    HandScheduler() {
      super(1);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(
        Runnable task, long initial, long pause, TimeUnit unit) {
      run = task;
      return super.scheduleWithFixedDelay(() -> {}, 1, 1, TimeUnit.DAYS);
    }
  }
}
