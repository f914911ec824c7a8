package dev.npsp.sdk.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Points of Decision 766, to two decimals as the portal publishes them. No floating point comes
 * near it.
 *
 * @param hundredths hundredths of a point: 856 is 8.56 points
 */
public record Points(int hundredths) implements Comparable<Points> {

  /** No points. */
  public static final Points ZERO = new Points(0);

  private static final Pattern FORM = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?");

  public Points {
    if (hundredths < 0) {
      throw new IllegalArgumentException("Points are not less than zero.");
    }
  }

  /** Whole points. */
  public static Points of(int points) {
    return new Points(Math.multiplyExact(points, 100));
  }

  /** Both together. */
  public Points plus(Points other) {
    return new Points(Math.addExact(hundredths, other.hundredths));
  }

  /** The points that the text says, {@code 6} or {@code 8.56}; empty when it says none. */
  static Optional<Points> read(String text) {
    return FORM.matcher(text).matches()
        ? Optional.of(new Points(new BigDecimal(text).movePointRight(2).intValueExact()))
        : Optional.empty();
  }

  /**
   * As many of these points as the share gives, all of them from that share on; rounded half up.
   */
  Points forShare(MetricCount count, Percent fullAt) {
    BigDecimal exact =
        BigDecimal.valueOf(hundredths)
            .multiply(BigDecimal.valueOf(count.part()))
            .multiply(BigDecimal.valueOf(Percent.ALL.hundredths()));
    BigDecimal asked =
        BigDecimal.valueOf(count.whole()).multiply(BigDecimal.valueOf(fullAt.hundredths()));
    return new Points(
        exact
            .divide(asked, 0, RoundingMode.HALF_UP)
            .min(BigDecimal.valueOf(hundredths))
            .intValueExact());
  }

  /** The number: {@code 8.56}, {@code 20}. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }

  @Override
  public int compareTo(Points other) {
    return Integer.compare(hundredths, other.hundredths);
  }
}
