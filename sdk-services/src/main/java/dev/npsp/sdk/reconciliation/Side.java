package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.Vnd;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** One side on its way to be compared: written down as it comes, then sorted on disk. */
final class Side implements RowTaker {

  private final String name;
  private final BufferedWriter unsorted;
  private final Consumer<BadLine> badRows;
  private long rows;
  private long sum;
  private long bad;
  private ControlSum control = ControlSum.MISSING;

  /**
   * A line that is no row.
   *
   * @param number of the line
   * @param why it is none
   */
  record BadLine(long number, BadRow why) {}

  private Side(String name, BufferedWriter unsorted, Consumer<BadLine> badRows) {
    this.name = name;
    this.unsorted = unsorted;
    this.badRows = badRows;
  }

  /** Takes all rows, and leaves them sorted in that file. */
  static SideTotals sort(DayRows rows, Path directory, Path sorted, Consumer<BadLine> badRows)
      throws IOException {
    Path unsorted = Files.createTempFile(directory, "side", ".unsorted");
    try {
      Side side;
      try (BufferedWriter out = Files.newBufferedWriter(unsorted, StandardCharsets.UTF_8)) {
        side = new Side(rows.name(), out, badRows);
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
    sum = Math.addExact(sum, row.amount().amount());
    rows++;
    unsorted.write(line.line());
    unsorted.write('\n');
  }

  @Override
  public void bad(long number, BadRow why) {
    bad++;
    badRows.accept(new BadLine(number, why));
  }

  @Override
  public void end(ControlSum said) {
    control = said;
  }

  private SideTotals totals() {
    return new SideTotals(name, rows, Vnd.of(sum), bad, control);
  }
}
