package dev.npsp.sdk.benchmarks.reconcile;

import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.reconciliation.DayFileLayout;
import dev.npsp.sdk.reconciliation.DayFileRow;
import dev.npsp.sdk.reconciliation.DayFileSubject;
import dev.npsp.sdk.reconciliation.DayFileType;
import dev.npsp.sdk.reconciliation.DayFileWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The same day as two sides tell it, with known flaws. References are in no order, and the other
 * side tells its transactions in another one than this.
 */
final class TwoSides {

  static final DayFileLayout LAYOUT = DayFileLayout.standard();

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Instant MIDNIGHT = Instant.parse("2026-11-21T17:00:00Z");
  private static final int SECONDS_A_DAY = 86_400;
  private static final int REFERENCE_BASE = 36;

  /** Larger than any number of rows and prime: stepping by it comes by each transaction once. */
  private static final long STRIDE = 1_000_000_007;

  private final long transactions;

  TwoSides(long transactions) {
    this.transactions = transactions;
  }

  long transactions() {
    return transactions;
  }

  /** The reference of a transaction: a different one for each, in no order. */
  static String reference(long transaction) {
    long mixed = (transaction ^ (transaction >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    String digits = Long.toUnsignedString(mixed ^ (mixed >>> 31), REFERENCE_BASE);
    return "DVC" + digits.toUpperCase(Locale.ROOT);
  }

  static long amount(long transaction, boolean isHere) {
    long amount = 10_000 + transaction % 90_000 * 10;
    return !isHere && Flaw.of(transaction) == Flaw.OTHER_AMOUNT ? amount + 1 : amount;
  }

  /** The rows of a side one by one, as a store would give them; none is kept. */
  Stream<DayFileRow> rows(boolean isHere) {
    return LongStream.range(0, transactions)
        .map(step -> isHere ? step : step * STRIDE % transactions)
        .boxed()
        .flatMap(transaction -> rows(transaction, isHere));
  }

  private static Stream<DayFileRow> rows(long transaction, boolean isHere) {
    int rows = Flaw.of(transaction).rows(isHere);
    return rows == 0 ? Stream.empty() : Stream.generate(() -> row(transaction, isHere)).limit(rows);
  }

  private static DayFileRow row(long transaction, boolean isHere) {
    Flaw flaw = Flaw.of(transaction);
    return DayFileRow.builder(
            reference(transaction),
            Vnd.of(amount(transaction, isHere)),
            !isHere && flaw == Flaw.OTHER_STATE ? "4" : "1",
            MIDNIGHT.plusSeconds(transaction % SECONDS_A_DAY),
            DAY)
        .partner("NGANHANG1")
        .transaction("FT" + transaction)
        .bill("000.00.00.H56-261122-" + transaction)
        .bank("BANKX")
        .narration(flaw.isBad() ? SpoiledLines.MARK : "Thanh toán lệ phí hồ sơ")
        .build();
  }

  /** Writes the day file of a side. */
  void write(Path file, boolean isHere) throws IOException {
    DayFileSubject subject = new DayFileSubject(DAY, "DVC", DayFileType.COLLECTION, "QR");
    try (Stream<DayFileRow> rows = rows(isHere);
        DayFileWriter writer =
            DayFileWriter.to(
                new SpoiledLines(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)),
                subject,
                LAYOUT)) {
      for (Iterator<DayFileRow> each = rows.iterator(); each.hasNext(); ) {
        writer.write(each.next());
      }
      writer.finish();
    }
  }
}
