package dev.npsp.sdk.examples.reference;

import dev.npsp.sdk.catalogues.AdministrativeField;
import dev.npsp.sdk.catalogues.Agency;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.catalogues.CatalogueRow;
import dev.npsp.sdk.catalogues.CataloguesClient;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.domain.reference.ReferenceData;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The bundled reference data beside what the portal has today. */
@Command(
    name = "reference",
    mixinStandardHelpOptions = true,
    description = "Agencies, provinces and the ministries of fields: ours beside the portal's.",
    synopsisSubcommandLabel = "COMMAND")
public final class ReferenceExample {

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description =
          "Asks the portal for its agencies, provinces and fields, and prints what differs from the reference data.")
  int check(
      @Option(names = "--day", description = "The day of the reference data; default today.")
          @Nullable LocalDate asked,
      @Option(
              names = "--data",
              paramLabel = "FOLDER",
              description = "Files of your own instead of the bundled ones.")
          @Nullable Path folder,
      @Mixin ConnectionOptions connection) {
    LocalDate day = asked == null ? LocalDate.now(Clock.system(VietnamTime.ZONE)) : asked;
    ReferenceData data = folder == null ? ReferenceData.bundled() : ReferenceData.load(folder);
    CatalogueComparison comparison = new CatalogueComparison(data, day);
    try (ExampleEnvironment environment = ExampleEnvironment.open(connection)) {
      CataloguesClient catalogues = environment.portal().catalogues();
      List<Agency> agencies = catalogues.list(Catalogue.AGENCIES).items();
      List<CatalogueRow> provinces = catalogues.list(Catalogue.PROVINCES).items();
      List<AdministrativeField> fields = catalogues.list(Catalogue.FIELDS).items();
      comparison.agencies(agencies);
      comparison.provinces(provinces);
      comparison.fields(fields);
      tell(
          connection.output(),
          comparison.differences(),
          "%d agencies, %d provinces and %d fields of the portal beside the data of %s"
              .formatted(agencies.size(), provinces.size(), fields.size(), day),
          day,
          agencies.size(),
          provinces.size(),
          fields.size());
    }
    return 0;
  }

  private static void tell(
      ScenarioOutput output,
      List<Difference> differences,
      String compared,
      LocalDate day,
      int agencies,
      int provinces,
      int fields) {
    for (Difference difference : differences) {
      output.tell(
          "difference",
          difference.sentence(),
          "kind",
          difference.kind().name(),
          "catalogue",
          difference.catalogue(),
          "code",
          difference.code(),
          "bundled",
          difference.bundled(),
          "portal",
          difference.portal());
    }
    output.done(
        "%s: %d differences.".formatted(compared, differences.size()),
        "day",
        day.toString(),
        "agencies",
        agencies,
        "provinces",
        provinces,
        "fields",
        fields,
        "differences",
        differences.size());
  }
}
