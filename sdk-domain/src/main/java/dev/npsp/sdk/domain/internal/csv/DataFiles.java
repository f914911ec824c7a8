package dev.npsp.sdk.domain.internal.csv;

import dev.npsp.sdk.domain.DataFileRejected;
import dev.npsp.sdk.domain.DataFileRejected.Problem;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.internal.text.DomainText;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads data files and collects what is wrong with them, so that one look tells everything. */
public final class DataFiles {

  private final List<Problem> problems = new ArrayList<>();

  /** Opens a file; who calls it closes the reader. */
  @FunctionalInterface
  public interface Opening {

    /** The text of the file. */
    Reader open() throws IOException;
  }

  /**
   * The text of a file that comes with the library. Its module opens it, since no other module sees
   * what lies in a package; null when it is not there.
   */
  public static Reader bundled(@Nullable InputStream bytes, String file) throws IOException {
    if (bytes == null) {
      throw new FileNotFoundException(file);
    }
    return new InputStreamReader(bytes, StandardCharsets.UTF_8);
  }

  /** A text that is open already and stays so. */
  public static Opening opened(Reader text) {
    return () -> new StringReader(whole(text));
  }

  /** Whether nothing is wrong so far. */
  public boolean areGood() {
    return problems.isEmpty();
  }

  /** Tells one thing that is wrong; line 0 for the file as a whole. */
  public void report(String file, long line, LocalizedText text) {
    problems.add(new Problem(file, line, text));
  }

  /** Refuses the files if anything is wrong with them. */
  public void refuseBad() {
    if (!areGood()) {
      throw new DataFileRejected(problems);
    }
  }

  /** The rows of a file of that form; what is wrong with it is collected. */
  public <T> FileRows<T> read(String file, FileForm<T> form, Opening source) {
    try (Reader text = source.open()) {
      return rows(file, form, CsvFile.read(whole(text)));
    } catch (IOException | UncheckedIOException e) {
      report(file, 0, trouble(e instanceof UncheckedIOException ? e.getCause() : e, form));
      return FileRows.none();
    }
  }

  private static String whole(Reader text) throws IOException {
    StringWriter whole = new StringWriter();
    text.transferTo(whole);
    return whole.toString();
  }

  private static LocalizedText trouble(@Nullable Throwable cause, FileForm<?> form) {
    if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
      return DomainText.FILE_MISSING.text(form.model());
    }
    if (cause instanceof CharacterCodingException) {
      return DomainText.FILE_NOT_UTF8.text();
    }
    if (cause instanceof CsvFile.Broken broken) {
      return DomainText.FILE_NO_CSV.text(broken.line());
    }
    return DomainText.FILE_UNREADABLE.text(
        cause == null ? IOException.class.getSimpleName() : cause.getClass().getSimpleName());
  }

  private <T> FileRows<T> rows(String file, FileForm<T> form, List<CsvRow> all) {
    List<Placed<String>> comments =
        all.stream()
            .filter(CsvRow::isComment)
            .map(row -> new Placed<>(row.line(), row.cells().get(0).strip()))
            .toList();
    List<CsvRow> found = all.stream().filter(row -> !row.isComment()).toList();
    if (found.isEmpty()) {
      report(file, 0, DomainText.FILE_EMPTY.text(form.model()));
      return new FileRows<>(comments, List.of());
    }
    return new FileRows<>(comments, rowsBelow(found.get(0), file, form, found));
  }

  private <T> List<Placed<T>> rowsBelow(
      CsvRow first, String file, FileForm<T> form, List<CsvRow> found) {
    List<String> header = first.cells().stream().map(String::strip).toList();
    List<String> missing =
        form.columns().stream().filter(column -> !header.contains(column)).toList();
    if (!missing.isEmpty()) {
      report(file, first.line(), DomainText.COLUMNS_MISSING.text(String.join(", ", missing)));
      return List.of();
    }
    List<Placed<T>> rows = new ArrayList<>();
    for (CsvRow row : found.subList(1, found.size())) {
      row(file, form, header, row).ifPresent(value -> rows.add(new Placed<>(row.line(), value)));
    }
    return rows;
  }

  private <T> Optional<T> row(String file, FileForm<T> form, List<String> header, CsvRow row) {
    if (row.cells().size() != header.size()) {
      report(file, row.line(), DomainText.CELLS_MISSING.text(row.cells().size(), header.size()));
      return Optional.empty();
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), row.cells().get(i));
    }
    try {
      return Optional.of(form.fromRow().apply(new Cells(cells)));
    } catch (Cells.BadCell e) {
      report(file, row.line(), e.what());
      return Optional.empty();
    }
  }

  /** Writes the rows as a file that {@link #read} takes, the same bytes on every system. */
  public static <T> void write(Writer text, FileForm<T> form, List<T> rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(form.columns());
    rows.forEach(row -> cells.add(form.toRow().apply(row)));
    CsvFile.write(text, cells);
  }
}
