package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.VietnamTime;
import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.core.internal.text.VietnameseText;
import dev.npsp.sdk.internal.wire.WireAmount;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a day file line by line. Lenient about a byte order mark, line ends, blanks around values
 * and the order of columns that a header names; strict about what a row says.
 */
final class DayFileReader {

  private static final DateTimeFormatter DAY = format("uuuuMMdd");
  private static final DateTimeFormatter SECONDS = format("uuuuMMddHHmmss");
  private static final int TRAILER_PARTS = 3;

  private final DayFileLayout layout;
  private final RowTaker taker;
  private final DayFileChecksum.Running checksum;
  private List<DayFileColumn> columns;
  private long count;
  private long sum;
  private boolean bodyBegan;

  DayFileReader(DayFileLayout layout, RowTaker taker) {
    this.layout = layout;
    this.taker = taker;
    this.checksum = layout.checksum().begin();
    this.columns = layout.columns();
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Why a line is no row. */
  private static final class NoRow extends Exception {
    private static final long serialVersionUID = 1;
    private final BadRow why;

    NoRow(BadRow why) {
      super(why.english(), null, false, false);
      this.why = why;
    }
  }

  void read(InputStream in) throws IOException {
    BoundedLines lines = new BoundedLines(in);
    String held = null;
    long heldNumber = 0;
    boolean heldTooLong = false;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (held != null) {
        body(heldNumber, held, heldTooLong);
      }
      held = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      heldNumber = lines.number();
      heldTooLong = lines.wasTooLong();
    }
    if (held == null) {
      taker.end(ControlSum.MISSING);
    } else {
      last(heldNumber, held, heldTooLong);
    }
  }

  /** Any line but the last. */
  private void body(long number, String line, boolean tooLong) throws IOException {
    boolean first = !bodyBegan;
    bodyBegan = true;
    if (first && (isHeader(line) || line.strip().equals(layout.emptyDay()))) {
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
      taker.row(number, row);
    } catch (NoRow e) {
      taker.bad(number, e.why);
    } catch (ArithmeticException e) {
      taker.bad(number, BadRow.AMOUNT);
    }
  }

  /** A header may name the columns in another order; then that order counts. */
  private boolean isHeader(String line) {
    if (!layout.hasHeader()) {
      return false;
    }
    Map<String, DayFileColumn> byName = new HashMap<>();
    layout.columns().forEach(column -> byName.put(folded(layout.nameOf(column)), column));
    List<DayFileColumn> named = new ArrayList<>();
    for (String cell : cells(line)) {
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
    return true;
  }

  private static String folded(String name) {
    return VietnameseText.nfc(name.strip()).toLowerCase(Locale.ROOT);
  }

  private void last(long number, String line, boolean tooLong) throws IOException {
    List<String> parts = cells(line);
    if (parts.size() != TRAILER_PARTS || tooLong) {
      if (parts.size() == DayFileLayout.COLUMNS) {
        body(number, line, tooLong); // the file was cut off behind a row
        taker.end(ControlSum.MISSING);
      } else {
        taker.bad(number, BadRow.LAST_LINE);
        taker.end(ControlSum.MISSING);
      }
      return;
    }
    taker.end(control(parts));
  }

  private ControlSum control(List<String> parts) {
    if (!parts.get(0).strip().equals(Long.toString(count))) {
      return ControlSum.COUNT_DIFFERS;
    }
    if (!WireAmount.of(parts.get(1)).amount().equals(Optional.of(Vnd.of(sum)))) {
      return ControlSum.SUM_DIFFERS;
    }
    return parts.get(2).strip().equalsIgnoreCase(checksum.end(count, sum))
        ? ControlSum.FITS
        : ControlSum.CHECKSUM_DIFFERS;
  }

  private DayFileRow row(String line) throws NoRow {
    List<String> cells = cells(line);
    if (cells.size() != DayFileLayout.COLUMNS) {
      throw new NoRow(BadRow.COLUMNS);
    }
    if (line.indexOf('\uFFFD') >= 0) {
      throw new NoRow(BadRow.CHARACTERS);
    }
    Map<DayFileColumn, String> values = new EnumMap<>(DayFileColumn.class);
    for (int i = 0; i < cells.size(); i++) {
      values.put(columns.get(i), cells.get(i).strip());
    }
    return row(values);
  }

  private static DayFileRow row(Map<DayFileColumn, String> values) throws NoRow {
    String reference = text(values, DayFileColumn.REFERENCE);
    if (reference.isEmpty() || reference.chars().anyMatch(Character::isISOControl)) {
      throw new NoRow(BadRow.REFERENCE);
    }
    String currency = text(values, DayFileColumn.CURRENCY);
    if (!currency.isEmpty() && !currency.equalsIgnoreCase("VND")) {
      throw new NoRow(BadRow.CURRENCY);
    }
    String charge = text(values, DayFileColumn.CHARGE);
    try {
      return DayFileRow.builder(
              reference,
              amount(text(values, DayFileColumn.AMOUNT)),
              text(values, DayFileColumn.STATE),
              VietnamTime.of(LocalDateTime.parse(text(values, DayFileColumn.TIME), SECONDS)),
              LocalDate.parse(text(values, DayFileColumn.BOOKED_ON), DAY))
          .partner(said(values, DayFileColumn.PARTNER))
          .invoice(said(values, DayFileColumn.INVOICE))
          .bill(said(values, DayFileColumn.BILL))
          .platformTransaction(said(values, DayFileColumn.PLATFORM_TRANSACTION))
          .transaction(said(values, DayFileColumn.TRANSACTION))
          .original(said(values, DayFileColumn.ORIGINAL))
          .bank(said(values, DayFileColumn.BANK))
          .payeeAccount(said(values, DayFileColumn.PAYEE_ACCOUNT))
          .payeeBank(said(values, DayFileColumn.PAYEE_BANK))
          .charge(charge.isEmpty() ? Vnd.ZERO : amount(charge))
          .narration(said(values, DayFileColumn.NARRATION))
          .build();
    } catch (DateTimeException e) {
      throw new NoRow(BadRow.TIME);
    }
  }

  private static Vnd amount(String text) throws NoRow {
    return WireAmount.of(text).amount().orElseThrow(() -> new NoRow(BadRow.AMOUNT));
  }

  private static String text(Map<DayFileColumn, String> values, DayFileColumn column) {
    String value = values.get(column);
    return value == null ? "" : value;
  }

  private static Optional<String> said(Map<DayFileColumn, String> values, DayFileColumn column) {
    return Optional.of(text(values, column)).filter(value -> !value.isEmpty());
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(DayFileLayout.COLUMNS);
    int from = 0;
    for (int at = line.indexOf(DayFileLayout.SEPARATOR);
        at >= 0;
        at = line.indexOf(DayFileLayout.SEPARATOR, from)) {
      cells.add(line.substring(from, at));
      from = at + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }
}
