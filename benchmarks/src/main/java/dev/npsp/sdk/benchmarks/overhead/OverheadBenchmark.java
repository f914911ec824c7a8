package dev.npsp.sdk.benchmarks.overhead;

import dev.npsp.sdk.sandbox.SandboxProcess;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What {@code find} and {@code submit} cost through the SDK (validated, logged, listened to) over
 * the same calls written by hand, with Retrofit and with OpenFeign beside them. All speak to one
 * sandbox in a process of its own; calls are interleaved one by one; a figure is the median of
 * three rounds' ratios of medians. The hand-written client is measured against itself as well
 * ({@code aa}); a run whose {@code aa} is off by more than three per cent says nothing and is made
 * again.
 */
@Command(
    name = "overhead",
    mixinStandardHelpOptions = true,
    description = "The SDK beside hand-written clients.")
public final class OverheadBenchmark implements Callable<Integer> {

  private static final int MOST_RUNS = 4;
  private static final double AA_TOLERANCE = 0.03;

  @Option(names = "--quick", description = "Fewer calls: under a minute.")
  boolean quick;

  @Override
  public Integer call() throws Exception {
    try (SandboxProcess sandbox = SandboxProcess.start("--keep", "1000");
        Field field = new Field(sandbox.uri())) {
      Rounds rounds = new Rounds(field, quick ? 600 : 5_000);
      Figures figures = rounds.run();
      for (int run = 1; run < MOST_RUNS && !figures.aaWithin(AA_TOLERANCE); run++) {
        System.out.printf(
            Locale.ROOT,
            "aa %.3f is outside 0.97-1.03: this run says nothing, again%n",
            figures.aa());
        figures = rounds.run();
      }
      print(System.out, figures, new Allocation(field).ratio(quick ? 1_000 : 5_000));
      return 0;
    }
  }

  private static void print(PrintStream out, Figures figures, double allocation) {
    out.printf(Locale.ROOT, "%-24s %12s %12s%n", "median, microseconds", "find", "submit");
    for (Field.Name name : Field.Name.values()) {
      out.printf(
          Locale.ROOT,
          "%-24s %12.1f %12.1f%n",
          name.label(),
          figures.find().micros(name),
          figures.submit().micros(name));
    }
    out.printf(
        Locale.ROOT,
        "RESULT overhead sdk_us=%.1f raw_us=%.1f ratio=%.3f find_ratio=%.3f aa=%.3f retrofit_us=%.1f feign_us=%.1f alloc_ratio=%.3f%n",
        figures.submit().micros(Field.Name.SDK),
        figures.submit().micros(Field.Name.HAND_WRITTEN),
        figures.submit().ratio(Field.Name.SDK, Field.Name.HAND_WRITTEN),
        figures.find().ratio(Field.Name.SDK, Field.Name.HAND_WRITTEN),
        figures.aa(),
        figures.submit().micros(Field.Name.RETROFIT),
        figures.submit().micros(Field.Name.FEIGN),
        allocation);
  }
}
