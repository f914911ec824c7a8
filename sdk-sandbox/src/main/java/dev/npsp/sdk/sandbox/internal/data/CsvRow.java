package dev.npsp.sdk.sandbox.internal.data;

import java.util.Map;

/** One line of a CSV file, by column name. */
record CsvRow(Map<String, String> cells) {

  /** The cell's text; "" when the line is short. */
  String text(String column) {
    return cells.getOrDefault(column, "");
  }
}
