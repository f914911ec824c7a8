package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.core.callback.CallerGuard;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.examples.support.AgencyServer;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.inbound.InboundPortal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Files an application for each public service: look up, build, check, submit, follow, pay, return
 * the result; then asks the portal again and counts.
 */
@Command(
    name = "services",
    mixinStandardHelpOptions = true,
    description =
        "Files an application for each public service, in Vietnamese and English, from the"
            + " procedure to the result.")
public final class ServicesExample implements Callable<Integer> {

  @Mixin ConnectionOptions connection = new ConnectionOptions();

  @Option(
      names = "--only",
      paramLabel = "NAME",
      description = "One service: its key in the table, promotion_notice.")
  @Nullable String only;

  @Option(
      names = "--form",
      paramLabel = "CODE",
      description =
          "Instead, an application for any procedure: built from what the portal publishes of it,"
              + " and from its electronic form where there is one.")
  @Nullable String form;

  @Option(names = "--explain", description = "Prints each application in both languages.")
  boolean explain;

  @Option(
      names = "--listen",
      paramLabel = "PORT",
      description = "Where the portal reaches this agency; 0 takes a free port.")
  @Nullable Integer listen;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description = "How long to wait for a payment; default ${DEFAULT-VALUE}.")
  long wait = 120;

  @Override
  public Integer call() throws Exception {
    List<ServiceStory> stories = stories();
    try (ExampleEnvironment environment = ExampleEnvironment.open(connection)) {
      FeeCollection fees =
          FeeCollection.over(environment, connection.agency(), Duration.ofSeconds(wait));
      InboundPortal inbound =
          InboundPortal.builder(CallerGuard.addresses("127.0.0.0/8", "::1"))
              .onPaymentResult(fees.resultHandler())
              .build();
      try (AgencyServer server = AgencyServer.listen(listen == null ? 0 : listen, inbound)) {
        environment.sandbox().ifPresent(sandbox -> sandbox.agencyAt(server.uri()));
        return new ServicesScenario(environment, connection, fees, explain).run(stories);
      }
    }
  }

  private List<ServiceStory> stories() {
    if (form != null) {
      return List.of(ServiceStory.anyProcedure(ProcedureCode.of(form)));
    }
    if (only == null) {
      return ServiceStories.ALL;
    }
    String name = only.toLowerCase(Locale.ROOT).replace('-', '_');
    List<ServiceStory> named =
        ServiceStories.ALL.stream().filter(story -> story.isCalled(name)).toList();
    if (named.isEmpty()) {
      throw new IllegalArgumentException(
          "--only is one of " + ServiceStories.ALL.stream().map(ServiceStory::name).toList() + ".");
    }
    return named;
  }
}
