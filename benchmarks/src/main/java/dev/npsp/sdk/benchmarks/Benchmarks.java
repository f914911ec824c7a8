package dev.npsp.sdk.benchmarks;

import dev.npsp.sdk.benchmarks.overhead.OverheadBenchmark;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Names the benchmarks. */
@Command(
    name = "benchmarks/run",
    mixinStandardHelpOptions = true,
    description = "Measurements; the last line of each is RESULT name key=value ...",
    subcommands = OverheadBenchmark.class)
public final class Benchmarks {

  private Benchmarks() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmarks()).execute(args));
  }
}
