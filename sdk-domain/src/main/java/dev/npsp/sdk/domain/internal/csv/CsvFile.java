package dev.npsp.sdk.domain.internal.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** CSV in and out (RFC 4180, with comments behind {@code #}). The one class that knows FastCSV. */
final class CsvFile {

  /** What spreadsheets put before a file in UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvFile() {}

  /** The text is no CSV. */
  static final class Broken extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;

    Broken(long line, CsvParseException cause) {
      super("No CSV behind line " + line, cause);
      this.line = line;
    }

    /** The last line that could be read. */
    long line() {
      return line;
    }
  }

  /** All rows and comments; empty lines are left out, rows of any length are taken. */
  static List<CsvRow> read(String text) throws IOException {
    String plain =
        text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    List<CsvRow> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.READ)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(plain)) {
      for (CsvRecord row : reader) {
        rows.add(new CsvRow(row.getStartingLineNumber(), row.isComment(), row.getFields()));
      }
    } catch (CsvParseException e) {
      throw new Broken(rows.isEmpty() ? 0 : rows.get(rows.size() - 1).line(), e);
    }
    return rows;
  }

  /** Writes the rows, each ended by a line feed on every system. */
  static void write(Writer text, List<List<String>> rows) {
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      rows.forEach(writer::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
