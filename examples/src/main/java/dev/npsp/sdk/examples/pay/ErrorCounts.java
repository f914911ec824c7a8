package dev.npsp.sdk.examples.pay;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** The errors that ministry and bank met over faulty connections, counted by name. */
final class ErrorCounts {

  private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();

  void add(RuntimeException error) {
    counts.computeIfAbsent(error.getClass().getSimpleName(), key -> new LongAdder()).increment();
  }

  /** By the names of the errors. */
  Map<String, Long> counts() {
    Map<String, Long> result = new TreeMap<>();
    counts.forEach((name, count) -> result.put(name, count.sum()));
    return result;
  }
}
