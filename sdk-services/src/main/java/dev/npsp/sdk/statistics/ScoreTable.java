package dev.npsp.sdk.statistics;

import dev.npsp.sdk.domain.DataFileRejected;
import dev.npsp.sdk.domain.internal.csv.DataFiles;
import dev.npsp.sdk.domain.internal.files.WholeFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The groups, metrics and maxima of Decision 766/QĐ-TTg, and how a share becomes points. Immutable.
 *
 * <p>The {@linkplain #bundled() one that comes with the library} is as of September 2026: maxima
 * from the portal's own evaluation API, conversions from what fitted its numbers at one province.
 * Each row says its source and how sure it is. When a notice changes them, a host puts a file of
 * its own into the folder of its reference data, without a release of this library.
 */
public final class ScoreTable {

  /** The name of the file in a folder of reference data. */
  public static final String FILE = "decision-766-scores.csv";

  private final List<ScoreMetric> metrics;

  ScoreTable(List<ScoreMetric> metrics) {
    this.metrics = List.copyOf(metrics);
  }

  /** The table that comes with the library. */
  public static ScoreTable bundled() {
    return Bundled.TABLE;
  }

  /**
   * The table in a folder of the host's, from its file {@value #FILE}; {@link #writeTo} makes one.
   *
   * @throws DataFileRejected naming everything that is wrong, each with its line and a remedy
   */
  public static ScoreTable load(Path directory) {
    return ScoreFile.read(
        () -> Files.newBufferedReader(directory.resolve(FILE), StandardCharsets.UTF_8), FILE);
  }

  /**
   * A table from a text; the reader is read to its end and not closed.
   *
   * @param name what errors call the text
   * @throws DataFileRejected naming everything that is wrong, each with its line and a remedy
   */
  public static ScoreTable read(Reader text, String name) {
    return ScoreFile.read(DataFiles.opened(text), name);
  }

  /** As a file, which {@link #read} reads. */
  public String toCsv() {
    return ScoreFile.write(metrics);
  }

  /** Writes {@value #FILE} into that folder, whole or not at all. */
  public void writeTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    WholeFile.replace(directory.resolve(FILE), toCsv().getBytes(StandardCharsets.UTF_8));
  }

  /** All rows, whenever they are valid, in their order. */
  public List<ScoreMetric> metrics() {
    return metrics;
  }

  /** The rows that are valid on that day, in their order; none when the table does not reach it. */
  public List<ScoreMetric> at(LocalDate day) {
    return metrics.stream().filter(metric -> metric.isValid(day)).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScoreTable table && metrics.equals(table.metrics);
  }

  @Override
  public int hashCode() {
    return metrics.hashCode();
  }

  @Override
  public String toString() {
    return metrics.size() + " metrics of Decision 766";
  }

  /** Read when first asked for. */
  private static final class Bundled {
    static final ScoreTable TABLE =
        ScoreFile.read(
            () -> DataFiles.bundled(ScoreTable.class.getResourceAsStream(FILE), FILE), FILE);
  }
}
