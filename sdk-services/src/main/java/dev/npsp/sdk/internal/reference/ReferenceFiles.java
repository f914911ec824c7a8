package dev.npsp.sdk.internal.reference;

import dev.npsp.sdk.reference.ReferenceData;
import dev.npsp.sdk.reference.ReferenceDataRejected;
import dev.npsp.sdk.reference.ReferenceDataRejected.Problem;
import dev.npsp.sdk.reference.ReferenceSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads all files and collects what is wrong with them, so that one look tells everything. */
public final class ReferenceFiles {

  private final ReferenceSource source;
  private final List<Problem> problems = new ArrayList<>();

  private ReferenceFiles(ReferenceSource source) {
    this.source = source;
  }

  /** Opens a file that comes with the library. */
  public static Reader openBundled(String file) throws IOException {
    InputStream bytes = ReferenceData.class.getResourceAsStream(file);
    if (bytes == null) {
      throw new FileNotFoundException(file);
    }
    return new InputStreamReader(bytes, StandardCharsets.UTF_8);
  }

  /** The rows of all files of that source. */
  public static LoadedRows read(ReferenceSource source) {
    return new ReferenceFiles(source).read();
  }

  private LoadedRows read() {
    var provinces = rows(ReferenceMapping.PROVINCES);
    var mergers = rows(ReferenceMapping.MERGERS);
    var agencies = rows(ReferenceMapping.AGENCIES);
    if (problems.isEmpty()) { // otherwise every missing row would be told twice
      problems.addAll(new ReferenceChecks(provinces, mergers, agencies).problems());
    }
    if (!problems.isEmpty()) {
      throw new ReferenceDataRejected(problems);
    }
    return new LoadedRows(values(provinces), values(mergers), values(agencies));
  }

  private static <T> List<T> values(List<Placed<T>> rows) {
    return rows.stream().map(Placed::value).toList();
  }

  private <T> List<Placed<T>> rows(FileForm<T> form) {
    try (Reader text = source.open(form.file())) {
      return rows(form, CsvFile.read(text));
    } catch (IOException | UncheckedIOException e) {
      report(form, 0, trouble(e instanceof UncheckedIOException ? e.getCause() : e));
      return List.of();
    }
  }

  private static String trouble(@Nullable Throwable cause) {
    if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
      return "is not there; ReferenceData.bundled().writeTo(directory) makes one.";
    }
    if (cause instanceof CharacterCodingException) {
      return "is not UTF-8; save it as UTF-8.";
    }
    if (cause instanceof CsvFile.Broken broken) {
      return "is no CSV behind line " + broken.line() + "; check the quotation marks there.";
    }
    return "cannot be read; check the file and its rights ("
        + (cause == null ? "no cause given" : cause.getClass().getSimpleName())
        + ").";
  }

  private <T> List<Placed<T>> rows(FileForm<T> form, List<CsvRow> found) {
    if (found.isEmpty()) {
      report(form, 0, "is empty; ReferenceData.bundled().writeTo(directory) makes one.");
      return List.of();
    }
    List<String> header = found.get(0).cells().stream().map(String::strip).toList();
    List<String> missing =
        form.columns().stream().filter(column -> !header.contains(column)).toList();
    if (!missing.isEmpty()) {
      report(form, 1, "lacks the columns " + String.join(", ", missing) + "; separate by commas.");
      return List.of();
    }
    List<Placed<T>> rows = new ArrayList<>();
    for (CsvRow row : found.subList(1, found.size())) {
      row(form, header, row).ifPresent(value -> rows.add(new Placed<>(row.line(), value)));
    }
    if (found.size() == 1) {
      report(
          form,
          1,
          "has a header but no rows; ReferenceData.bundled().writeTo(directory) makes some.");
    }
    return rows;
  }

  private <T> Optional<T> row(FileForm<T> form, List<String> header, CsvRow row) {
    if (row.cells().size() != header.size()) {
      report(
          form,
          row.line(),
          "has "
              + row.cells().size()
              + " cells where the header has "
              + header.size()
              + "; put text with commas in quotation marks.");
      return Optional.empty();
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), row.cells().get(i));
    }
    try {
      return Optional.of(form.fromRow().apply(new Cells(cells)));
    } catch (Cells.BadCell e) {
      report(form, row.line(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void report(FileForm<?> form, long line, String message) {
    problems.add(new Problem(form.file(), line, message));
  }

  /** Writes the rows as files that {@link #read} takes. */
  public static void write(Path directory, LoadedRows rows) throws IOException {
    Files.createDirectories(directory);
    write(directory, ReferenceMapping.PROVINCES, rows.provinces());
    write(directory, ReferenceMapping.MERGERS, rows.mergers());
    write(directory, ReferenceMapping.AGENCIES, rows.agencies());
  }

  private static <T> void write(Path directory, FileForm<T> form, List<T> rows) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    cells.add(form.columns());
    rows.forEach(row -> cells.add(form.toRow().apply(row)));
    try (Writer text =
        Files.newBufferedWriter(directory.resolve(form.file()), StandardCharsets.UTF_8)) {
      CsvFile.write(text, cells);
    }
  }
}
