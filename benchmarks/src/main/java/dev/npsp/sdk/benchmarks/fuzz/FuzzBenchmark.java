package dev.npsp.sdk.benchmarks.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    description = "Spoilt inputs for every reader of what strangers send.",
    footer = {
      "",
      "A value or a documented exception is an answer. What else comes out is printed as ESCAPED",
      "with its reader and its input; a reader that refuses even its sound seeds as UNREAD.",
      "Exit code: 0 nothing of these, 1 one of these, 2 a wrong call.",
      "",
      "To see an escape again, give its file (--keep) or a file with its printed base64:... line:",
      "  benchmarks/run fuzz --reader NAME --replay FILE"
    })
public final class FuzzBenchmark implements Callable<Integer> {

  private static final int MOST_TOLD = 20;
  private static final int WRONG_CALL = 2;
  private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

  @Option(names = "--seconds", defaultValue = "10", description = "How long (default 10).")
  int seconds;

  @Option(names = "--seed", defaultValue = "1", description = "The first seed (default 1).")
  long seed;

  @Option(
      names = "--reader",
      defaultValue = "",
      description = "Only readers whose names contain this.")
  String reader = "";

  @Option(
      names = "--replay",
      description = "Only this input: a file with it, or with its base64:... text.")
  @Nullable Path replay;

  @Option(names = "--keep", description = "A directory for what escaped.")
  @Nullable Path keep;

  private int escaped;

  @Override
  public Integer call() throws IOException {
    if (System.getProperty(LOG_LEVEL) == null) {
      System.setProperty(LOG_LEVEL, "off"); // thousands of refusals, each of them as it should be
    }
    List<Trial> trials = trials();
    if (trials.isEmpty()) {
      System.out.println("No reader is named " + reader);
      return WRONG_CALL;
    }
    if (replay != null && !Files.isReadable(replay)) {
      System.out.println("Cannot read " + replay);
      return WRONG_CALL;
    }
    return replay == null ? spoil(trials) : replayed(trials, Files.readAllBytes(replay));
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
    targets.addAll(FormTargets.all());
    targets.addAll(DocumentTargets.all());
    return targets.stream()
        .filter(target -> target.name().contains(reader))
        .map(Trial::new)
        .toList();
  }

  private int spoil(List<Trial> all) throws IOException {
    Corpus corpus = new Corpus();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    for (Trial trial : all) {
      for (byte[] sound : corpus.starting(trial.target().seeds())) {
        tell(trial, 0, sound);
      }
    }
    List<Trial> trials = all.stream().filter(Trial::isOffered).toList();
    List<Trial> unread = trials.stream().filter(trial -> !trial.hasRead()).toList();
    unread.forEach(FuzzBenchmark::tellUnread);
    List<List<byte[]>> seeds =
        trials.stream().map(trial -> corpus.starting(trial.target().seeds())).toList();
    for (long next = seed; System.nanoTime() < end; next++) {
      for (int i = 0; i < trials.size() && System.nanoTime() < end; i++) {
        byte[] input = new Spoiler(mixed(next, trials.get(i)), corpus.all()).of(seeds.get(i));
        tell(trials.get(i), next, input);
      }
    }
    return result(trials, unread.size());
  }

  private static void tellUnread(Trial trial) {
    System.out.printf(
        "UNREAD reader=\"%s\": it refused each of its seeds, the last with %s%n",
        trial.target().name(), trial.refusal());
  }

  /** A matter of the reader's name alone, so that --reader changes no input. */
  private static long mixed(long round, Trial trial) {
    return round * 1_000_003 + trial.target().name().hashCode();
  }

  private int replayed(List<Trial> trials, byte[] file) throws IOException {
    byte[] input = Escape.input(file);
    for (Trial trial : trials) {
      tell(trial, 0, input);
      if (!trial.refusal().isEmpty()) {
        System.out.printf("REFUSED reader=\"%s\": %s%n", trial.target().name(), trial.refusal());
      }
    }
    return result(trials, 0);
  }

  private int result(List<Trial> trials, int unread) {
    trials.forEach(System.out::println);
    System.out.printf(
        Locale.ROOT,
        "RESULT fuzz inputs=%d readers=%d unread=%d escaped=%d%n",
        trials.stream().mapToLong(Trial::inputs).sum(),
        trials.size(),
        unread,
        escaped);
    return escaped + unread == 0 ? 0 : 1;
  }

  private void tell(Trial trial, long from, byte[] input) throws IOException {
    Throwable thrown = trial.run(input);
    if (thrown == null) {
      return;
    }
    escaped++;
    Path file = keep == null ? null : keep.resolve("escape-" + escaped + ".bin");
    if (file != null) {
      Files.createDirectories(keep);
      Files.write(file, input);
    }
    if (escaped <= MOST_TOLD) {
      System.out.println(new Escape(trial.target().name(), from, input, thrown));
      System.out.println(file == null ? "" : "  kept in " + file);
    }
  }
}
