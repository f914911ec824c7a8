package dev.npsp.sdk.core.http;

import dev.npsp.sdk.domain.internal.type.PublicType;
import org.immutables.value.Value;

/**
 * How many retries a whole client may make, so that an outage of the portal is not met with several
 * times the usual load. One budget counts for all calls, agencies, views and threads of a client.
 *
 * <p>The budget begins full, with {@link #reserve} retries. Each retry takes one; each call that
 * the portal answers, whatever it answers, gives back {@link #percent} hundredths of one, up to the
 * reserve. When less than one is left, a call that fails is not sent again, and its error says so.
 * Nothing depends on time.
 *
 * <p>So a thousand calls to a portal that is away send at most 1,100 requests with the standard
 * budget, and a client of which fewer than one call in eleven fails keeps its budget in the long
 * run.
 */
@PublicType
@Value.Immutable
public abstract class RetryBudget {

  private static final int MOST_PERCENT = 1_000;
  private static final int LARGEST_RESERVE = 1_000_000;

  RetryBudget() {}

  /**
   * The most retries that can be made while no call is answered, and how many there are at the
   * start: 0 to 1,000,000. Default 100.
   */
  public abstract int reserve();

  /** How many retries a hundred answered calls give back: 0 to 1,000. Default 10. */
  public abstract int percent();

  /** A hundred retries in reserve, and ten more for every hundred calls that are answered. */
  public static RetryBudget standard() {
    return builder().build();
  }

  /** The standard budget, to be changed. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    if (reserve() < 0 || reserve() > LARGEST_RESERVE) {
      throw new IllegalArgumentException("reserve is a number from 0 to " + LARGEST_RESERVE + ".");
    }
    if (percent() < 0 || percent() > MOST_PERCENT) {
      throw new IllegalArgumentException("percent is a number from 0 to " + MOST_PERCENT + ".");
    }
  }

  /** Collects the two numbers. */
  public static final class Builder extends ImmutableRetryBudget.Builder {
    Builder() {
      reserve(100).percent(10);
    }
  }
}
