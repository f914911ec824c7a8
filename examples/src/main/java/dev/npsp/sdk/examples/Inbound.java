package dev.npsp.sdk.examples;

import dev.npsp.sdk.core.Secret;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * What the portal calls on the agency's side, and back: promotions filed on the portal, their
 * status told and shown there, land tax, searches, files.
 */
@Command(
    name = "inbound",
    mixinStandardHelpOptions = true,
    description =
        "A small agency server that the portal calls: stores each thing once, answers, and tells what becomes of it.")
final class Inbound implements Callable<Integer> {

  private static final String SANDBOX_KEY = "sandbox-agency-key";

  @Mixin Connection connection = new Connection();

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
    if (count < InboundStory.FAULTS) {
      throw new IllegalArgumentException("--count is " + InboundStory.FAULTS + " or more.");
    }
    Story story = connection.story();
    Secret key = keyEnv == null ? Secret.of(SANDBOX_KEY) : Secret.ofEnv(keyEnv);
    PromotionOffice office = new PromotionOffice(key, connection.agency());
    try (Stage stage = Stage.set(connection);
        AgencyServer server = AgencyServer.listen(listen == null ? 0 : listen, office.inbound())) {
      SandboxControl sandbox = new SandboxControl(stage.address());
      if (listen == null || connection.portal().isEmpty()) {
        sandbox.agencyAt(server.uri());
      }
      return new InboundStory(stage.portal(), office, sandbox, server.uri(), story).run(count);
    }
  }
}
