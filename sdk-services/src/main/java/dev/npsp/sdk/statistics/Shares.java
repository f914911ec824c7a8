package dev.npsp.sdk.statistics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Splits a hundred among the parts of one whole, by the largest remainders. */
final class Shares {

  /** Shares told to a hundredth of a percent. */
  static final int OF_HUNDREDTHS = 1;

  /** Shares told to a whole percent. */
  static final int OF_WHOLES = 100;

  private Shares() {}

  /** One share a part, together 100%; none of anything when the whole is nothing. */
  static List<Percent> of(int step, long... parts) {
    long whole = LongStream.of(parts).sum();
    if (whole == 0) {
      return LongStream.of(parts).mapToObj(part -> Percent.ZERO).toList();
    }
    int steps = Percent.ALL.hundredths() / step;
    int[] shares = new int[parts.length];
    List<Long> remainders = new ArrayList<>(parts.length);
    int given = 0;
    for (int i = 0; i < parts.length; i++) {
      BigInteger[] exact =
          BigInteger.valueOf(parts[i])
              .multiply(BigInteger.valueOf(steps))
              .divideAndRemainder(BigInteger.valueOf(whole));
      shares[i] = exact[0].intValueExact();
      remainders.add(exact[1].longValueExact());
      given += shares[i];
    }
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
        .limit(steps - given)
        .forEach(i -> shares[i]++);
    return IntStream.of(shares).mapToObj(share -> new Percent(share * step)).toList();
  }
}
