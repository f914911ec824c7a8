package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.Vnd;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One side on its way to be compared: written down as it comes, then sorted on disk. */
final class Side implements RowTaker {

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

  private Side(String name, BufferedWriter unsorted, BadLines badLines) {
    this.name = name;
    this.unsorted = unsorted;
    this.badLines = badLines;
  }

  /** Takes all rows, and leaves them sorted in that file. */
  static SideTotals sort(DayRows rows, Path directory, Path sorted, BadLines badLines)
      throws IOException {
    Path unsorted = Files.createTempFile(directory, "side", ".unsorted");
    try {
      Side side;
      try (BufferedWriter out = Files.newBufferedWriter(unsorted, StandardCharsets.UTF_8)) {
        side = new Side(rows.name(), out, badLines);
        rows.giveTo(side);
      }
      LineSort.sort(unsorted, sorted, directory);
      return side.totals();
    } finally {
      Files.deleteIfExists(unsorted);
    }
  }

  @Override
  public void row(long number, DayFileRow row) throws IOException {
    SortedRow line = SortedRow.of(number, row);
    if (!line.canBeWritten()) {
      bad(number, BadRow.CONTENT);
      return;
    }
    if (row.amount().amount() > Long.MAX_VALUE - sum) {
      bad(number, BadRow.AMOUNT); // no day adds up to that: a store holds nonsense
      return;
    }
    sum += row.amount().amount();
    rows++;
    unsorted.write(line.line());
    unsorted.write('\n');
  }

  @Override
  public void bad(long number, BadRow why) throws IOException {
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
