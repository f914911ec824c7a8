package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.files.OwnerOnly;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;

/** One side on its way to be compared: written down as it comes, then sorted on disk. */
final class SortedSide implements SideConsumer {

  private final String name;
  private final BufferedWriter unsorted;
  private final BadLines badLines;
  private long rows;
  private long sum;
  private long bad;
  private ControlSum control = ControlSum.MISSING;

  /** Takes the lines that are no rows, by their number. */
  @FunctionalInterface
  interface BadLines {
    void take(long number, BadRow why) throws IOException;
  }

  private SortedSide(String name, BufferedWriter unsorted, BadLines badLines) {
    this.name = name;
    this.unsorted = unsorted;
    this.badLines = badLines;
  }

  /** Takes all rows, and leaves them sorted in that file; what is unsorted lies beside it. */
  static SideTotals sort(DayRows rows, Path sorted, BadLines badLines) throws IOException {
    Path unsorted = sorted.resolveSibling(sorted.getFileName() + ".unsorted");
    SortedSide side;
    try (BufferedWriter out = OwnerOnly.newWriter(unsorted)) {
      side = new SortedSide(rows.name(), out, badLines);
      rows.giveTo(side);
    }
    LineSort.sort(unsorted, sorted);
    return side.totals();
  }

  @Override
  public void row(long number, DayFileRow row) throws IOException {
    SortedRow line = SortedRow.of(number, row);
    if (!line.canBeWritten()) {
      badRow(number, BadRow.CONTENT);
      return;
    }
    if (row.amount().amount() > Long.MAX_VALUE - sum) {
      badRow(number, BadRow.AMOUNT); // no day adds up to that: a store holds nonsense
      return;
    }
    sum += row.amount().amount();
    rows++;
    unsorted.write(line.line());
    unsorted.write('\n');
  }

  @Override
  public void badRow(long number, BadRow why) throws IOException {
    bad++;
    badLines.take(number, why);
  }

  @Override
  public void end(ControlSum said) {
    control = said;
  }

  private SideTotals totals() {
    return new SideTotals(name, rows, Vnd.of(sum), bad, control);
  }
}
