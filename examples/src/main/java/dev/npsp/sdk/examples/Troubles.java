package dev.npsp.sdk.examples;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What the parties met on bad lines: which errors, and how often. */
final class Troubles {

  private final Map<String, LongAdder> met = new ConcurrentSkipListMap<>();

  void note(RuntimeException trouble) {
    met.computeIfAbsent(trouble.getClass().getSimpleName(), key -> new LongAdder()).increment();
  }

  /** By the names of the errors. */
  Map<String, Long> met() {
    Map<String, Long> counts = new TreeMap<>();
    met.forEach((name, count) -> counts.put(name, count.sum()));
    return counts;
  }
}
