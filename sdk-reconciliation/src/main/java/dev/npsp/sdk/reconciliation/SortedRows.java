package dev.npsp.sdk.reconciliation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Walks along a sorted side, one row in sight. */
final class SortedRows implements AutoCloseable {

  private final BufferedReader lines;
  private @Nullable SortedRow inSight;

  SortedRows(Path sorted) throws IOException {
    this.lines = Files.newBufferedReader(sorted, StandardCharsets.UTF_8);
    step();
  }

  /** The row in sight; null at the end. */
  @Nullable SortedRow peek() {
    return inSight;
  }

  /** The row in sight, which is left behind. */
  @Nullable SortedRow take() throws IOException {
    SortedRow taken = inSight;
    step();
    return taken;
  }

  private void step() throws IOException {
    String line = lines.readLine();
    inSight = line == null ? null : SortedRow.ofLine(line);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
