package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.DossierStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

/** A file of moves, {@code from,to} a line. */
final class LifecycleFile {

  /** Status 9 before status 10. */
  static final Comparator<DossierStatus> BY_NUMBER =
      Comparator.comparingInt((DossierStatus status) -> status.code().length())
          .thenComparing(DossierStatus::code);

  private LifecycleFile() {}

  static Lifecycle read(Reader text, String name) {
    Lifecycle.Builder moves = Lifecycle.builder();
    List<String> lines = lines(text, name);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "").strip();
      if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("from,to")) {
        String[] cells = line.split(",", -1);
        if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
          throw new IllegalArgumentException(
              name + ", line " + (i + 1) + ": no move. Remedy: write two statuses, such as 2,4.");
        }
        moves.allow(DossierStatus.of(cells[0]), DossierStatus.of(cells[1]));
      }
    }
    return moves.build();
  }

  private static List<String> lines(Reader text, String name) {
    try {
      return new BufferedReader(text).lines().toList();
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      throw new UncheckedIOException("Cannot read the table of moves in " + name + ".", cause);
    }
  }
}
