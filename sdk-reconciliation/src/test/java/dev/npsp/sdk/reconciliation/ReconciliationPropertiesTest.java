package dev.npsp.sdk.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.Vnd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Against the plain way, which holds all rows in maps. */
class ReconciliationPropertiesTest {

  @Property(tries = 100)
  void compare_findsWhatThePlainWayFinds(
      @ForAll("sides") List<DayFileRow> here, @ForAll("sides") List<DayFileRow> there)
      throws IOException {
    Path directory = Files.createTempDirectory("reconciliation");
    try {
      ReconciliationReport report =
          Reconciliation.in(directory)
              .compare(DayRows.of("here", here.stream()), DayRows.of("there", there.stream()));

      assertThat(report.findings()).isEqualTo(plainly(here, there));
      assertThat(report.matched() + total(report.findings())).isEqualTo(expectedTold(here, there));
    } finally {
      try (Stream<Path> files = Files.list(directory)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(directory);
    }
  }

  private static long total(Map<FindingKind, Long> findings) {
    return findings.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Each reference is told once, and each row beyond the first of a side once more. */
  private static long expectedTold(List<DayFileRow> here, List<DayFileRow> there) {
    TreeSet<String> references = new TreeSet<>();
    here.forEach(row -> references.add(row.reference()));
    there.forEach(row -> references.add(row.reference()));
    return references.size() + duplicates(here) + duplicates(there);
  }

  private static long duplicates(List<DayFileRow> side) {
    return side.size() - side.stream().map(DayFileRow::reference).distinct().count();
  }

  private static Map<FindingKind, Long> plainly(List<DayFileRow> here, List<DayFileRow> there) {
    Map<FindingKind, Long> found = new EnumMap<>(FindingKind.class);
    TreeSet<String> references = new TreeSet<>();
    here.forEach(row -> references.add(row.reference()));
    there.forEach(row -> references.add(row.reference()));
    for (String reference : references) {
      List<DayFileRow> ones = of(here, reference);
      List<DayFileRow> others = of(there, reference);
      long extra = Math.max(0L, ones.size() - 1) + Math.max(0L, others.size() - 1);
      if (extra > 0) {
        found.merge(FindingKind.DUPLICATE, extra, Long::sum);
      }
      FindingKind kind = kind(ones, others);
      if (kind != null) {
        found.merge(kind, 1L, Long::sum);
      }
    }
    return found;
  }

  private static @Nullable FindingKind kind(List<DayFileRow> ones, List<DayFileRow> others) {
    if (ones.isEmpty() || others.isEmpty()) {
      return ones.isEmpty() ? FindingKind.ONLY_THERE : FindingKind.ONLY_HERE;
    }
    DayFileRow one = ones.get(0);
    DayFileRow other = others.get(0);
    if (!one.amount().equals(other.amount())) {
      return FindingKind.AMOUNT_DIFFERS;
    }
    return one.state().equals(other.state()) ? null : FindingKind.STATE_DIFFERS;
  }

  /** In the order in which sorting leaves them: the least line first. */
  private static List<DayFileRow> of(List<DayFileRow> side, String reference) {
    return side.stream()
        .filter(row -> row.reference().equals(reference))
        .sorted(Comparator.comparing(row -> SortedRow.of(0, row).line()))
        .toList();
  }

  @Provide
  Arbitrary<List<DayFileRow>> sides() {
    Arbitrary<String> reference =
        Arbitraries.of("A", "AB", "B", "b", "Đ", "A B", "A-1", "A_1", "\uD83D\uDE00", "0");
    return Combinators.combine(
            reference, Arbitraries.longs().between(8, 11), Arbitraries.of("1", "4"))
        .as(ReconciliationPropertiesTest::row)
        .list()
        .ofMaxSize(12);
  }

  private static DayFileRow row(String reference, long amount, String state) {
    LocalDate day = LocalDate.of(2026, 11, 20);
    return DayFileRow.builder(
            reference, Vnd.of(amount), state, VietnamTime.of(2026, 11, 20, 9, 0), day)
        .build();
  }
}
