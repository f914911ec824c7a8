package dev.npsp.sdk.benchmarks.overhead;

/**
 * One way to make the two calls. Both bound connect, headers and body, and check HTTP status and
 * error_code.
 */
interface Contender extends AutoCloseable {

  /** Looks a dossier up; false is an error of the benchmark. */
  boolean find(String code) throws Exception;

  /**
   * Sends the 45-field dossier with 5 papers under this code; false is an error of the benchmark.
   */
  boolean submit(String code) throws Exception;

  @Override
  default void close() {}
}
