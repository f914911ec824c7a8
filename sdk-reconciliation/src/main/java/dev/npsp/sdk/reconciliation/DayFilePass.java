package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.core.internal.json.WireAmount;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.reconciliation.DayFileReader.NoRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Once through a file: header, rows, last line, and what they add up to. */
final class DayFilePass {

  private static final int TRAILER_PARTS = 3;

  private final DayFileLayout layout;
  private final DayFileReader reader;
  private final RowConsumer consumer;
  private final DayFileChecksum.Running checksum;
  private List<DayFileColumn> columns;
  private boolean headerSeen;
  private boolean emptyDaySeen;
  private boolean rowsAreTerminated;
  private long count;
  private long bad;
  private long sum;

  DayFilePass(DayFileLayout layout, DayFileReader reader, RowConsumer consumer) {
    this.layout = layout;
    this.reader = reader;
    this.consumer = consumer;
    this.checksum = layout.checksum().begin();
    this.columns = layout.columns();
  }

  DayFileSummary read(InputStream in) throws IOException {
    BoundedLines lines = new BoundedLines(in);
    String held = null;
    long heldNumber = 0;
    boolean heldTooLong = false;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (held != null) {
        body(heldNumber, held, heldTooLong);
      }
      held = withoutLineEnd(line);
      heldNumber = lines.number();
      heldTooLong = lines.wasTooLong();
    }
    ControlSum control =
        held == null
            ? ControlSum.MISSING
            : last(heldNumber, BoundedLines.withoutEndSign(held), heldTooLong);
    return DayFileSummary.builder()
        .rows(count - bad)
        .sum(Vnd.of(sum))
        .badRows(bad)
        .control(control)
        .build();
  }

  /** A line feed is gone already; a text mode on top of another one writes two returns. */
  private static String withoutLineEnd(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == '\r') {
      end--;
    }
    return line.substring(0, end);
  }

  /** Any line but the last. */
  private void body(long number, String line, boolean tooLong) throws IOException {
    if (count == 0 && (isHeader(line) || isEmptyDay(line))) {
      return;
    }
    checksum.add(line);
    count++;
    try {
      if (tooLong) {
        throw new NoRow(BadRow.LENGTH);
      }
      DayFileRow row = row(line);
      sum = Math.addExact(sum, row.amount().amount());
      consumer.row(number, row);
    } catch (NoRow e) {
      bad(number, e.why());
    } catch (ArithmeticException e) {
      bad(number, BadRow.AMOUNT);
    }
  }

  private void bad(long number, BadRow why) throws IOException {
    bad++;
    consumer.badRow(number, why);
  }

  private DayFileRow row(String line) throws NoRow {
    List<String> cells = cells(line, DayFileLayout.COLUMNS);
    if (cells.size() != DayFileLayout.COLUMNS || lacksOne(line, cells)) {
      throw new NoRow(BadRow.COLUMNS);
    }
    if (line.indexOf('\uFFFD') >= 0) {
      throw new NoRow(BadRow.CHARACTERS);
    }
    return reader.row(columns, cells);
  }

  /**
   * Where the header ends in a separator, the one at a row's end is no 22nd column that is empty:
   * then there are 21, and all behind the missing one would be read as its neighbour.
   */
  private boolean lacksOne(String line, List<String> cells) {
    return rowsAreTerminated
        && cells.get(DayFileLayout.COLUMNS - 1).isEmpty()
        && line.chars().filter(c -> c == DayFileLayout.SEPARATOR).count() < DayFileLayout.COLUMNS;
  }

  /** What stands alone in the file of a day without transactions, behind a header or without. */
  private boolean isEmptyDay(String line) {
    boolean isMark = !emptyDaySeen && cells(line, 1).equals(List.of(layout.emptyDay()));
    emptyDaySeen |= isMark;
    return isMark;
  }

  /** A header may name the columns in another order; then that order counts. */
  private boolean isHeader(String line) {
    if (!layout.hasHeader() || headerSeen || emptyDaySeen) {
      return false;
    }
    Map<String, DayFileColumn> byName = new HashMap<>();
    layout.columns().forEach(column -> byName.put(folded(layout.nameOf(column)), column));
    List<DayFileColumn> named = new ArrayList<>();
    for (String cell : cells(line, DayFileLayout.COLUMNS)) {
      DayFileColumn column = byName.get(folded(cell));
      if (column == null || named.contains(column)) {
        return false;
      }
      named.add(column);
    }
    if (named.size() != DayFileLayout.COLUMNS) {
      return false;
    }
    columns = List.copyOf(named);
    rowsAreTerminated = cells(line).size() > DayFileLayout.COLUMNS;
    headerSeen = true;
    return true;
  }

  private static String folded(String name) {
    return VietnameseText.nfc(name.strip()).toLowerCase(Locale.ROOT);
  }

  private ControlSum last(long number, String line, boolean tooLong) throws IOException {
    List<String> parts = cells(line, TRAILER_PARTS);
    if (parts.size() == TRAILER_PARTS && !tooLong) {
      return control(parts);
    }
    if (cells(line, DayFileLayout.COLUMNS).size() == DayFileLayout.COLUMNS) {
      body(number, line, tooLong); // the file was cut off behind a row
    } else {
      count++;
      bad(number, BadRow.LAST_LINE);
    }
    return ControlSum.MISSING;
  }

  private ControlSum control(List<String> parts) {
    if (!parts.get(0).equals(Long.toString(count))) {
      return ControlSum.COUNT_DIFFERS;
    }
    if (!WireAmount.of(parts.get(1)).amount().equals(Optional.of(Vnd.of(sum)))) {
      return ControlSum.SUM_DIFFERS;
    }
    return parts.get(2).equalsIgnoreCase(checksum.end(count, sum))
        ? ControlSum.FITS
        : ControlSum.CHECKSUM_DIFFERS;
  }

  /**
   * The values of a line that has so many. Many systems put the separator behind each value instead
   * of between them: then an empty one more stands at the end, which is no value.
   */
  private static List<String> cells(String line, int expected) {
    List<String> cells = cells(line);
    boolean isTerminated = cells.size() == expected + 1 && cells.get(expected).isEmpty();
    return isTerminated ? cells.subList(0, expected) : cells;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(DayFileLayout.COLUMNS + 1);
    int from = 0;
    for (int at = line.indexOf(DayFileLayout.SEPARATOR);
        at >= 0;
        at = line.indexOf(DayFileLayout.SEPARATOR, from)) {
      cells.add(line.substring(from, at).strip());
      from = at + 1;
    }
    cells.add(line.substring(from).strip());
    return cells;
  }
}
