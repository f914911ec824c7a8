package dev.npsp.sdk.examples.ministry;

import dev.npsp.sdk.examples.support.AgencyServer;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.examples.support.InMemoryPaymentOrders;
import dev.npsp.sdk.examples.support.ScenarioOutput;
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
public final class MinistryExample implements Callable<Integer> {

  @Mixin ConnectionOptions connection = new ConnectionOptions();

  @Option(
      names = "--listen",
      paramLabel = "PORT",
      description = "Where the portal reaches this agency; 0 takes a free port.")
  @Nullable Integer listen;

  @Option(
      names = "--wire",
      paramLabel = "mapi|lgsp|igate|gateway-hagiang|gateway-thanhhoa",
      converter = MinistryWire.Named.class,
      description =
          "The protocol that the dossier goes over; default mapi. What it does not offer is skipped"
              + " and named. The dossier is read back over mapi.")
  MinistryWire wire = MinistryWire.MAPI;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description = "How long to wait for the payment; default ${DEFAULT-VALUE}.")
  long wait = 120;

  @Override
  public Integer call() throws Exception {
    ScenarioOutput output = connection.output();
    try (ExampleEnvironment environment = ExampleEnvironment.open(connection);
        StoryWire story = StoryWire.open(wire, environment, connection)) {
      InMemoryPaymentOrders orders =
          new InMemoryPaymentOrders(environment.portal().payments(), output);
      try (AgencyServer server =
          AgencyServer.listen(listen == null ? 0 : listen, orders.inbound())) {
        environment.sandbox().ifPresent(sandbox -> sandbox.agencyAt(server.uri()));
        return new MinistryScenario(environment, story, connection, orders, output, isReachable())
            .run(wait);
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
