package dev.npsp.sdk.examples;

import dev.npsp.sdk.examples.bank.BankExample;
import dev.npsp.sdk.examples.catalogue.CatalogueExample;
import dev.npsp.sdk.examples.directives.DirectivesExample;
import dev.npsp.sdk.examples.duedate.DueDateExample;
import dev.npsp.sdk.examples.feeds.FeedsExample;
import dev.npsp.sdk.examples.inbound.InboundExample;
import dev.npsp.sdk.examples.localoffice.LocalOfficeExample;
import dev.npsp.sdk.examples.ministry.MinistryExample;
import dev.npsp.sdk.examples.monthlyreport.MonthlyReportExample;
import dev.npsp.sdk.examples.pay.PayExample;
import dev.npsp.sdk.examples.petitions.PetitionsExample;
import dev.npsp.sdk.examples.provincesync.ProvinceSyncExample;
import dev.npsp.sdk.examples.reference.ReferenceExample;
import dev.npsp.sdk.examples.sandbox.SandboxExample;
import dev.npsp.sdk.examples.search.SearchExample;
import dev.npsp.sdk.examples.services.ServicesExample;
import dev.npsp.sdk.examples.statistics.StatisticsExample;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point: runs the example that the first argument names. */
@Command(
    name = "examples/run",
    mixinStandardHelpOptions = true,
    description =
        "Programs that a ministry, a province and a bank would start from. Without --portal, each"
            + " starts the sandbox itself.",
    subcommands = {
      MinistryExample.class,
      ServicesExample.class,
      ProvinceSyncExample.class,
      LocalOfficeExample.class,
      BankExample.class,
      PayExample.class,
      DueDateExample.class,
      CatalogueExample.class,
      ReferenceExample.class,
      StatisticsExample.class,
      MonthlyReportExample.class,
      DirectivesExample.class,
      PetitionsExample.class,
      SearchExample.class,
      InboundExample.class,
      FeedsExample.class,
      SandboxExample.class
    })
public final class Examples {

  private Examples() {}

  /** Held, since the JDK's loggers are forgotten when nobody holds them. */
  private static final Logger GREETING =
      Logger.getLogger("org.hibernate.validator.internal.util.Version");

  public static void main(String[] args) {
    GREETING.setLevel(
        Level.WARNING); // a program may quieten what its libraries say; a library may not
    System.exit(run(args));
  }

  /** The exit code: 0 only when everything was confirmed. */
  static int run(String... args) {
    return new CommandLine(new Examples())
        .setExecutionExceptionHandler(Examples::explain)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(args);
  }

  /** The message of an error of ours names the remedy; nobody needs the stack to act on it. */
  private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult args) {
    command.getErr().println(failure.getClass().getSimpleName() + ": " + failure.getMessage());
    return command.getCommandSpec().exitCodeOnExecutionException();
  }
}
