package dev.npsp.sdk.reconciliation;

import java.text.Normalizer;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Findings as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
final class FindingCsv {

  static final String HEADER =
      "finding,reference,here_row,here_amount,here_state,there_row,there_amount,there_state,why\r\n";

  private static final String FORMULA = "=+-@";
  private static final String LINE_ENDS = "\t\r\n";

  private FindingCsv() {}

  static String line(Finding finding) {
    boolean bad = finding.badRow().isPresent();
    return cells(
            finding.kind().name(),
            finding.reference().orElse(""),
            row(finding.here()),
            amount(finding.here(), bad),
            state(finding.here()),
            row(finding.there()),
            amount(finding.there(), bad),
            state(finding.there()),
            finding.badRow().map(BadRow::english).orElse(""))
        + "\r\n";
  }

  static String cells(String... values) {
    StringJoiner cells = new StringJoiner(",");
    for (String value : values) {
      cells.add(cell(value));
    }
    return cells.toString();
  }

  private static String cell(String value) {
    return '"' + (isFormula(value) ? "'" : "") + value.replace("\"", "\"\"") + '"';
  }

  /**
   * Whether a spreadsheet may calculate it: the first sign that is not blank is one of four, in
   * whatever width it is written, or a tab or line end stands first.
   */
  private static boolean isFormula(String value) {
    if (value.isEmpty()) {
      return false;
    }
    String plain = value.strip();
    String first = plain.isEmpty() ? "" : plain.substring(0, plain.offsetByCodePoints(0, 1));
    String narrow = Normalizer.normalize(first, Normalizer.Form.NFKC);
    return LINE_ENDS.indexOf(value.charAt(0)) >= 0
        || (narrow.length() == 1 && FORMULA.contains(narrow));
  }

  private static String row(Optional<Entry> entry) {
    return entry.map(said -> Long.toString(said.row())).orElse("");
  }

  private static String amount(Optional<Entry> entry, boolean bad) {
    return entry.filter(said -> !bad).map(said -> Long.toString(said.amount().amount())).orElse("");
  }

  private static String state(Optional<Entry> entry) {
    return entry.map(Entry::state).orElse("");
  }
}
