package dev.npsp.sdk.domain;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Locale;

/**
 * An amount in whole Vietnamese dong.
 *
 * <p>Wire: {@code SoTien}, {@code Gia}, as digits without separators; a string in most messages, a
 * number in payment results.
 *
 * @param amount whole dong, zero or more
 */
public record Vnd(long amount) implements Comparable<Vnd> {

  /** No money at all. */
  public static final Vnd ZERO = new Vnd(0);

  public Vnd {
    if (amount < 0) {
      throw new IllegalArgumentException("An amount of money is zero or more.");
    }
  }

  /** The amount in whole dong. */
  public static Vnd of(long amount) {
    return new Vnd(amount);
  }

  /** The sum of both amounts; more than a long can hold is refused. */
  public Vnd plus(Vnd other) {
    return new Vnd(Math.addExact(amount, other.amount));
  }

  /** Whether it is what the parts make together, however large they are. */
  public boolean isSumOf(Collection<Vnd> parts) {
    return parts.stream()
        .map(part -> BigInteger.valueOf(part.amount()))
        .reduce(BigInteger.ZERO, BigInteger::add)
        .equals(BigInteger.valueOf(amount));
  }

  @Override
  public int compareTo(Vnd other) {
    return Long.compare(amount, other.amount);
  }

  /** For people: {@code 115,000 VND}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,d VND", amount);
  }
}
