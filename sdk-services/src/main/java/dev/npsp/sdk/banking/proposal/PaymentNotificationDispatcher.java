package dev.npsp.sdk.banking.proposal;

import dev.npsp.sdk.banking.proposal.BankRefused.Reason;
import dev.npsp.sdk.core.error.RefusedByPortal;
import dev.npsp.sdk.wire.HostFailure;
import java.nio.channels.ClosedByInterruptException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the platform of every settled payment until it acknowledges: again after pauses that grow,
 * up to a deadline, then only after a {@link #reset}. What is to be told lies in the store, so a
 * restart loses nothing; several processes may run a dispatcher over one store, since a dispatcher
 * takes a payment for {@link NoticePolicy#longest} before it tells it.
 *
 * <p>Whatever a notifier throws, an {@link Error} too, is the failure of one notice: it is logged,
 * and the next notice is told. A thread that is interrupted stops telling, and its attempt counts
 * as not made.
 */
public final class PaymentNotificationDispatcher {

  private static final Logger LOG = LoggerFactory.getLogger("dev.npsp.sdk.banking.notices");
  private static final int AT_ONCE = 100;
  private static final int DEEPEST_CAUSE = 20;

  private final BankRecords records;
  private final PaymentNotifier notifier;
  private final NoticePolicy policy;
  private final Clock clock;

  private PaymentNotificationDispatcher(
      BankRecords records, PaymentNotifier notifier, NoticePolicy policy, Clock clock) {
    this.records = records;
    this.notifier = notifier;
    this.policy = policy;
    this.clock = clock;
  }

  /** A dispatcher of the notices in that store. */
  public static PaymentNotificationDispatcher over(
      BankStore store, PaymentNotifier notifier, NoticePolicy policy, Clock clock) {
    return new PaymentNotificationDispatcher(new BankRecords(store), notifier, policy, clock);
  }

  /**
   * Tells all that is due now, one after the other; how many were acknowledged. Ends early, with
   * the thread still interrupted, when the thread is interrupted: the rest stays due.
   */
  public int runDue() {
    int acknowledged = 0;
    List<BankPayment> due = dueNow();
    while (!due.isEmpty()) {
      for (BankPayment payment : due) {
        if (isStopped()) {
          return acknowledged;
        }
        acknowledged += tell(payment) ? 1 : 0;
      }
      due = due.size() < AT_ONCE ? List.of() : dueNow();
    }
    return acknowledged;
  }

  private List<BankPayment> dueNow() {
    return isStopped() ? List.of() : records.due(now(), AT_ONCE);
  }

  private static boolean isStopped() {
    return Thread.currentThread().isInterrupted();
  }

  /**
   * Runs {@link #runDue} on that scheduler, with such a pause in between, until the future is
   * cancelled or the scheduler shut down. Nothing that a run throws ends the schedule.
   */
  public ScheduledFuture<?> start(ScheduledExecutorService scheduler, Duration pause) {
    return scheduler.scheduleWithFixedDelay(
        this::runSafely, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Notifies the platform of a payment anew, with a new deadline; for an officer to decide. */
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

  /**
   * A scheduler ends what throws, silently. The names alone are logged: a database puts values, and
   * with them persons, into its words.
   */
  private void runSafely() {
    try {
      runDue();
    } catch (Throwable e) {
      LOG.error(
          "The notices that are due could not be told ({}); the next run goes on.",
          HostFailure.kind(e));
    }
  }

  private boolean tell(BankPayment seen) {
    Optional<BankPayment> taken = take(seen);
    if (taken.isEmpty()) {
      return false;
    }
    String trouble = troubleOfTelling(taken.get());
    boolean unmade = !trouble.isEmpty() && isStopped();
    BankPayment after =
        uninterrupted(
            () ->
                records.change(
                    seen.number(),
                    "tell",
                    payment ->
                        unmade ? asBefore(payment, taken.get(), seen) : told(payment, trouble)));
    LOG.debug("Payment {}: {}", seen.number(), trouble.isEmpty() ? "acknowledged" : trouble);
    if (after.notice().filter(notice -> notice.state() == NoticeState.GIVEN_UP).isPresent()) {
      LOG.warn("Payment {} was not acknowledged until its deadline ({}).", seen.number(), trouble);
    }
    return trouble.isEmpty();
  }

  private Optional<BankPayment> take(BankPayment seen) {
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
    return mine.get() ? Optional.of(taken) : Optional.empty();
  }

  /** What kept the platform from acknowledging; empty when it did. */
  private String troubleOfTelling(BankPayment taken) {
    try {
      notifier.tell(taken);
      return "";
    } catch (RefusedByPortal e) {
      return e.getClass().getSimpleName() + " " + e.code();
    } catch (Throwable e) {
      if (isByInterrupt(e)) {
        Thread.currentThread().interrupt(); // not every line puts it back
      } else if (!(e instanceof RuntimeException)) {
        LOG.error("Payment {} could not be told: {}.", taken.number(), HostFailure.kind(e));
      }
      return e.getClass().getSimpleName();
    }
  }

  private static boolean isByInterrupt(Throwable failure) {
    int steps = 0;
    for (Throwable e = failure; e != null && steps < DEEPEST_CAUSE; e = e.getCause(), steps++) {
      if (e instanceof InterruptedException || e instanceof ClosedByInterruptException) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the dispatcher was stopped in the middle of counts as never tried, unless others went on.
   */
  private static BankPayment asBefore(BankPayment payment, BankPayment taken, BankPayment seen) {
    return payment.notice().equals(taken.notice())
        ? payment.toBuilder().notice(seen.notice()).build()
        : payment;
  }

  /** Some databases close their file when a thread writes that is interrupted. */
  private static <T> T uninterrupted(Supplier<T> writing) {
    boolean interrupted = Thread.interrupted();
    try {
      return writing.get();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
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
      after.lastError(trouble).due(next);
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
