package dev.npsp.sdk.examples.inbound;

import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.examples.support.AgencyServer;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.examples.support.SandboxControl;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What the portal calls on the agency's side, and back: promotions filed on the portal, their
 * status reported and shown there, a dossier of another procedure, land tax, searches, files.
 */
@Command(
    name = "inbound",
    mixinStandardHelpOptions = true,
    description =
        "A small agency server that the portal calls: stores each thing once, answers, and tells"
            + " what becomes of it.")
public final class InboundExample implements Callable<Integer> {

  private static final String SANDBOX_KEY = "sandbox-agency-key";

  @Mixin ConnectionOptions connection = new ConnectionOptions();

  @Option(
      names = "--listen",
      paramLabel = "PORT",
      description = "Where the portal reaches this agency; 0 takes a free port.")
  @Nullable Integer listen;

  @Option(
      names = "--agency-key-env",
      paramLabel = "NAME",
      description = "The environment variable with the portal's key; default: the sandbox's.")
  @Nullable String keyEnv;

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "How many promotions are filed, 3 or more; default ${DEFAULT-VALUE}.")
  int count = 10;

  @Override
  public Integer call() throws Exception {
    if (count < InboundScenario.FAULTS) {
      throw new IllegalArgumentException("--count is " + InboundScenario.FAULTS + " or more.");
    }
    ScenarioOutput output = connection.output();
    Secret key = keyEnv == null ? Secret.of(SANDBOX_KEY) : Secret.ofEnv(keyEnv);
    try (ExampleEnvironment environment = ExampleEnvironment.open(connection)) {
      PromotionStore store = new PromotionStore(key, connection.agency(), environment.address());
      return run(environment, store, output);
    }
  }

  private int run(ExampleEnvironment environment, PromotionStore store, ScenarioOutput output)
      throws Exception {
    try (AgencyServer server = AgencyServer.listen(listen == null ? 0 : listen, store.inbound())) {
      SandboxControl sandbox = new SandboxControl(environment.address());
      if (listen == null || connection.portal().isEmpty()) {
        sandbox.agencyAt(server.uri());
      }
      return new InboundScenario(
              environment.portal(), connection.agency(), store, sandbox, server.uri(), output)
          .run(count);
    }
  }
}
