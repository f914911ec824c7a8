package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.files.OwnerOnly;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Writes each finding down as it is found, and counts. */
final class ReportFiles implements Comparison.Listener, AutoCloseable {

  private static final String UNSORTED = "findings.unsorted";

  private final RunFiles files;
  private final BufferedWriter csv;
  private final BufferedWriter lines;
  private final HtmlRows rows;
  private final Map<FindingKind, Long> counts = new EnumMap<>(FindingKind.class);
  private long matched;
  private long matchedSum;

  ReportFiles(RunFiles files) throws IOException {
    this.files = files;
    this.csv = OwnerOnly.newWriter(files.draft(".csv"));
    this.lines = OwnerOnly.newWriter(files.working(UNSORTED));
    this.rows = new HtmlRows(files.working("rows"));
    csv.write(FindingCsv.HEADER);
  }

  /** A line that is no row, of this side or the other. */
  void bad(long number, BadRow why, boolean isHere) throws IOException {
    Entry nowhere = new Entry(number, Vnd.ZERO, "");
    Finding.Builder finding = Finding.builder(FindingKind.BAD_ROW).badRow(why);
    found((isHere ? finding.here(nowhere) : finding.there(nowhere)).build());
  }

  @Override
  public void matched(Vnd amount) {
    matched++;
    matchedSum = Math.addExact(matchedSum, amount.amount());
  }

  @Override
  public void found(Finding finding) throws IOException {
    counts.merge(finding.kind(), 1L, Long::sum);
    csv.write(FindingCsv.line(finding));
    lines.write(FindingLine.of(finding) + "\n");
    rows.add(finding);
  }

  ReconciliationReport finish(
      int revision, SideTotals here, SideTotals there, Optional<ReconciliationReport> earlier)
      throws IOException {
    close();
    Path findings = files.draft(".keys");
    LineSort.sort(files.working(UNSORTED), findings);
    ReconciliationReport.Builder report =
        ReconciliationReport.builder()
            .revision(revision)
            .run(files.run())
            .here(here)
            .there(there)
            .matched(matched)
            .matchedSum(Vnd.of(matchedSum))
            .putAllFindings(counts)
            .csv(files.report(".csv"))
            .html(files.report(".html"))
            .keys(files.report(".keys"));
    if (earlier.isPresent()) {
      report.changes(
          KeyDifference.between(earlier.get().keys(), findings, files.draft("-changes.csv")));
    }
    ReconciliationReport finished = report.build();
    HtmlReport.write(files.draft(".html"), finished, rows);
    files.publish();
    return finished;
  }

  @Override
  public void close() throws IOException {
    try (csv;
        lines;
        rows) {
      // closed in any case, all of them
    }
  }
}
