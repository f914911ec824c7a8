package dev.npsp.sdk.domain.internal.csv;

import java.util.List;

/**
 * What a file holds.
 *
 * @param <T> what a row holds
 * @param comments what stands behind {@code #}
 * @param rows the rows that could be read, in their order
 */
public record FileRows<T>(List<Placed<String>> comments, List<Placed<T>> rows) {

  static <T> FileRows<T> none() {
    return new FileRows<>(List.of(), List.of());
  }

  /** The rows without their lines. */
  public List<T> values() {
    return rows.stream().map(Placed::value).toList();
  }
}
