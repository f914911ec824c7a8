package dev.npsp.sdk.statistics;

/**
 * The two numbers of a share: how many of how many.
 *
 * @param part those that meet it
 * @param whole those that it is asked of
 */
public record MetricCount(long part, long whole) {

  public MetricCount {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException("A part is from nothing to the whole.");
    }
  }
}
