package dev.npsp.sdk.dossiers;

import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.internal.csv.Cells;
import dev.npsp.sdk.domain.internal.csv.DataFiles;
import dev.npsp.sdk.domain.internal.csv.FileForm;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;

/** A file of moves, {@code from,to} a line. */
final class LifecycleFile {

  /** Status 9 before status 10. */
  static final Comparator<DossierStatus> BY_NUMBER =
      Comparator.comparingInt((DossierStatus status) -> status.code().length())
          .thenComparing(DossierStatus::code);

  private static final FileForm<Pair> FORM =
      new FileForm<>(
          List.of("from", "to"),
          "Lifecycle.standard().toCsv()",
          LifecycleFile::pair,
          pair -> List.of(pair.from().code(), pair.to().code()));

  /** One line of the file. */
  private record Pair(DossierStatus from, DossierStatus to) {}

  private LifecycleFile() {}

  static Lifecycle read(DataFiles.Opening text, String name) {
    DataFiles files = new DataFiles();
    List<Pair> pairs = files.read(name, FORM, text).values();
    files.refuseBad();
    Lifecycle.Builder moves = Lifecycle.builder();
    pairs.forEach(pair -> moves.allow(pair.from(), pair.to()));
    return moves.build();
  }

  private static Pair pair(Cells cells) {
    return new Pair(DossierStatus.of(cells.text("from")), DossierStatus.of(cells.text("to")));
  }

  static String write(Lifecycle table) {
    StringWriter text = new StringWriter();
    DataFiles.write(
        text,
        FORM,
        table.statuses().stream()
            .flatMap(from -> table.next(from).stream().map(to -> new Pair(from, to)))
            .toList());
    return text.toString();
  }
}
