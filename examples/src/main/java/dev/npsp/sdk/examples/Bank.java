package dev.npsp.sdk.examples;

import dev.npsp.sdk.Vnd;
import dev.npsp.sdk.payments.Payee;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A bank, small and whole: it asks an agency what is to be paid, collects it when the platform says
 * so, tells the platform until it acknowledges, answers its questions over HTTP, pays the bills of
 * households and enterprises, sends money back and out, and writes the files of the day. Its core
 * and its store are in memory; what it does with them is the SDK's.
 */
@Command(
    name = "bank",
    mixinStandardHelpOptions = true,
    description =
        "Asks an agency for a bill, collects it, tells the platform and watches the result being acknowledged.")
final class Bank implements Callable<Integer> {

  static final Vnd FEE = Vnd.of(115_000);
  static final Payee TREASURY = Payee.of("37110123456789", "01201001", "KHO BAC NHA NUOC");

  @Mixin Connection connection = new Connection();

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
    Story story = connection.story();
    Clock clock = Clock.systemUTC();
    try (Stage stage = Stage.set(connection)) {
      PaymentDesk desk = new PaymentDesk(stage.portal().payments(), story);
      try (AgencyServer agency = AgencyServer.listen(listen == null ? 0 : listen, desk.inbound());
          BankHouse bank = BankHouse.open(stage.portal(), bankListen, clock)) {
        SandboxControl sandbox = new SandboxControl(stage.address());
        if (listen == null) {
          sandbox.agencyAt(agency.uri());
        }
        sandbox.bankAt(bank.uri());
        try {
          return new BankStory(connection, stage, desk, bank, sandbox, story, clock)
              .tell(agency.uri(), dayFiles);
        } finally {
          sandbox.noBank();
        }
      }
    }
  }
}
