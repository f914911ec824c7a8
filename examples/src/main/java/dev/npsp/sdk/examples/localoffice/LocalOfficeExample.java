package dev.npsp.sdk.examples.localoffice;

import dev.npsp.sdk.core.error.OutcomeUnknown;
import dev.npsp.sdk.core.http.RetryPolicy;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.DossierGenerator;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A commune's ten dossiers over a connection that drops, stalls and repeats: each arrives once. */
@Command(
    name = "local-office",
    mixinStandardHelpOptions = true,
    description = "Ten dossiers over a line that drops, stalls and repeats; all arrive once.")
public final class LocalOfficeExample implements Callable<Integer> {

  private static final int DOSSIERS = 10;

  /**
   * Short pauses, so that the example does not take a minute; a real office keeps the standard
   * policy.
   */
  private static final RetryPolicy PATIENT =
      RetryPolicy.builder()
          .attempts(6)
          .firstPause(Duration.ofMillis(20))
          .longestPause(Duration.ofMillis(100))
          .withoutBudget()
          .build();

  @Mixin ConnectionOptions connection = new ConnectionOptions();

  @Override
  public Integer call() {
    ScenarioOutput output = connection.output();
    FlakyConnection line = new FlakyConnection();
    try (ExampleEnvironment environment =
        ExampleEnvironment.open(
            connection, builder -> builder.addInterceptor(line).retry(PATIENT))) {
      DossierGenerator generator =
          DossierGenerator.forThisRun(environment.portal(), connection, Clock.systemUTC());
      List<Dossier> dossiers = LongStream.range(0, DOSSIERS).mapToObj(generator::dossier).toList();
      dossiers.forEach(dossier -> submit(environment, dossier, output));
      long arrived =
          dossiers.stream().filter(dossier -> isThere(environment, dossier.code())).count();
      long once =
          dossiers.stream().filter(dossier -> changedOnce(environment, dossier.code())).count();
      output.done(
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
  private static void submit(
      ExampleEnvironment environment, Dossier dossier, ScenarioOutput output) {
    try {
      environment.portal().dossiers().submit(dossier);
      output.tell(
          "submitted", "Submitted " + dossier.code() + ".", "dossier", dossier.code().value());
    } catch (OutcomeUnknown e) {
      output.tell(
          "unknown",
          "No answer for " + dossier.code() + ": looked up later.",
          "dossier",
          dossier.code().value());
    }
  }

  private static boolean isThere(ExampleEnvironment environment, DossierCode code) {
    return environment.portal().dossiers().find(code).isPresent();
  }

  /**
   * What only a sandbox of our own can tell; at another portal a dossier's code makes it unique by
   * itself.
   */
  private static boolean changedOnce(ExampleEnvironment environment, DossierCode code) {
    return environment
        .sandbox()
        .map(sandbox -> sandbox.dossier(code.value()).timesApplied() == 1)
        .orElse(true);
  }
}
