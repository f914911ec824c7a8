package dev.npsp.sdk.examples.pay;

import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import dev.npsp.sdk.examples.support.bank.SimulatedBank;
import dev.npsp.sdk.payments.PaymentAttempt;
import dev.npsp.sdk.payments.PaymentState;
import dev.npsp.sdk.payments.PaymentTracker;
import dev.npsp.sdk.payments.TrackedPayment;
import dev.npsp.sdk.reconciliation.DayFileLayout;
import dev.npsp.sdk.reconciliation.DayFileRow;
import dev.npsp.sdk.reconciliation.DayFileType;
import dev.npsp.sdk.reconciliation.DayRows;
import dev.npsp.sdk.reconciliation.Reconciliation;
import dev.npsp.sdk.reconciliation.ReconciliationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The comparisons at the end of the day: the bank's day file against the ministry's records and the
 * platform's payments, and those two with each other.
 */
final class PayReconciliation {

  private static final String DONE = "1";
  private static final int PAGE = 500;

  private final PaymentTracker ministry;
  private final PlatformRecords platform;
  private final SimulatedBank bank;
  private final LocalDate day;

  private PayReconciliation(
      PaymentTracker ministry, PlatformRecords platform, SimulatedBank bank, LocalDate day) {
    this.ministry = ministry;
    this.platform = platform;
    this.bank = bank;
    this.day = day;
  }

  /**
   * Which day is compared, and where that is kept.
   *
   * @param day the accounting day
   * @param folder where files and reports stay; null when they are not kept
   */
  record Day(LocalDate day, @Nullable Path folder) {

    /** The three reports. */
    List<ReconciliationReport> compare(BillProcess.Parties parties, PlatformRecords platform)
        throws IOException {
      PayReconciliation comparison =
          new PayReconciliation(parties.tracker(), platform, parties.bank(), day);
      if (folder != null) {
        return comparison.compare(Files.createDirectories(folder));
      }
      Path passing = Files.createTempDirectory("npsp-pay");
      try {
        return comparison.compare(passing);
      } finally {
        delete(passing);
      }
    }

    private static void delete(Path folder) throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private List<ReconciliationReport> compare(Path folder) throws IOException {
    Path file = folder.resolve(bank.files().name(day, DayFileType.COLLECTION));
    try (OutputStream out = Files.newOutputStream(file)) {
      bank.files().write(day, DayFileType.COLLECTION, out);
    }
    DayRows fromBank =
        DayRows.file(
            file.getFileName().toString(),
            DayFileLayout.standard(),
            () -> Files.newInputStream(file));
    return List.of(
        Reconciliation.in(folder.resolve("ministry-bank")).compare(ofMinistry(), fromBank),
        Reconciliation.in(folder.resolve("platform-bank")).compare(ofPlatform(), fromBank),
        Reconciliation.in(folder.resolve("ministry-platform")).compare(ofMinistry(), ofPlatform()));
  }

  private DayRows ofMinistry() {
    return DayRows.of(
        "the ministry's book",
        Stream.of(PaymentState.values())
            .flatMap(state -> all(state).stream())
            .flatMap(payment -> payment.attempts().stream())
            .filter(attempt -> attempt.state().isPaid())
            .map(this::row));
  }

  private List<TrackedPayment> all(PaymentState state) {
    List<TrackedPayment> all = new ArrayList<>();
    List<TrackedPayment> page = ministry.list(state, "", PAGE);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = ministry.list(state, page.get(page.size() - 1).number(), PAGE);
    }
    return all;
  }

  private DayFileRow row(PaymentAttempt attempt) {
    return DayFileRow.builder(
            attempt.reference().value(), attempt.amount(), DONE, attempt.orderedAt(), day)
        .build();
  }

  private DayRows ofPlatform() {
    return DayRows.of(
        "the platform",
        platform.payments().stream()
            .filter(payment -> payment.isPaid() || payment.held() != 0)
            .map(
                payment ->
                    DayFileRow.builder(
                            payment.reference(),
                            Vnd.of(payment.held()),
                            payment.isPaid() ? DONE : payment.state(),
                            day.atStartOfDay(VietnamTime.ZONE).toInstant(),
                            day)
                        .build()));
  }
}
