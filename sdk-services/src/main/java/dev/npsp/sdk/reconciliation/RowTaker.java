package dev.npsp.sdk.reconciliation;

import java.io.IOException;

/** Takes the rows of one side as they come. */
interface RowTaker {

  /** A row; the number is that of the line, or counts the rows of a store. */
  void row(long number, DayFileRow row) throws IOException;

  /** A line that is no row, and why. */
  void bad(long number, BadRow why) throws IOException;

  /** That was all, and what the last line said of it. */
  void end(ControlSum control) throws IOException;
}
