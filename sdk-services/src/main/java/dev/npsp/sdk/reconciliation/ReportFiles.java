package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.Vnd;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Writes each finding down as it is found, and counts. */
final class ReportFiles implements Comparison.Listener, AutoCloseable {

  private final Path directory;
  private final int revision;
  private final BufferedWriter csv;
  private final BufferedWriter keys;
  private final HtmlRows rows;
  private final Map<FindingKind, Long> counts = new EnumMap<>(FindingKind.class);
  private long matched;
  private long matchedSum;

  private ReportFiles(Path directory, int revision) throws IOException {
    this.directory = directory;
    this.revision = revision;
    this.csv = Files.newBufferedWriter(file(".csv"), StandardCharsets.UTF_8);
    this.keys = Files.newBufferedWriter(file(".keys.unsorted"), StandardCharsets.UTF_8);
    this.rows = new HtmlRows(file(".rows"));
    csv.write(FindingCsv.HEADER);
  }

  static ReportFiles open(Path directory, int revision) throws IOException {
    return new ReportFiles(directory, revision);
  }

  private Path file(String ending) {
    return directory.resolve("reconciliation-" + revision + ending);
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
    keys.write(FindingCsv.key(finding) + "\n");
    rows.add(finding);
  }

  ReconciliationReport finish(
      SideTotals here, SideTotals there, Optional<ReconciliationReport> earlier)
      throws IOException {
    csv.close();
    keys.close();
    rows.close();
    Path sortedKeys = file(".keys");
    LineSort.sort(file(".keys.unsorted"), sortedKeys, directory);
    ReconciliationReport.Builder report =
        ReconciliationReport.builder()
            .revision(revision)
            .here(here)
            .there(there)
            .matched(matched)
            .matchedSum(Vnd.of(matchedSum))
            .putAllFindings(counts)
            .csv(file(".csv"))
            .html(file(".html"))
            .keys(sortedKeys);
    if (earlier.isPresent()) {
      report.changes(KeyDifference.between(earlier.get().keys(), sortedKeys, file("-changes.csv")));
    }
    ReconciliationReport finished = report.build();
    HtmlReport.write(finished, rows);
    return finished;
  }

  @Override
  public void close() throws IOException {
    csv.close();
    keys.close();
    rows.close();
    Files.deleteIfExists(file(".keys.unsorted"));
    Files.deleteIfExists(file(".rows"));
  }
}
