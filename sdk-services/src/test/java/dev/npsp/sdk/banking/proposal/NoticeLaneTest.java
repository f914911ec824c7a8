package dev.npsp.sdk.banking.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.npsp.sdk.Vnd;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeLaneTest {

  private static final NoticePolicy POLICY =
      new NoticePolicy(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMinutes(1));

  private final HandClock clock = new HandClock();
  private final BankStore store = BankStore.inMemory();
  private final BankDesk desk = BankDesk.over(store, new ShakyCore(), clock);
  private final List<Duration> told = new ArrayList<>();
  private boolean deaf = true;
  private final NoticeLane lane = NoticeLane.over(store, this::hear, POLICY, clock);
  private final String number = settled("TB1");

  @Test
  void runDue_whileNotAcknowledged_pausesTwiceAsLongUpToACapAndStopsAtTheDeadline() {
    for (int second = 0; second < 100; second++) {
      lane.runDue();
      clock.now = clock.now.plusSeconds(1);
    }
    assertThat(told)
        .extracting(Duration::toSeconds)
        .containsExactly(0L, 2L, 6L, 14L, 24L, 34L, 44L, 54L);
    assertThat(notice().state()).isEqualTo(NoticeState.GIVEN_UP);
    assertThat(notice().attempts()).isEqualTo(8);
    assertThat(notice().trouble()).contains("IllegalStateException");
  }

  @Test
  void reset_bySomebodyInCharge_beginsAnew() {
    clock.now = clock.now.plusSeconds(100);
    lane.runDue();
    assertThat(notice().state()).isEqualTo(NoticeState.GIVEN_UP);
    deaf = false;
    assertThat(lane.runDue()).isZero();

    lane.reset(number);

    assertThat(lane.runDue()).isEqualTo(1);
    assertThat(notice().state()).isEqualTo(NoticeState.ACKNOWLEDGED);
    assertThat(notice().attempts()).isEqualTo(2);
    lane.reset(number);
    assertThat(lane.runDue()).isZero();
  }

  @Test
  void runDue_ofTwoLanesAtOnce_tellsOnce() {
    deaf = false;
    List<String> second = new ArrayList<>();
    NoticeLane other =
        NoticeLane.over(store, payment -> second.add(payment.number()), POLICY, clock);
    NoticeLane first =
        NoticeLane.over(
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
    NoticeLane crashing =
        NoticeLane.over(
            store,
            payment -> {
              throw new StackOverflowError("the process is gone");
            },
            POLICY,
            clock);
    assertThatThrownBy(crashing::runDue).isInstanceOf(StackOverflowError.class);
    deaf = false;
    assertThat(lane.runDue()).isZero();
    clock.now = clock.now.plus(POLICY.longest());
    assertThat(lane.runDue()).isEqualTo(1);
  }

  @Test
  void runDue_withManyDue_tellsThemAll() {
    for (int i = 0; i < 250; i++) {
      settled("MANY" + i);
    }
    deaf = false;
    assertThat(lane.runDue()).isEqualTo(251);
    assertThat(lane.runDue()).isZero();
  }

  @Test
  void reset_ofWhatWasNeverPaid_isRefused() {
    String open = desk.bind(BillKey.of(BillKind.TAX_NOTICE, "OPEN", ""), terms()).number();
    assertThatThrownBy(() -> lane.reset(open)).isInstanceOf(BankRefused.class);
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
    told.add(Duration.between(HandClock.START, clock.now));
    if (deaf) {
      throw new IllegalStateException("nobody answers " + payment.number());
    }
  }

  private Notice notice() {
    return desk.find(number).flatMap(BankPayment::notice).orElseThrow();
  }

  private String settled(String bill) {
    String bound = desk.bind(BillKey.of(BillKind.TAX_NOTICE, bill, ""), terms()).number();
    return desk.pay(bound, "payer").number();
  }

  private static BillTerms terms() {
    return BillTerms.builder(Vnd.of(1_000)).build();
  }

  /** A clock that somebody turns. */
  private static final class HandClock extends Clock {
    private static final Instant START = Instant.parse("2026-11-22T02:00:00Z");
    private Instant now = START;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
