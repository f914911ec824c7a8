package dev.npsp.sdk.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.domain.calendar.Holidays;
import dev.npsp.sdk.domain.reference.ReferenceData;
import dev.npsp.sdk.domain.reference.ReferenceSource;
import dev.npsp.sdk.dossiers.Lifecycle;
import dev.npsp.sdk.reconciliation.BadRow;
import dev.npsp.sdk.reconciliation.DayFileLayout;
import dev.npsp.sdk.reconciliation.DayFileReader;
import dev.npsp.sdk.reconciliation.DayFileRow;
import dev.npsp.sdk.reconciliation.RowConsumer;
import dev.npsp.sdk.statistics.ScoreTable;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Day files of the platform, and files of data that a host replaces. */
final class FileTargets {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private FileTargets() {}

  static List<Target> all() {
    List<Target> all = new ArrayList<>();
    DayFileReader days = DayFileReader.of(DayFileLayout.standard());
    all.add(
        Target.of(
            "file of a day",
            input -> days.read(new ByteArrayInputStream(input), new Counting()),
            "dayfile-"));
    all.add(
        Target.of("file of holidays", input -> Holidays.read(text(input), "x"), "data-holidays"));
    all.add(
        Target.of(
            "file of transitions", input -> Lifecycle.read(text(input), "x"), "data-lifecycle"));
    all.add(Target.of("file of points", input -> ScoreTable.read(text(input), "x"), "data-scores"));
    for (String file :
        List.of(ReferenceData.PROVINCES, ReferenceData.MERGERS, ReferenceData.AGENCIES)) {
      all.add(
          Target.of(
              "file " + file, input -> ReferenceData.load(with(file, input)), "data-" + file));
    }
    for (String file :
        List.of(
            ReferenceData.COMMUNES, ReferenceData.COMMUNE_MERGERS, ReferenceData.COMMUNE_SOURCES)) {
      all.add(
          Target.of(
              "file " + file,
              input -> ReferenceData.load(with(file, input)).communes().at(TODAY).communes(),
              "data-" + file));
    }
    return all;
  }

  private static Reader text(byte[] input) {
    return new InputStreamReader(new ByteArrayInputStream(input), UTF_8);
  }

  /** That file from the input, the others from the corpus, where three provinces fit together. */
  private static ReferenceSource with(String file, byte[] input) {
    return name -> text(name.equals(file) ? input : Corpus.bytes("data-" + name));
  }

  /** Looks at each row as a report does. */
  private static final class Counting implements RowConsumer {

    private long characters;

    @Override
    public void row(long number, DayFileRow row) {
      characters += row.toString().length();
    }

    @Override
    public void badRow(long number, BadRow why) {
      characters += why.toString().length();
    }
  }
}
