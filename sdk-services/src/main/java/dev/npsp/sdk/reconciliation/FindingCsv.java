package dev.npsp.sdk.reconciliation;

import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Findings as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
final class FindingCsv {

  static final String HEADER =
      "finding,reference,here_row,here_amount,here_state,there_row,there_amount,there_state,why\r\n";

  private static final String FORMULA = "=+-@\t\r";

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

  /** What a finding is known by: not by the number of a line, which a correction shifts. */
  static String key(Finding finding) {
    boolean bad = finding.badRow().isPresent();
    return String.join(
        " | ",
        finding.reference().orElse(""),
        finding.kind().name(),
        amount(finding.here(), bad),
        state(finding.here()),
        amount(finding.there(), bad),
        state(finding.there()),
        bad ? row(finding.here()) + row(finding.there()) : "");
  }

  static String cells(@Nullable String... values) {
    StringJoiner cells = new StringJoiner(",");
    for (String value : values) {
      cells.add(cell(value == null ? "" : value));
    }
    return cells.toString();
  }

  private static String cell(String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
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
