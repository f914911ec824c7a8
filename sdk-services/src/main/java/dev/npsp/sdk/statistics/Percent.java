package dev.npsp.sdk.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share of a hundred, to two decimals. No floating point comes near it.
 *
 * <p>One share alone is rounded half up ({@link #of}). Shares of one whole, which are told side by
 * side, are rounded so that together they are 100: each down, and what is left over goes to the
 * largest remainders, at a tie to the one that is told first.
 *
 * @param hundredths hundredths of a percent: 8,500 is 85%
 */
public record Percent(int hundredths) implements Comparable<Percent> {

  /** Nothing of it. */
  public static final Percent ZERO = new Percent(0);

  /** All of it. */
  public static final Percent ALL = new Percent(10_000);

  public Percent {
    if (hundredths < 0 || hundredths > 10_000) {
      throw new IllegalArgumentException("A share is from 0% to 100%.");
    }
  }

  /**
   * The share, rounded half up.
   *
   * @throws ArithmeticException when the whole is nothing: nothing has no shares
   */
  public static Percent of(long part, long whole) {
    return new Percent(
        BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(ALL.hundredths))
            .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
            .intValueExact());
  }

  /** The number without the sign: {@code 85}, {@code 99.88}, {@code 0.5}. */
  public String number() {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }

  /** For people: {@code 85%}, {@code 99.88%}, {@code 0.5%}. */
  @Override
  public String toString() {
    return number() + "%";
  }

  @Override
  public int compareTo(Percent other) {
    return Integer.compare(hundredths, other.hundredths);
  }
}
