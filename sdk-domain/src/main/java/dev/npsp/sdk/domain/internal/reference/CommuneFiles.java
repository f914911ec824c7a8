package dev.npsp.sdk.domain.internal.reference;

import dev.npsp.sdk.domain.internal.csv.DataFiles;
import dev.npsp.sdk.domain.internal.csv.FileForm;
import dev.npsp.sdk.domain.internal.csv.Placed;
import dev.npsp.sdk.domain.internal.reference.CommuneRow.CommuneName;
import dev.npsp.sdk.domain.reference.Commune;
import dev.npsp.sdk.domain.reference.Province;
import dev.npsp.sdk.domain.reference.ReferenceData;
import dev.npsp.sdk.domain.reference.ReferenceSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The three files of communes: read together, since a row of one names rows of another. */
public final class CommuneFiles {

  private CommuneFiles() {}

  /** The rows of all files of that source, checked against these provinces. */
  public static CommuneTable read(ReferenceSource source, List<Province> provinces) {
    DataFiles files = new DataFiles();
    CommuneTableBuilder table = new CommuneTableBuilder(files, provinces);
    var sources = rows(files, source, ReferenceData.COMMUNE_SOURCES, CommuneMapping.SOURCES);
    var communes = rows(files, source, ReferenceData.COMMUNES, CommuneMapping.COMMUNES);
    var mergers = rows(files, source, ReferenceData.COMMUNE_MERGERS, CommuneMapping.MERGERS);
    if (files.areGood()) { // otherwise every missing row would be told twice
      table.sources(sources);
      table.communes(communes);
      table.mergers(mergers);
    }
    files.refuseBad();
    return table.build();
  }

  private static <T> List<Placed<T>> rows(
      DataFiles files, ReferenceSource source, String file, FileForm<T> form) {
    return files.read(file, form, () -> source.open(file)).rows();
  }

  /** Writes the rows as files that {@link #read} takes, each of them whole or not at all. */
  public static void write(Path directory, CommuneTable table) throws IOException {
    ReferenceFiles.write(
        directory.resolve(ReferenceData.COMMUNE_SOURCES),
        CommuneMapping.SOURCES,
        List.of(table.sources()));
    ReferenceFiles.write(
        directory.resolve(ReferenceData.COMMUNES),
        CommuneMapping.COMMUNES,
        units(table).mapToObj(unit -> row(table, unit)).flatMap(Optional::stream).toList());
    ReferenceFiles.write(
        directory.resolve(ReferenceData.COMMUNE_MERGERS),
        CommuneMapping.MERGERS,
        units(table).boxed().flatMap(unit -> merger(table, unit)).toList());
  }

  private static IntStream units(CommuneTable table) {
    return IntStream.range(0, table.size());
  }

  /** The row of communes; none of a unit that only a merger names. */
  private static Optional<CommuneRow> row(CommuneTable table, int unit) {
    Commune commune = table.commune(unit);
    return commune
        .validFrom()
        .map(
            from ->
                new CommuneRow(
                    commune.code(),
                    new CommuneName(commune.kind(), commune.nameVi()),
                    commune.province(),
                    from,
                    commune.validTo(),
                    table.source(unit).key()));
  }

  private static Stream<CommuneMergerRow> merger(CommuneTable table, int unit) {
    int successor = table.successor(unit);
    if (successor == CommuneTable.NONE) {
      return Stream.empty();
    }
    Commune old = table.commune(unit);
    LocalDate effective = old.validTo().orElseThrow().plusDays(1);
    return Stream.of(
        new CommuneMergerRow(
            old.code(),
            new CommuneName(old.kind(), old.nameVi()),
            old.districtVi(),
            old.province(),
            table.code(successor),
            effective,
            table.sourceOfMerger(unit).key()));
  }
}
