package dev.npsp.sdk.internal.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** CSV in and out (RFC 4180). The one class that knows FastCSV. */
final class CsvFile {

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

  /** All rows, the header first; empty lines are left out, rows of any length are taken. */
  static List<CsvRow> read(Reader text) throws IOException {
    List<CsvRow> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
      for (CsvRecord row : reader) {
        rows.add(
            new CsvRow(
                row.getStartingLineNumber(),
                rows.isEmpty() ? withoutMark(row.getFields()) : row.getFields()));
      }
    } catch (CsvParseException e) {
      throw new Broken(rows.isEmpty() ? 0 : rows.get(rows.size() - 1).line(), e);
    }
    return rows;
  }

  /** What spreadsheets put before a file in UTF-8. */
  private static List<String> withoutMark(List<String> header) {
    List<String> plain = new ArrayList<>(header);
    if (plain.get(0).startsWith(BYTE_ORDER_MARK)) {
      plain.set(0, plain.get(0).substring(1));
    }
    return plain;
  }

  /** Writes the rows, each ended by a line feed on every system. */
  static void write(Writer text, List<List<String>> rows) throws IOException {
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      rows.forEach(writer::writeRecord);
    }
  }
}
