package dev.npsp.sdk.sandbox.internal.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A CSV file beside this class: first line the column names, quotes around what holds a comma. */
final class CsvTable {
  private CsvTable() {}

  static List<CsvRow> read(String file) {
    List<String> lines = text(file).lines().filter(line -> !line.isBlank()).toList();
    List<String> columns = cells(lines.get(0));
    List<CsvRow> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      rows.add(row(columns, cells(line)));
    }
    return List.copyOf(rows);
  }

  private static String text(String file) {
    try (InputStream in = CsvTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static CsvRow row(List<String> columns, List<String> cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), i < cells.size() ? cells.get(i) : "");
    }
    return new CsvRow(row);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
