package dev.npsp.sdk.benchmarks.reconcile;

import dev.npsp.sdk.reconciliation.DayRows;
import dev.npsp.sdk.reconciliation.Reconciliation;
import dev.npsp.sdk.reconciliation.ReconciliationReport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Two day files with known flaws, compared, and the second one against a store. The report has to
 * name exactly the flaws that were put in. For a small heap: {@code NPSP_JAVA_OPTS=-Xmx64m
 * benchmarks/run reconcile}.
 */
@Command(
    name = "reconcile",
    mixinStandardHelpOptions = true,
    description =
        "Two day files, compared on disk; exits with 1 when a finding is missing or wrong.")
public final class ReconcileBenchmark implements Callable<Integer> {

  private static final long MEBIBYTE = 1024 * 1024;

  @Option(names = "--quick", description = "100,000 rows a side.")
  boolean quick;

  @Option(names = "--rows", description = "Rows a side. Default: 2,000,000.")
  long rows;

  @Override
  public Integer call() throws IOException {
    TwoSides sides = new TwoSides(rows > 0 ? rows : quick ? 100_000 : 2_000_000);
    Path directory = Files.createTempDirectory("reconcile");
    try {
      return run(sides, directory);
    } finally {
      delete(directory);
    }
  }

  private static int run(TwoSides sides, Path directory) throws IOException {
    Path here = directory.resolve("here.txt");
    Path there = directory.resolve("there.txt");
    long started = System.nanoTime();
    sides.write(here, true);
    sides.write(there, false);
    double written = seconds(started);
    System.out.printf(
        Locale.ROOT,
        "%,d transactions in two files of %d and %d MB, written in %.1f s%n",
        sides.transactions(),
        Files.size(here) / MEBIBYTE,
        Files.size(there) / MEBIBYTE,
        written);

    DayRows otherSide = file(there);
    started = System.nanoTime();
    ReconciliationReport files =
        Reconciliation.in(directory.resolve("files")).compare(file(here), otherSide);
    double took = seconds(started);
    started = System.nanoTime();
    ReconciliationReport store =
        Reconciliation.in(directory.resolve("store"))
            .compare(DayRows.of("our store", sides.rows(true)), otherSide);
    double tookStore = seconds(started);

    Verdict verdict = new Verdict(sides);
    List<String> wrong = new ArrayList<>();
    verdict.on(files, true).forEach(line -> wrong.add("two files, " + line));
    verdict.on(store, false).forEach(line -> wrong.add("store and file, " + line));
    wrong.forEach(line -> System.out.println("WRONG: " + line));
    print(sides, files, took, tookStore);
    return wrong.isEmpty() ? 0 : 1;
  }

  private static DayRows file(Path file) {
    return DayRows.file(
        file.getFileName().toString(), TwoSides.LAYOUT, () -> Files.newInputStream(file));
  }

  private static void print(
      TwoSides sides, ReconciliationReport report, double took, double tookStore) {
    long read =
        report.here().rows()
            + report.here().badRows()
            + report.there().rows()
            + report.there().badRows();
    System.out.printf(
        Locale.ROOT,
        "RESULT reconcile rows=%d seconds=%.1f rows_per_second=%.0f heap_mb=%d findings=%d"
            + " heap_used_mb=%d store_seconds=%.1f%n",
        sides.transactions(),
        took,
        read / took,
        Runtime.getRuntime().maxMemory() / MEBIBYTE,
        report.findings().values().stream().mapToLong(Long::longValue).sum(),
        mostUsed() / MEBIBYTE,
        tookStore);
  }

  /** The pools' own peaks together, garbage included: never less than what was really needed. */
  private static long mostUsed() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private static double seconds(long started) {
    return (System.nanoTime() - started) / 1e9;
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
