package dev.npsp.sdk.benchmarks.overhead;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Calls interleaved one by one: every turn each contender calls once, and the order turns with it.
 */
final class Rounds {

  private static final int ROUNDS = 3;

  private final Field field;
  private final int warmUp;
  private final int calls;
  private boolean warm;

  Rounds(Field field, int warmUp, int calls) {
    this.field = field;
    this.warmUp = warmUp;
    this.calls = calls;
  }

  Figures run() throws Exception {
    if (!warm) {
      round(warmUp, true);
      round(warmUp, false);
      warm = true;
    }
    Figures.Of find = new Figures.Of();
    Figures.Of submit = new Figures.Of();
    for (int round = 0; round < ROUNDS; round++) {
      find.add(round(calls, true));
      submit.add(round(calls, false));
    }
    return new Figures(find, submit);
  }

  /** The median of each contender's calls, in nanoseconds. */
  private Map<Field.Name, Long> round(int count, boolean finding) throws Exception {
    Field.Name[] names = Field.Name.values();
    long[][] took = new long[names.length][count];
    for (int turn = 0; turn < count; turn++) {
      for (int place = 0; place < names.length; place++) {
        int who = (turn + place) % names.length;
        took[who][turn] = one(names[who], finding);
      }
    }
    Map<Field.Name, Long> medians = new EnumMap<>(Field.Name.class);
    for (Field.Name name : names) {
      long[] sorted = took[name.ordinal()];
      Arrays.sort(sorted);
      medians.put(name, sorted[sorted.length / 2]);
    }
    return medians;
  }

  private long one(Field.Name name, boolean finding) throws Exception {
    Contender contender = field.of(name);
    String code = field.code(name);
    long start = System.nanoTime();
    boolean good = finding ? contender.find(code) : contender.submit(code);
    long took = System.nanoTime() - start;
    if (!good) {
      throw new IllegalStateException(name.label() + " got a wrong answer");
    }
    return took;
  }
}
