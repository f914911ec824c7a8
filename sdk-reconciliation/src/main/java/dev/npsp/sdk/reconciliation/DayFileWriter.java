package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.Vnd;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a day file row by row, in constant memory: UTF-8, a line feed behind each line. The last
 * line is written by {@link #finish}; a file without it is not whole, and readers see that.
 *
 * <pre>{@code
 * try (DayFileWriter file = DayFileWriter.to(out, subject, DayFileLayout.standard())) {
 *   rows.forEach(file::write);
 *   file.finish();
 * }
 * }</pre>
 *
 * <p>For one thread.
 */
public final class DayFileWriter implements AutoCloseable {

  private static final Vnd MOST = Vnd.of(999_999_999_999_999_999L);

  private final Writer out;
  private final DayFileSubject subject;
  private final DayFileLayout layout;
  private final DayFileChecksum.Running checksum;
  private long count;
  private long sum;
  private @Nullable DayFileTrailer trailer;

  private DayFileWriter(Writer out, DayFileSubject subject, DayFileLayout layout) {
    this.out = out;
    this.subject = subject;
    this.layout = layout;
    this.checksum = layout.checksum().begin();
  }

  /** A writer of a file about that; it closes the stream. */
  public static DayFileWriter to(OutputStream out, DayFileSubject subject, DayFileLayout layout) {
    return new DayFileWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), subject, layout);
  }

  /**
   * Writes a row.
   *
   * @throws IllegalArgumentException when a reader would refuse the row: there is no reference, an
   *     amount has more than 18 digits, a value holds a pipe, a control character or half a
   *     character (a surrogate alone, U+FFFD), or the row is longer than 16 KB; nothing of it is
   *     written, and the column is named, not its value
   */
  public void write(DayFileRow row) throws IOException {
    requireOpen();
    String line = line(row);
    long total = Math.addExact(sum, row.amount().amount());
    if (count == 0 && layout.hasHeader()) {
      out.write(layout.header() + "\n");
    }
    out.write(line + "\n");
    checksum.add(line);
    count++;
    sum = total;
  }

  /** Writes the last line, and for a day without rows what says so. */
  public DayFileTrailer finish() throws IOException {
    requireOpen();
    if (count == 0) {
      out.write(layout.emptyDay() + "\n");
    }
    DayFileTrailer last = new DayFileTrailer(count, sum, checksum.end(count, sum));
    out.write(last.line() + "\n");
    out.flush();
    trailer = last;
    return last;
  }

  /** Closes the stream; writes nothing more. */
  @Override
  public void close() throws IOException {
    out.close();
  }

  private void requireOpen() {
    if (trailer != null) {
      throw new IllegalStateException("The last line is written.");
    }
  }

  private String line(DayFileRow row) {
    if (row.reference().isBlank()) {
      throw new IllegalArgumentException(
          layout.nameOf(DayFileColumn.REFERENCE)
              + " is what rows are compared by: it is not blank.");
    }
    StringBuilder line = new StringBuilder(256);
    for (DayFileColumn column : layout.columns()) {
      if (line.length() > 0 || column != layout.columns().get(0)) {
        line.append(DayFileLayout.SEPARATOR);
      }
      line.append(clean(column, value(column, row)));
    }
    if (isTooLong(line)) {
      throw new IllegalArgumentException("A row has at most 16 KB.");
    }
    return line.toString();
  }

  /** A character takes three bytes at most, or four with its other half. */
  private static boolean isTooLong(CharSequence line) {
    return line.length() * 3 > BoundedLines.LONGEST
        && line.toString().getBytes(StandardCharsets.UTF_8).length > BoundedLines.LONGEST;
  }

  private String value(DayFileColumn column, DayFileRow row) {
    return switch (column) {
      case ROW -> Long.toString(count + 1);
      case DAY -> DayFileTime.day(subject.day());
      case TYPE -> subject.type().value();
      case SERVICE -> subject.service();
      case CHANNEL -> subject.channel();
      case PARTNER -> text(row.partner());
      case REFERENCE -> row.reference();
      case INVOICE -> text(row.invoice());
      case BILL -> text(row.bill());
      case PLATFORM_TRANSACTION -> text(row.platformTransaction());
      case TRANSACTION -> text(row.transaction());
      case ORIGINAL -> text(row.original());
      case BANK -> text(row.bank());
      case PAYEE_ACCOUNT -> text(row.payeeAccount());
      case PAYEE_BANK -> text(row.payeeBank());
      case AMOUNT -> digits(column, row.amount());
      case CHARGE -> digits(column, row.charge());
      case CURRENCY -> "VND";
      case TIME -> DayFileTime.seconds(row.time());
      case BOOKED_ON -> DayFileTime.day(row.bookedOn());
      case STATE -> row.state();
      case NARRATION -> text(row.narration());
    };
  }

  private String digits(DayFileColumn column, Vnd amount) {
    if (amount.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(layout.nameOf(column) + " has more than 18 digits.");
    }
    return Long.toString(amount.amount());
  }

  private static String text(Optional<String> value) {
    return value.orElse("");
  }

  private String clean(DayFileColumn column, String value) {
    if (value.indexOf(DayFileLayout.SEPARATOR) >= 0 || !RowText.canBeWritten(value)) {
      throw new IllegalArgumentException(
          layout.nameOf(column) + " holds a pipe, a control character or half a character.");
    }
    return value;
  }
}
