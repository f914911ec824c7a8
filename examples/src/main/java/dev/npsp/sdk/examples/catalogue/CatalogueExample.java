package dev.npsp.sdk.examples.catalogue;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import dev.npsp.sdk.procedures.ProcedureChange;
import dev.npsp.sdk.procedures.ProcedureSnapshot;
import dev.npsp.sdk.sandbox.PortalSandbox;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The procedures of an agency, kept in files and compared; and what the public portal shows. */
@Command(
    name = "catalogue",
    mixinStandardHelpOptions = true,
    description =
        "Keeps the procedures in a file, tells what changed between two of them, and lists what the"
            + " public portal shows.",
    synopsisSubcommandLabel = "COMMAND")
public final class CatalogueExample {

  @Command(
      name = "save",
      mixinStandardHelpOptions = true,
      description = "Asks the portal for all procedures and writes them to the file.")
  int save(
      @Parameters(paramLabel = "FILE", description = "Where to write.") Path file,
      @Option(
              names = "--changed",
              description =
                  "First let the sandbox change a few procedures, to have something to compare.")
          boolean changed,
      @Mixin ConnectionOptions connection) {
    try (ExampleEnvironment environment = ExampleEnvironment.open(connection)) {
      if (changed) {
        change(environment.sandbox().orElseThrow(CatalogueExample::onlyInTheSandbox));
      }
      ProcedureSnapshot taken =
          ProcedureSnapshot.take(environment.portal().procedures(), Clock.systemUTC());
      taken.save(file);
      boolean readBack = ProcedureSnapshot.load(file).equals(taken);
      connection
          .output()
          .done(
              "Wrote %d procedures to %s (sha256 %s)."
                  .formatted(taken.procedures().size(), file, taken.contentHash()),
              "procedures",
              taken.procedures().size(),
              "file",
              file.toString(),
              "hash",
              taken.contentHash(),
              "taken_at",
              taken.takenAt().toString());
      return readBack ? 0 : 1;
    }
  }

  @Command(
      name = "diff",
      mixinStandardHelpOptions = true,
      description =
          "Tells what is different in B from A, in English or Vietnamese; no portal is asked.")
  int diff(
      @Parameters(paramLabel = "A", description = "The earlier file.") Path earlier,
      @Parameters(paramLabel = "B", description = "The later file.") Path later,
      @Option(names = "--vi", description = "In Vietnamese.") boolean vietnamese,
      @Option(
              names = "--json",
              description = "One JSON object a line instead of prose; the last is done.")
          boolean json) {
    ScenarioOutput output = new ScenarioOutput(json);
    ProcedureSnapshot before = ProcedureSnapshot.load(earlier);
    ProcedureSnapshot after = ProcedureSnapshot.load(later).after(before);
    List<ProcedureChange> changes = after.changesSince(before);
    for (ProcedureChange change : changes) {
      output.tell(
          "change",
          vietnamese ? change.vietnamese() : change.english(),
          "kind",
          change.kind().name(),
          "procedure",
          change.procedure().value(),
          "subject",
          change.subject().orElse(""),
          "before",
          change.before().orElse(""),
          "after",
          change.after().orElse(""),
          "english",
          change.english(),
          "vietnamese",
          change.vietnamese());
    }
    output.done(
        changes.size() + " changes.",
        "changes",
        changes.size(),
        "withdrawn",
        after.withdrawn().size());
    return 0;
  }

  @Command(
      name = "public",
      mixinStandardHelpOptions = true,
      description =
          "Lists what the rebuilt public portal publishes, without an account; with --index, the"
              + " published index beside figures of invented dossiers.")
  int walk(
      @Option(
              names = "--portal",
              paramLabel = "URI",
              description = "The portal; without it the sandbox is started.")
          @Nullable URI portal,
      @Option(names = "--words", paramLabel = "W", description = "Words of the names.")
          @Nullable String words,
      @Option(names = "--agency", paramLabel = "CODE", description = "Whose procedures and index.")
          @Nullable String agency,
      @Option(
              names = "--index",
              paramLabel = "MONTH",
              description = "Compares the published index of that month, 2026-10.")
          @Nullable YearMonth month,
      @Option(
              names = "--json",
              description = "One JSON object a line instead of prose; the last is done.")
          boolean json) {
    PublicCatalogueWalk walk =
        new PublicCatalogueWalk(
            Optional.ofNullable(words), Optional.ofNullable(agency).map(AgencyCode::parse));
    return walk.run(
        Optional.ofNullable(portal), Optional.ofNullable(month), new ScenarioOutput(json));
  }

  /** As decisions do: a fee falls, a paper more is asked for, a procedure goes. */
  private static void change(PortalSandbox sandbox) {
    sandbox.changeFeeOnline("2.000815", "1500");
    sandbox.changeProcessingTime("1.001612", "2");
    sandbox.addPaper("2.000033", "Mẫu vé số trúng thưởng");
    sandbox.withdrawProcedure("2.001474");
  }

  private static IllegalArgumentException onlyInTheSandbox() {
    return new IllegalArgumentException(
        "--changed works on the sandbox that the example starts; leave --portal away.");
  }
}
