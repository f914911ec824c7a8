package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.core.internal.json.WireAmount;
import dev.npsp.sdk.domain.Vnd;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day file row by row, in constant memory.
 *
 * <pre>{@code
 * DayFileReader reader = DayFileReader.of(DayFileLayout.standard()).expecting(subject);
 * try (InputStream in = Files.newInputStream(file)) {
 *   DayFileSummary summary = reader.read(in, consumer);     // consumer.row(..), consumer.badRow(..)
 *   summary.isClean();
 * }
 * }</pre>
 *
 * <p>Lenient about how senders write files: a byte order mark, line feeds with or without a return,
 * blank lines, blanks around values, a pipe behind the last column of some lines or of all, the end
 * sign of DOS (Ctrl-Z), no line end behind the last line, and columns in the order that the header
 * names. Strict about what a row says: a line that cannot be read is given to {@link
 * RowConsumer#badRow} with its number, and stops nothing. A line of more than 16 KB is not a row.
 *
 * <p>The checksum covers the lines as they are written, without their line ends. A reader keeps
 * nothing of a file, and is safe for many threads.
 */
public final class DayFileReader {

  private final DayFileLayout layout;
  private final @Nullable DayFileSubject subject;

  private DayFileReader(DayFileLayout layout, @Nullable DayFileSubject subject) {
    this.layout = layout;
    this.subject = subject;
  }

  /** Reads files of that layout, whatever they are about. */
  public static DayFileReader of(DayFileLayout layout) {
    return new DayFileReader(layout, null);
  }

  /**
   * A reader for files about that: a row whose columns {@link DayFileColumn#DAY}, {@link
   * DayFileColumn#TYPE}, {@link DayFileColumn#SERVICE} or {@link DayFileColumn#CHANNEL} say
   * anything else, or nothing, is a bad row. That the platform checks these is attested.
   */
  public DayFileReader expecting(DayFileSubject expected) {
    return new DayFileReader(layout, expected);
  }

  /** Why a line is no row. */
  static final class NoRow extends Exception {
    private static final long serialVersionUID = 1;
    private final BadRow why;

    NoRow(BadRow why) {
      super(why.english(), null, false, false);
      this.why = why;
    }

    BadRow why() {
      return why;
    }
  }

  /**
   * Reads a file to its end; the stream is not closed. Check the summary before anything is booked:
   * whether rows are missing is known only behind the last one.
   *
   * @throws IOException when the stream or the consumer fails
   */
  public DayFileSummary read(InputStream in, RowConsumer consumer) throws IOException {
    return new DayFilePass(layout, this, consumer).read(in);
  }

  /** What the values of a line mean, which stand in that order. */
  DayFileRow row(List<DayFileColumn> columns, List<String> cells) throws NoRow {
    Map<DayFileColumn, String> values = new EnumMap<>(DayFileColumn.class);
    for (int i = 0; i < cells.size(); i++) {
      values.put(columns.get(i), cells.get(i));
    }
    if (subject != null) {
      requireSubject(values, subject);
    }
    return row(values);
  }

  private static void requireSubject(Map<DayFileColumn, String> values, DayFileSubject subject)
      throws NoRow {
    require(values, DayFileColumn.DAY, DayFileTime.day(subject.day()), BadRow.OTHER_DAY);
    require(values, DayFileColumn.TYPE, subject.type().value(), BadRow.OTHER_TYPE);
    require(values, DayFileColumn.SERVICE, subject.service(), BadRow.OTHER_SERVICE);
    require(values, DayFileColumn.CHANNEL, subject.channel(), BadRow.OTHER_CHANNEL);
  }

  private static void require(
      Map<DayFileColumn, String> values, DayFileColumn column, String expected, BadRow otherwise)
      throws NoRow {
    if (!text(values, column).equals(expected)) {
      throw new NoRow(otherwise);
    }
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
              DayFileTime.moment(text(values, DayFileColumn.TIME)),
              DayFileTime.day(text(values, DayFileColumn.BOOKED_ON)))
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
}
