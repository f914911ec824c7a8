package dev.npsp.sdk.core.internal.exec;

import dev.npsp.sdk.core.http.RetryBudget;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** What is left of the retry budget of one client, counted in hundredths of a retry. */
public final class RetryTokens {

  private static final long ONE_RETRY = 100;

  private final boolean bounded;
  private final long most;
  private final long back;
  private final AtomicLong left;

  /** A full budget; without one every retry is allowed. */
  RetryTokens(Optional<RetryBudget> budget) {
    this.bounded = budget.isPresent();
    this.most = budget.map(RetryBudget::reserve).orElse(0) * ONE_RETRY;
    this.back = budget.map(RetryBudget::percent).orElse(0);
    this.left = new AtomicLong(most);
  }

  /** Takes what one retry costs; false, and nothing taken, when less is left. */
  boolean take() {
    return !bounded
        || left.getAndUpdate(now -> now >= ONE_RETRY ? now - ONE_RETRY : now) >= ONE_RETRY;
  }

  /** A call was answered. Nearly always the budget is full, and nothing is written. */
  void giveBack() {
    if (left.get() < most) {
      left.updateAndGet(now -> Math.min(most, now + back));
    }
  }
}
