package dev.npsp.sdk.domain.internal.reference;

import dev.npsp.sdk.domain.internal.csv.DataFiles;
import dev.npsp.sdk.domain.internal.csv.FileForm;
import dev.npsp.sdk.domain.internal.csv.FileRows;
import dev.npsp.sdk.domain.internal.files.WholeFile;
import dev.npsp.sdk.domain.internal.text.DomainText;
import dev.npsp.sdk.domain.reference.ReferenceData;
import dev.npsp.sdk.domain.reference.ReferenceSource;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The three files of reference data: read together, since a row of one needs rows of another. */
public final class ReferenceFiles {

  private final ReferenceSource source;
  private final DataFiles files = new DataFiles();

  private ReferenceFiles(ReferenceSource source) {
    this.source = source;
  }

  /** Opens a file that comes with the library. */
  public static Reader openBundled(String file) throws IOException {
    return DataFiles.bundled(ReferenceData.class.getResourceAsStream(file), file);
  }

  /** The rows of all files of that source. */
  public static LoadedRows read(ReferenceSource source) {
    return new ReferenceFiles(source).read();
  }

  private LoadedRows read() {
    var provinces = rows(ReferenceData.PROVINCES, ReferenceMapping.PROVINCES);
    var mergers = rows(ReferenceData.MERGERS, ReferenceMapping.MERGERS);
    var agencies = rows(ReferenceData.AGENCIES, ReferenceMapping.AGENCIES);
    if (files.areGood()) { // otherwise every missing row would be told twice
      new ReferenceChecks(provinces.rows(), mergers.rows(), agencies.rows())
          .problems()
          .forEach(problem -> files.report(problem.file(), problem.line(), problem.text()));
    }
    files.refuseBad();
    return new LoadedRows(provinces.values(), mergers.values(), agencies.values());
  }

  private <T> FileRows<T> rows(String file, FileForm<T> form) {
    FileRows<T> found = files.read(file, form, () -> source.open(file));
    if (files.areGood() && found.rows().isEmpty()) {
      files.report(file, 0, DomainText.FILE_NO_ROWS.text(form.model()));
    }
    return found;
  }

  /** Writes the rows as files that {@link #read} takes, each of them whole or not at all. */
  public static void write(Path directory, LoadedRows rows) throws IOException {
    Files.createDirectories(directory);
    write(directory.resolve(ReferenceData.PROVINCES), ReferenceMapping.PROVINCES, rows.provinces());
    write(directory.resolve(ReferenceData.MERGERS), ReferenceMapping.MERGERS, rows.mergers());
    write(directory.resolve(ReferenceData.AGENCIES), ReferenceMapping.AGENCIES, rows.agencies());
  }

  /** Writes the rows as a file, whole or not at all. */
  static <T> void write(Path file, FileForm<T> form, List<T> rows) throws IOException {
    StringWriter text = new StringWriter();
    DataFiles.write(text, form, rows);
    WholeFile.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
