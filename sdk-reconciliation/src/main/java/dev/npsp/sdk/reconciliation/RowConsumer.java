package dev.npsp.sdk.reconciliation;

import java.io.IOException;

/**
 * Receives the rows of a day file one by one, in the order of the file. What it throws ends the
 * reading and passes through.
 */
public interface RowConsumer {

  /**
   * A row.
   *
   * @param number the number of its line, from 1
   */
  void row(long number, DayFileRow row) throws IOException;

  /**
   * A line that is not a row. It counts in the last line of the file, but not in the sum.
   *
   * @param number the number of the line, from 1
   */
  void badRow(long number, BadRow why) throws IOException;
}
