package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import dev.npsp.sdk.core.error.RefusedByPortal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the platform of every settled payment until it acknowledges: again after pauses that grow,
 * up to a deadline, then never again until somebody calls {@link #reset}. What is to be told lies
 * in the store, so a restart loses nothing; several processes may run a lane over one store, since
 * a lane takes a payment for {@link NoticePolicy#longest} before it tells it.
 */
public final class NoticeLane {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.banking.notices");
  private static final int AT_ONCE = 100;

  private final BankRecords records;
  private final NoticeLine line;
  private final NoticePolicy policy;
  private final Clock clock;

  private NoticeLane(BankRecords records, NoticeLine line, NoticePolicy policy, Clock clock) {
    this.records = records;
    this.line = line;
    this.policy = policy;
    this.clock = clock;
  }

  /** A lane over that store. */
  public static NoticeLane over(
      BankStore store, NoticeLine line, NoticePolicy policy, Clock clock) {
    return new NoticeLane(new BankRecords(store), line, policy, clock);
  }

  /** Tells all that is due now, one after the other; how many were acknowledged. */
  public int runDue() {
    int acknowledged = 0;
    List<BankPayment> due = records.due(now(), AT_ONCE);
    while (!due.isEmpty()) {
      for (BankPayment payment : due) {
        acknowledged += tell(payment) ? 1 : 0;
      }
      due = due.size() < AT_ONCE ? List.of() : records.due(now(), AT_ONCE);
    }
    return acknowledged;
  }

  /** Runs {@link #runDue} on that scheduler, with such a pause in between. */
  public ScheduledFuture<?> start(ScheduledExecutorService scheduler, Duration pause) {
    return scheduler.scheduleWithFixedDelay(
        this::runSafely, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Tells a payment anew, with a new deadline; for somebody in charge. */
  public void reset(String number) {
    Instant now = now();
    records.change(
        number,
        "reset",
        payment -> {
          Notice notice =
              payment.notice().orElseThrow(() -> new BankRefused("reset", Reason.NOT_PAID));
          return notice.state() == NoticeState.ACKNOWLEDGED
              ? payment
              : with(
                  payment,
                  notice.toBuilder()
                      .state(NoticeState.WAITING)
                      .since(now)
                      .due(now)
                      .attemptsSince(0)
                      .build());
        });
  }

  /** A store that fails once must not end the schedule. */
  private void runSafely() {
    try {
      runDue();
    } catch (RuntimeException e) {
      LOG.warn("The notices that are due could not be told; the next run tries again.", e);
    }
  }

  private boolean tell(BankPayment seen) {
    Instant start = now();
    AtomicBoolean mine = new AtomicBoolean();
    BankPayment taken =
        records.change(
            seen.number(),
            "tell",
            payment -> {
              mine.set(payment.notice().equals(seen.notice()));
              return mine.get() ? taken(payment, start) : payment;
            });
    if (!mine.get()) {
      return false;
    }
    String trouble = "";
    try {
      line.tell(taken);
    } catch (RefusedByPortal e) {
      trouble = e.getClass().getSimpleName() + " " + e.code();
    } catch (RuntimeException e) {
      trouble = e.getClass().getSimpleName();
    }
    String why = trouble;
    BankPayment after = records.change(seen.number(), "tell", payment -> told(payment, why));
    LOG.debug("Payment {}: {}", seen.number(), why.isEmpty() ? "acknowledged" : why);
    if (after.notice().filter(notice -> notice.state() == NoticeState.GIVEN_UP).isPresent()) {
      LOG.warn("Payment {} was not acknowledged until its deadline ({}).", seen.number(), why);
    }
    return why.isEmpty();
  }

  /** Counts the attempt before it is made, and keeps others away meanwhile. */
  private BankPayment taken(BankPayment payment, Instant start) {
    Notice notice = payment.notice().orElseThrow();
    return with(
        payment,
        notice.toBuilder()
            .attempts(notice.attempts() + 1)
            .attemptsSince(notice.attemptsSince() + 1)
            .due(start.plus(policy.longest()))
            .build());
  }

  private BankPayment told(BankPayment payment, String trouble) {
    Notice notice = payment.notice().orElseThrow();
    if (notice.state() == NoticeState.ACKNOWLEDGED) {
      return payment;
    }
    Notice.Builder after = notice.toBuilder();
    if (trouble.isEmpty()) {
      after.state(NoticeState.ACKNOWLEDGED);
    } else {
      Instant next = now().plus(policy.pauseAfter(notice.attemptsSince()));
      boolean tooLate = next.isAfter(notice.since().plus(policy.deadline()));
      after.trouble(trouble).due(next);
      after.state(tooLate ? NoticeState.GIVEN_UP : NoticeState.WAITING);
    }
    return with(payment, after.build());
  }

  private static BankPayment with(BankPayment payment, Notice notice) {
    return payment.toBuilder().notice(notice).build();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
