package dev.npsp.sdk.reconciliation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares two sides of a day: two files, or a file and a store. Both are sorted on disk, so
 * millions of rows need little memory; both may come in any order.
 *
 * <pre>{@code
 * ReconciliationReport report = Reconciliation.in(directory)
 *     .compare(DayRows.of("our orders", orders), DayRows.file(name, layout, () -> Files.newInputStream(file)));
 * report.isClean();    // or report.html(), for the officer who looks at it
 * }</pre>
 *
 * <p>Rows are compared by their reference: amount first, then state. One bad row is a finding and
 * stops nothing. A file that was corrected is compared again with {@link #revising}.
 */
public final class Reconciliation {

  private final Path directory;
  private final @Nullable ReconciliationReport earlier;

  private Reconciliation(Path directory, @Nullable ReconciliationReport earlier) {
    this.directory = directory;
    this.earlier = earlier;
  }

  /**
   * Leaves its files in that directory, which is made when it is not there: {@code
   * reconciliation-1.csv} and {@code .html}. What is sorted lies there too while it runs: about 60
   * bytes a row, twice.
   */
  public static Reconciliation in(Path directory) {
    return new Reconciliation(directory, null);
  }

  /**
   * The same comparison with corrected sides: the next revision, which tells what changed. The
   * files of the earlier one stay.
   */
  public Reconciliation revising(ReconciliationReport report) {
    return new Reconciliation(directory, report);
  }

  /** Compares this side with the other one. For one thread a directory. */
  public ReconciliationReport compare(DayRows here, DayRows there) throws IOException {
    Files.createDirectories(directory);
    int revision = earlier == null ? 1 : earlier.revision() + 1;
    Path sortedHere = directory.resolve("here-" + revision + ".sorted");
    Path sortedThere = directory.resolve("there-" + revision + ".sorted");
    try (ReportFiles files = ReportFiles.open(directory, revision)) {
      SideTotals one =
          Side.sort(here, directory, sortedHere, (number, why) -> files.bad(number, why, true));
      SideTotals other =
          Side.sort(there, directory, sortedThere, (number, why) -> files.bad(number, why, false));
      try (SortedRows left = new SortedRows(sortedHere);
          SortedRows right = new SortedRows(sortedThere)) {
        new Comparison(left, right, files).run();
      }
      return files.finish(one, other, Optional.ofNullable(earlier));
    } finally {
      Files.deleteIfExists(sortedHere);
      Files.deleteIfExists(sortedThere);
    }
  }
}
