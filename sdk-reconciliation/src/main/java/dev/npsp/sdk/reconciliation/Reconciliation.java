package dev.npsp.sdk.reconciliation;

import java.io.IOException;
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
   * Leaves its files in that directory, which is made, for its owner only, when it is not there:
   * {@code reconciliation-1.csv}, {@code .html} and {@code .keys}; a second comparison there leaves
   * {@code reconciliation-1-run2.csv} and so on, and overwrites nothing. The files are readable by
   * their owner only, and come all together when the comparison is finished; one that fails leaves
   * none.
   *
   * <p>What is sorted lies in {@code .reconciliation-1.partial} while it runs: about 60 bytes a
   * row, twice. A process that is killed leaves that directory, which can be deleted.
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

  /** Compares this side with the other one. Several may run in one directory at once. */
  public ReconciliationReport compare(DayRows here, DayRows there) throws IOException {
    int revision = earlier == null ? 1 : earlier.revision() + 1;
    int run = earlier == null ? 1 : earlier.run();
    try (RunFiles files = RunFiles.claim(directory, revision, run);
        ReportFiles reports = new ReportFiles(files)) {
      Path sortedHere = files.working("here.sorted");
      Path sortedThere = files.working("there.sorted");
      SideTotals one =
          SortedSide.sort(here, sortedHere, (number, why) -> reports.bad(number, why, true));
      SideTotals other =
          SortedSide.sort(there, sortedThere, (number, why) -> reports.bad(number, why, false));
      try (SortedRows left = new SortedRows(sortedHere);
          SortedRows right = new SortedRows(sortedThere)) {
        new Comparison(left, right, reports).run();
      }
      return reports.finish(revision, one, other, Optional.ofNullable(earlier));
    }
  }
}
