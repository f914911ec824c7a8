package dev.npsp.sdk.reconciliation;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What findings are gone and which are new between two revisions, told by their sorted keys. */
final class KeyDifference {

  private KeyDifference() {}

  static RevisionChanges between(Path earlier, Path later, Path changes) throws IOException {
    long resolved = 0;
    long arisen = 0;
    try (BufferedReader before = Files.newBufferedReader(earlier, StandardCharsets.UTF_8);
        BufferedReader after = Files.newBufferedReader(later, StandardCharsets.UTF_8);
        BufferedWriter out = Files.newBufferedWriter(changes, StandardCharsets.UTF_8)) {
      out.write("change,finding\r\n");
      String one = before.readLine();
      String other = after.readLine();
      while (one != null || other != null) {
        int order = one == null ? 1 : other == null ? -1 : one.compareTo(other);
        if (order < 0) {
          out.write(FindingCsv.cells("resolved", one) + "\r\n");
          resolved++;
        } else if (order > 0) {
          out.write(FindingCsv.cells("arisen", other) + "\r\n");
          arisen++;
        }
        one = order <= 0 ? before.readLine() : one;
        other = order >= 0 ? after.readLine() : other;
      }
    }
    return new RevisionChanges(resolved, arisen);
  }
}
