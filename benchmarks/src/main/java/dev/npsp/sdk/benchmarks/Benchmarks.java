package dev.npsp.sdk.benchmarks;

import dev.npsp.sdk.benchmarks.fuzz.FuzzBenchmark;
import dev.npsp.sdk.benchmarks.overhead.OverheadBenchmark;
import dev.npsp.sdk.benchmarks.reconcile.ReconcileBenchmark;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Names the benchmarks. */
@Command(
    name = "benchmarks/run",
    mixinStandardHelpOptions = true,
    description = "Measurements; the last line of each is RESULT name key=value ...",
    subcommands = {OverheadBenchmark.class, ReconcileBenchmark.class, FuzzBenchmark.class})
public final class Benchmarks {

  private Benchmarks() {}

  /** Held, since the JDK's loggers are forgotten when nobody holds them. */
  private static final Logger GREETING =
      Logger.getLogger("org.hibernate.validator.internal.util.Version");

  public static void main(String[] args) {
    GREETING.setLevel(Level.WARNING);
    System.exit(new CommandLine(new Benchmarks()).execute(args));
  }
}
