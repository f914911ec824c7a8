package dev.npsp.sdk.core.http;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How often and after which pauses a call is sent again when that is safe. The pause doubles with
 * each attempt up to the longest, with jitter (a random part of it is taken); what the portal says
 * in {@code Retry-After} wins.
 *
 * <p>One request more than {@link #attempts} may be sent: when the portal answers that the session
 * has ended, the call logs in once and is sent once more. The portal has answered and has not
 * carried it out, so this is no retry: it neither counts as an attempt of this policy nor takes
 * from the {@link #budget}. The login is a call of its own, under the same policy and budget.
 */
@PublicType
@Value.Immutable
public abstract class RetryPolicy {

  RetryPolicy() {}

  /**
   * Attempts in all, the first included: 1 or more, 1 means never again. Default 3. The repeat
   * after a new login is not counted.
   */
  public abstract int attempts();

  /** The pause before the second attempt, before jitter. Default half a second. */
  public abstract Duration firstPause();

  /** No pause is longer, not even one that the portal asks for. Default eight seconds. */
  public abstract Duration longestPause();

  /**
   * How many retries the whole client may make. Default {@link RetryBudget#standard}; empty means
   * without limit, see {@link Builder#withoutBudget}.
   */
  public abstract Optional<RetryBudget> budget();

  /** Three attempts, half a second before the second, eight seconds at the most. */
  public static RetryPolicy standard() {
    return builder().build();
  }

  /** One attempt only. */
  public static RetryPolicy none() {
    return builder().attempts(1).firstPause(Duration.ZERO).longestPause(Duration.ZERO).build();
  }

  /** The standard policy, to be changed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    if (attempts() < 1) {
      throw new IllegalArgumentException("There is at least one attempt.");
    }
    if (firstPause().isNegative() || longestPause().compareTo(firstPause()) < 0) {
      throw new IllegalArgumentException(
          "Pauses are not negative, and the longest is not shorter than the first.");
    }
  }

  /** Collects the numbers of a policy. */
  public static final class Builder extends ImmutableRetryPolicy.Builder {
    Builder() {
      attempts(3)
          .firstPause(Duration.ofMillis(500))
          .longestPause(Duration.ofSeconds(8))
          .budget(RetryBudget.standard());
    }

    /**
     * Retries without a common limit: for tests and for simulations of bad connections. In
     * production it triples the load on a portal that is away.
     */
    public Builder withoutBudget() {
      return budget(Optional.empty());
    }
  }
}
