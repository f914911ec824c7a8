package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.Vnd;

/**
 * A row as it is sorted: what is compared, and where it came from. A tab stands between the parts,
 * which no part can hold and which sorts before all that one can hold.
 *
 * @param reference what rows are compared by
 * @param entry what is compared
 */
record SortedRow(String reference, Entry entry) {

  private static final char TAB = '\t';

  static SortedRow of(long number, DayFileRow row) {
    Entry entry = new Entry(number, row.amount(), withoutBlanks(row.state()));
    return new SortedRow(withoutBlanks(row.reference()), entry);
  }

  /** A store may fill a column up with blanks; in a file they are not part of a value. */
  private static String withoutBlanks(String text) {
    return RowText.canBeWritten(text) ? text.strip() : text; // a tab is no blank but nonsense
  }

  /** Whether the parts can stand in a line. */
  boolean canBeWritten() {
    return !reference.isEmpty()
        && RowText.canBeWritten(reference)
        && RowText.canBeWritten(entry.state());
  }

  String line() {
    return reference + TAB + entry.amount().amount() + TAB + entry.state() + TAB + entry.row();
  }

  static SortedRow ofLine(String line) {
    int amount = line.indexOf(TAB);
    int state = line.indexOf(TAB, amount + 1);
    int row = line.indexOf(TAB, state + 1);
    return new SortedRow(
        line.substring(0, amount),
        new Entry(
            Long.parseLong(line, row + 1, line.length(), 10),
            Vnd.of(Long.parseLong(line, amount + 1, state, 10)),
            line.substring(state + 1, row)));
  }
}
