package dev.npsp.sdk.examples;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * One dossier's whole way: look up, submit, report, collect the fee, verify the payment, return the
 * result.
 */
@Command(
    name = "ministry",
    mixinStandardHelpOptions = true,
    description =
        "One citizen's dossier from the procedure to the result, with its fee paid and verified.")
final class Ministry implements Callable<Integer> {

  @Mixin Connection connection = new Connection();

  @Option(
      names = "--listen",
      paramLabel = "PORT",
      description = "Where the portal reaches this agency; 0 takes a free port.")
  @Nullable Integer listen;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description = "How long to wait for the payment; default ${DEFAULT-VALUE}.")
  long wait = 120;

  @Override
  public Integer call() throws Exception {
    Story story = connection.story();
    try (Stage stage = Stage.set(connection)) {
      PaymentDesk desk = new PaymentDesk(stage.portal().payments(), story);
      try (AgencyServer server = AgencyServer.listen(listen == null ? 0 : listen, desk.inbound())) {
        stage.sandbox().ifPresent(sandbox -> sandbox.agencyAt(server.uri()));
        return new MinistryStory(stage, connection, desk, story, isReachable()).run(wait);
      }
    }
  }

  /**
   * Whether a result can arrive: in the sandbox of our own, or where somebody was told our port.
   */
  private boolean isReachable() {
    return listen != null || connection.portal().isEmpty();
  }
}
