package dev.npsp.sdk.reconciliation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * One side of a comparison: the rows of a day, from a file or from a store. Rows come one by one
 * and none is kept, so there may be millions.
 */
public final class DayRows {

  /** Opens a file; the reader closes it. */
  @FunctionalInterface
  public interface InputSource {
    InputStream open() throws IOException;
  }

  /** Gives rows to whoever takes them. */
  @FunctionalInterface
  interface RowSource {
    void giveTo(SideConsumer taker) throws IOException;
  }

  private final String name;
  private final RowSource giving;

  private DayRows(String name, RowSource giving) {
    this.name = name;
    this.giving = giving;
  }

  /**
   * The rows of a day file. If the name is one that {@link DayFileLayout#fileName} makes, the rows
   * have to be of that day, service, type and channel; a row of another one is a bad row. So a file
   * of refunds under the name of the collections is not taken for them.
   *
   * @param name what a report calls this side, such as the name of the file
   * @param layout how the file looks
   * @param opening opens it; a file that came as Base64 is unwrapped with {@code
   *     Base64.getDecoder().wrap(stream)}
   */
  public static DayRows file(String name, DayFileLayout layout, InputSource opening) {
    DayFileReader reader = DayFileReader.of(layout);
    return file(name, layout.subjectOf(name).map(reader::expecting).orElse(reader), opening);
  }

  /**
   * The rows of a day file about that, whatever its name is; a row of another day, service, type or
   * channel is a bad row.
   */
  public static DayRows file(
      String name, DayFileLayout layout, DayFileSubject subject, InputSource opening) {
    return file(name, DayFileReader.of(layout).expecting(subject), opening);
  }

  private static DayRows file(String name, DayFileReader reader, InputSource opening) {
    return new DayRows(
        name,
        taker -> {
          try (InputStream in = opening.open()) {
            taker.end(reader.read(in, taker).control());
          }
        });
  }

  /**
   * The rows of a store, in any order. The stream is closed at the end.
   *
   * @param name what a report calls this side
   */
  public static DayRows of(String name, Stream<DayFileRow> rows) {
    return new DayRows(
        name,
        taker -> {
          try (rows) {
            long number = 0;
            for (Iterator<DayFileRow> each = rows.iterator(); each.hasNext(); ) {
              taker.row(++number, each.next());
            }
            taker.end(ControlSum.NONE);
          }
        });
  }

  /** What a report calls this side. */
  public String name() {
    return name;
  }

  void giveTo(SideConsumer taker) throws IOException {
    giving.giveTo(taker);
  }
}
