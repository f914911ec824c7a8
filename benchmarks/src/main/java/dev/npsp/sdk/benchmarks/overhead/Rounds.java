package dev.npsp.sdk.benchmarks.overhead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Calls interleaved one by one: every turn each contender calls once, in an order drawn anew, so
 * that nobody always comes after the same one.
 */
final class Rounds {

  private static final int ROUNDS = 3;

  private final Field field;
  private final int calls;
  private final Random drawing = new Random(766);
  private boolean warm;

  Rounds(Field field, int calls) {
    this.field = field;
    this.calls = calls;
  }

  Figures run() throws Exception {
    if (!warm) {
      new WarmUp(() -> turn(true)).run();
      WarmUp submitting = new WarmUp(() -> turn(false));
      submitting.run();
      submitting.settle();
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

  private Field turn(boolean finding) throws Exception {
    for (Field.Name name : Field.Name.values()) {
      one(name, finding);
    }
    return field;
  }

  /** The median of each contender's calls, in nanoseconds. */
  private Map<Field.Name, Long> round(int count, boolean finding) throws Exception {
    Field.Name[] names = Field.Name.values();
    List<Field.Name> order = new ArrayList<>(List.of(names));
    long[][] took = new long[names.length][count];
    for (int turn = 0; turn < count; turn++) {
      Collections.shuffle(order, drawing);
      for (Field.Name name : order) {
        took[name.ordinal()][turn] = one(name, finding);
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
