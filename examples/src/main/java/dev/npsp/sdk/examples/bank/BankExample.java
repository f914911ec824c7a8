package dev.npsp.sdk.examples.bank;

import dev.npsp.sdk.examples.support.AgencyServer;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.examples.support.InMemoryPaymentOrders;
import dev.npsp.sdk.examples.support.SandboxControl;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import dev.npsp.sdk.examples.support.bank.SimulatedBank;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A complete small bank: it asks an agency what is to be paid, collects it when the platform says
 * so, tells the platform until it acknowledges, answers its questions over HTTP, pays the bills of
 * households and enterprises, sends money back and out, and writes the files of the day. Its core
 * and its store are in memory; what it does with them is the SDK's.
 */
@Command(
    name = "bank",
    mixinStandardHelpOptions = true,
    description =
        "Asks an agency for a bill, collects it, tells the platform and watches the result being acknowledged.")
public final class BankExample implements Callable<Integer> {

  @Mixin ConnectionOptions connection = new ConnectionOptions();

  @Option(
      names = "--listen",
      paramLabel = "PORT",
      description = "Where the agency is reached; 0 takes a free one.")
  @Nullable Integer listen;

  @Option(
      names = "--bank-listen",
      paramLabel = "PORT",
      description = "Where the bank is reached; 0, the default, takes a free one.")
  int bankListen;

  @Option(
      names = "--day-files",
      paramLabel = "FOLDER",
      description = "Where to keep the files of the day; without it they are only told.")
  @Nullable Path dayFiles;

  @Override
  public Integer call() throws Exception {
    ScenarioOutput output = connection.output();
    Clock clock = Clock.systemUTC();
    try (ExampleEnvironment environment = ExampleEnvironment.open(connection)) {
      InMemoryPaymentOrders orders =
          new InMemoryPaymentOrders(environment.portal().payments(), output);
      try (AgencyServer agency =
              AgencyServer.listen(listen == null ? 0 : listen, orders.inbound());
          SimulatedBank bank = SimulatedBank.open(environment.portal(), bankListen, clock)) {
        SandboxControl sandbox = new SandboxControl(environment.address());
        if (listen == null) {
          sandbox.agencyAt(agency.uri());
        }
        sandbox.bankAt(bank.uri());
        try {
          return new BankScenario(connection, environment, orders, bank, sandbox, output, clock)
              .run(agency.uri(), dayFiles);
        } finally {
          sandbox.noBank();
        }
      }
    }
  }
}
