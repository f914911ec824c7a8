package dev.npsp.sdk.benchmarks.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Spoilt inputs for every reader of what strangers send. A reader may give a value or throw what
 * the SDK documents; anything else has escaped: it is told with its reader, the seed and the input,
 * and the exit code is 1. The same seed makes the same inputs in the same order.
 */
@Command(
    name = "fuzz",
    mixinStandardHelpOptions = true,
    description = "Spoilt inputs for every reader; exit code 1 when a bare exception came out.")
public final class FuzzBenchmark implements Callable<Integer> {

  private static final int MOST_TOLD = 20;

  @Option(names = "--seconds", defaultValue = "10", description = "How long (default 10).")
  int seconds;

  @Option(names = "--seed", defaultValue = "1", description = "The first seed (default 1).")
  long seed;

  @Option(names = "--reader", defaultValue = "", description = "Only readers named so.")
  String reader = "";

  @Option(names = "--replay", description = "A file with one input, or with its Base64 text.")
  @Nullable Path replay;

  @Option(names = "--keep", description = "A directory for what escaped.")
  @Nullable Path keep;

  @Override
  public Integer call() throws IOException {
    List<Trial> trials = trials();
    if (trials.isEmpty()) {
      System.out.println("No reader is named " + reader);
      return 2;
    }
    List<Escape> escapes = replay == null ? spoil(trials) : replayed(trials);
    long inputs = 0;
    for (Trial trial : trials) {
      inputs += trial.inputs();
      System.out.println(trial);
    }
    System.out.printf(
        Locale.ROOT,
        "RESULT fuzz inputs=%d readers=%d escaped=%d%n",
        inputs,
        trials.size(),
        escapes.size());
    return escapes.isEmpty() ? 0 : 1;
  }

  private List<Trial> trials() {
    List<Target> targets = new ArrayList<>();
    targets.addAll(ReplyTargets.all());
    targets.addAll(PaymentTargets.all());
    targets.addAll(FeedTargets.all());
    targets.addAll(BankTargets.all());
    targets.addAll(InboundTargets.all());
    targets.addAll(FileTargets.all());
    targets.addAll(TextTargets.all());
    return targets.stream()
        .filter(target -> target.name().contains(reader))
        .map(Trial::new)
        .toList();
  }

  private List<Escape> spoil(List<Trial> trials) throws IOException {
    Corpus corpus = new Corpus();
    List<Escape> escapes = new ArrayList<>();
    List<List<byte[]>> seeds = new ArrayList<>();
    for (Trial trial : trials) {
      seeds.add(corpus.starting(trial.target().seeds()));
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    for (long next = seed; System.nanoTime() < end; next++) {
      for (int i = 0; i < trials.size() && System.nanoTime() < end; i++) {
        byte[] input = new Spoiler(next * 1_000 + i, corpus.all()).of(seeds.get(i));
        tell(trials.get(i), next, input, escapes);
      }
    }
    return escapes;
  }

  private List<Escape> replayed(List<Trial> trials) throws IOException {
    List<Escape> escapes = new ArrayList<>();
    byte[] input = Escape.input(Files.readAllBytes(Objects.requireNonNull(replay)));
    for (Trial trial : trials) {
      tell(trial, 0, input, escapes);
    }
    return escapes;
  }

  private void tell(Trial trial, long from, byte[] input, List<Escape> escapes) throws IOException {
    Throwable thrown = trial.run(input);
    if (thrown == null) {
      return;
    }
    Escape escape = new Escape(trial.target().name(), from, input, thrown);
    escapes.add(escape);
    if (escapes.size() <= MOST_TOLD) {
      System.out.println(escape);
    }
    if (keep != null) {
      Files.createDirectories(keep);
      Files.write(keep.resolve("escape-" + escapes.size() + ".bin"), input);
    }
  }
}
