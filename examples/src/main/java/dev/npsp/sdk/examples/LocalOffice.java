package dev.npsp.sdk.examples;

import dev.npsp.sdk.DossierCode;
import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.dossiers.Dossier;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A commune's ten dossiers over a line that drops, stalls and repeats: all arrive, each once. */
@Command(
    name = "local-office",
    mixinStandardHelpOptions = true,
    description = "Ten dossiers over a line that drops, stalls and repeats; all arrive once.")
final class LocalOffice implements Callable<Integer> {

  private static final int DOSSIERS = 10;

  /**
   * Short pauses, so that the story does not take a minute; a real office keeps the standard
   * policy.
   */
  private static final RetryPolicy PATIENT =
      new RetryPolicy(6, Duration.ofMillis(20), Duration.ofMillis(100));

  @Mixin Connection connection = new Connection();

  @Override
  public Integer call() {
    Story story = connection.story();
    BadLine line = new BadLine();
    try (Stage stage =
        Stage.set(connection, builder -> builder.addInterceptor(line).retry(PATIENT))) {
      DossierMaker maker = DossierMaker.forThisRun(stage.portal(), connection, Clock.systemUTC());
      List<Dossier> dossiers = LongStream.range(0, DOSSIERS).mapToObj(maker::dossier).toList();
      dossiers.forEach(dossier -> submit(stage, dossier, story));
      long arrived = dossiers.stream().filter(dossier -> isThere(stage, dossier.code())).count();
      long once = dossiers.stream().filter(dossier -> changedOnce(stage, dossier.code())).count();
      story.done(
          arrived
              + " of "
              + DOSSIERS
              + " dossiers arrived, "
              + once
              + " of them once, over "
              + line.faults()
              + " faults of the line.",
          "dossiers",
          DOSSIERS,
          "arrived",
          arrived,
          "once",
          once,
          "faults",
          line.faults());
      return arrived == DOSSIERS && once == DOSSIERS ? 0 : 1;
    }
  }

  /** Unknown is not failed: what became of it is looked up afterwards. */
  private static void submit(Stage stage, Dossier dossier, Story story) {
    try {
      stage.portal().dossiers().submit(dossier);
      story.tell(
          "submitted", "Submitted " + dossier.code() + ".", "dossier", dossier.code().value());
    } catch (OutcomeUnknown e) {
      story.tell(
          "unknown",
          "No answer for " + dossier.code() + ": looked up later.",
          "dossier",
          dossier.code().value());
    }
  }

  private static boolean isThere(Stage stage, DossierCode code) {
    return stage.portal().dossiers().find(code).isPresent();
  }

  /**
   * What only a sandbox of our own can tell; at another portal a dossier's code makes it unique by
   * itself.
   */
  private static boolean changedOnce(Stage stage, DossierCode code) {
    return stage
        .sandbox()
        .map(sandbox -> sandbox.dossier(code.value()).timesApplied() == 1)
        .orElse(true);
  }
}
