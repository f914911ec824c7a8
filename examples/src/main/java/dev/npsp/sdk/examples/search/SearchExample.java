package dev.npsp.sdk.examples.search;

import dev.npsp.sdk.domain.AdministrativeLevel;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.ApplicantKind;
import dev.npsp.sdk.examples.support.ConnectionOptions;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.examples.support.ScenarioOutput;
import dev.npsp.sdk.services.PublicService;
import dev.npsp.sdk.services.ServiceQuery;
import dev.npsp.sdk.services.ServiceTerms;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Finds the public services that suit an applicant: by words, audience, field, level and agency.
 */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description =
        "Finds the public services that suit a citizen, an enterprise or an organisation.")
public final class SearchExample implements Callable<Integer> {

  @Mixin ConnectionOptions connection = new ConnectionOptions();

  @Option(
      names = "--words",
      paramLabel = "WORDS",
      description = "Words or beginnings of words of the name, with or without diacritics.")
  String words = "";

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      description = "citizen, enterprise, agency or organisation; default anybody.")
  @Nullable Audience audience;

  @Option(
      names = "--field",
      paramLabel = "FIELD",
      description = "The code of a field, G15-CT01, or words of its name.")
  @Nullable String field;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "ministry, province, district or commune.")
  @Nullable Level level;

  @Option(
      names = "--of",
      paramLabel = "CODE",
      description = "The ministry or province whose services are wanted, G15.")
  @Nullable String of;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many at the most; default ${DEFAULT-VALUE}.")
  int limit = 20;

  /** Who may apply, in the words of the command line. */
  enum Audience {
    CITIZEN(ApplicantKind.CITIZEN),
    ENTERPRISE(ApplicantKind.ENTERPRISE),
    AGENCY(ApplicantKind.STATE_AGENCY),
    ORGANISATION(ApplicantKind.OTHER_ORGANISATION);

    private final ApplicantKind kind;

    Audience(ApplicantKind kind) {
      this.kind = kind;
    }
  }

  /** A level of the administration, in the words of the command line. */
  enum Level {
    MINISTRY(AdministrativeLevel.MINISTRY),
    PROVINCE(AdministrativeLevel.PROVINCE),
    DISTRICT(AdministrativeLevel.DISTRICT),
    COMMUNE(AdministrativeLevel.COMMUNE);

    private final AdministrativeLevel level;

    Level(AdministrativeLevel level) {
      this.level = level;
    }
  }

  @Override
  public Integer call() {
    ScenarioOutput output = connection.output();
    try (ExampleEnvironment environment = ExampleEnvironment.open(connection)) {
      List<PublicService> found =
          environment.portal().services().find(query()).stream().limit(limit).toList();
      found.forEach(service -> tell(output, service));
      output.done(
          found.isEmpty() ? "No service fits." : found.size() + " service(s) found.",
          "found",
          found.size());
      return found.isEmpty() ? 1 : 0;
    }
  }

  private ServiceQuery query() {
    ServiceQuery.Builder query = ServiceQuery.builder().words(words);
    if (audience != null) {
      query.audience(audience.kind);
    }
    if (field != null) {
      query.field(field);
    }
    if (level != null) {
      query.level(level.level);
    }
    if (of != null) {
      query.agency(AgencyCode.of(of));
    }
    return query.build();
  }

  private static void tell(ScenarioOutput output, PublicService service) {
    List<String> audiences = service.terms().map(ServiceTerms::audienceNames).orElse(List.of());
    String who = audiences.isEmpty() ? "" : " - " + String.join(", ", audiences);
    output.tell(
        "service",
        service.codeText() + "  " + service.name() + who,
        "code",
        service.codeText(),
        "name",
        service.name(),
        "procedure",
        service.procedureCodeText(),
        "field",
        service.fieldName().orElse(""),
        "agency",
        service.issuingAgency().orElse(""),
        "audiences",
        audiences);
  }
}
