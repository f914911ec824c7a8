package dev.npsp.sdk.reconciliation;

/**
 * The last line of a day file: {@code count|sum|checksum}. Source: attested, but for the formula.
 *
 * @param count how many rows
 * @param sum their amounts together, in whole dong
 * @param checksum as the layout's formula makes it
 */
public record DayFileTrailer(long count, long sum, String checksum) {

  /** The line. */
  public String line() {
    return count + "|" + sum + "|" + checksum;
  }
}
