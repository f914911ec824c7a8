package dev.npsp.sdk.benchmarks.overhead;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Dossiers made before the clock runs, by their code. */
final class Prepared<T> {

  private final Map<String, T> made = new ConcurrentHashMap<>();
  private final Function<String, T> maker;

  Prepared(Function<String, T> maker) {
    this.maker = maker;
  }

  T of(String code) {
    return made.computeIfAbsent(code, maker);
  }
}
