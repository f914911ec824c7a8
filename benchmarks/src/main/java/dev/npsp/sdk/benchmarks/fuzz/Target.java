package dev.npsp.sdk.benchmarks.fuzz;

import java.util.List;

/**
 * A reader under trial.
 *
 * @param name what it reads
 * @param seeds beginnings of the names of the corpus files that it can read
 * @param reader what is called with each input
 */
record Target(String name, List<String> seeds, Reader reader) {

  /** Reads one input; what the SDK documents may be thrown, nothing else. */
  @FunctionalInterface
  interface Reader {
    void read(byte[] input) throws Exception;
  }

  static Target of(String name, Reader reader, String... seeds) {
    return new Target(name, List.of(seeds), reader);
  }
}
