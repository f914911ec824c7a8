package dev.npsp.sdk.reconciliation;

import java.io.IOException;

/**
 * Takes the rows of one side as they come; the number counts the lines of a file or the rows of a
 * store.
 */
interface SideConsumer extends RowConsumer {

  /** That was all, and what the last line said of it. */
  void end(ControlSum control) throws IOException;
}
