package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.type.PublicType;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What a comparison of two sides found. The findings themselves stand in the files: {@link
 * #forEachFinding} reads them one by one.
 */
@PublicType
@Value.Immutable
public abstract class ReconciliationReport {

  ReconciliationReport() {}

  /** 1 for the first comparison of a day, one more for each correction. */
  public abstract int revision();

  /** This side. */
  public abstract SideTotals here();

  /** The other side. */
  public abstract SideTotals there();

  /** How many transactions both sides tell alike. */
  public abstract long matched();

  /** Their amounts together. */
  public abstract Vnd matchedSum();

  /** How many findings there are of each kind; a kind without findings is absent. */
  public abstract Map<FindingKind, Long> findings();

  /** What changed against the comparison that this one corrects. */
  public abstract Optional<RevisionChanges> changes();

  /** All findings as CSV in UTF-8, one a line, bad rows first, the rest by reference. */
  public abstract Path csv();

  /** The report for people, in English and Vietnamese; at most 10,000 findings. */
  public abstract Path html();

  /** All findings, sorted, as they are read back and compared with the next revision. */
  abstract Path keys();

  /** Which comparison of this revision in its directory it is, from 1. */
  abstract int run();

  /**
   * Gives all findings one by one, in constant memory: bad rows first, this side's before the other
   * side's and by their numbers, then the rest by reference. What the consumer throws passes
   * through.
   *
   * @throws IOException when the file {@code reconciliation-N.keys} beside {@link #csv} is gone or
   *     was changed
   */
  public final void forEachFinding(Consumer<? super Finding> consumer) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(keys(), StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        consumer.accept(FindingLine.read(line));
      }
    }
  }

  /** How many findings there are of a kind. */
  public final long count(FindingKind kind) {
    return findings().getOrDefault(kind, 0L);
  }

  /** Whether both sides agree in everything, and their last lines with their rows. */
  public final boolean isClean() {
    return findings().isEmpty() && here().control().isGood() && there().control().isGood();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Collects a report. */
  static final class Builder extends ImmutableReconciliationReport.Builder {
    Builder() {}
  }
}
