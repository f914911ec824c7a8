package dev.npsp.sdk.benchmarks.overhead;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * What the rounds of a run gave.
 *
 * @param find looking up
 * @param submit sending a dossier
 */
record Figures(Of find, Of submit) {

  /** The hand-written client against itself, the worse of both operations. */
  double aa() {
    double found = find.ratio(Field.Name.HAND_WRITTEN_AGAIN, Field.Name.HAND_WRITTEN);
    double sent = submit.ratio(Field.Name.HAND_WRITTEN_AGAIN, Field.Name.HAND_WRITTEN);
    return Math.abs(found - 1) > Math.abs(sent - 1) ? found : sent;
  }

  boolean aaWithin(double tolerance) {
    return Math.abs(aa() - 1) <= tolerance;
  }

  /** The rounds of one operation. */
  static final class Of {

    private final List<Map<Field.Name, Long>> rounds = new ArrayList<>();

    void add(Map<Field.Name, Long> medians) {
      rounds.add(medians);
    }

    /** The median of the rounds' medians. */
    double micros(Field.Name name) {
      return median(round -> nanos(round, name) / 1000.0);
    }

    /** The median of the rounds' ratios. */
    double ratio(Field.Name name, Field.Name base) {
      return median(round -> (double) nanos(round, name) / nanos(round, base));
    }

    private double median(ToDoubleFunction<Map<Field.Name, Long>> figure) {
      double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
      return sorted[sorted.length / 2];
    }

    private static long nanos(Map<Field.Name, Long> round, Field.Name name) {
      return Objects.requireNonNull(round.get(name));
    }
  }
}
