package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.internal.files.OwnerOnly;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What findings are gone and which are new between two revisions, by their sorted lines. */
final class KeyDifference {

  private KeyDifference() {}

  static RevisionChanges between(Path earlier, Path later, Path changes) throws IOException {
    long resolved = 0;
    long arisen = 0;
    try (BufferedReader before = Files.newBufferedReader(earlier, StandardCharsets.UTF_8);
        BufferedReader after = Files.newBufferedReader(later, StandardCharsets.UTF_8);
        BufferedWriter out = OwnerOnly.newWriter(changes)) {
      out.write("change,finding\r\n");
      String one = key(before);
      String other = key(after);
      while (one != null || other != null) {
        if (one != null && (other == null || one.compareTo(other) < 0)) {
          out.write(FindingCsv.cells("resolved", FindingLine.shown(one)) + "\r\n");
          resolved++;
          one = key(before);
        } else if (other != null && (one == null || other.compareTo(one) < 0)) {
          out.write(FindingCsv.cells("arisen", FindingLine.shown(other)) + "\r\n");
          arisen++;
          other = key(after);
        } else {
          one = key(before);
          other = key(after);
        }
      }
    }
    return new RevisionChanges(resolved, arisen);
  }

  private static @Nullable String key(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    return line == null ? null : FindingLine.key(line);
  }
}
