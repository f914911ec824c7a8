package dev.npsp.sdk.examples;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Names the examples. */
@Command(
    name = "examples/run",
    mixinStandardHelpOptions = true,
    description =
        "Programs that a ministry, a province and a bank would start from. Without --portal, each starts the sandbox itself.",
    subcommands = {
      Ministry.class,
      ProvinceSync.class,
      LocalOffice.class,
      Bank.class,
      Pay.class,
      DueMoment.class,
      Catalogue.class,
      Statistics.class,
      Search.class,
      Inbound.class,
      Feeds.class,
      Sandbox.class
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
