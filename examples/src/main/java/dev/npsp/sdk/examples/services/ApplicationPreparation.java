package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.applications.GenericApplication;
import dev.npsp.sdk.applications.ListedService;
import dev.npsp.sdk.applications.ServiceTable;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.procedures.Procedure;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks the procedures of a service up and fills its applications in. */
final class ApplicationPreparation {

  private static final String FILES =
      "http://ss.example.vn:8080/VXPAdapter/RestService/forward/downloadfile/";

  private final ProcedureLookUp procedures;
  private final PublishedForm forms;
  private final ServiceTable services = ServiceTable.bundled();

  ApplicationPreparation(ExampleEnvironment environment) {
    PortalClient portal = environment.portal();
    this.procedures = new ProcedureLookUp(portal);
    this.forms = new PublishedForm(environment);
  }

  /** What a service of the table is called on that day, the key itself where it is not there. */
  LocalizedText title(String key, Instant at) {
    return service(key, at).map(ListedService::title).orElseGet(() -> LocalizedText.of(key));
  }

  /** That sample; empty when the portal has no procedure for it. */
  Optional<PreparedApplication> prepare(SampleApplication sample, Instant at) {
    return service(sample.key(), at)
        .flatMap(procedures::find)
        .map(
            procedure ->
                new PreparedApplication(
                    sample.key(),
                    title(sample.key(), at),
                    procedure,
                    sample
                        .form()
                        .fill(
                            new SampleApplication.Given(
                                procedure.reference(), papers(procedure), day(at))),
                    sample.reader()));
  }

  /** An application for any procedure, in its first case; empty when the portal has none. */
  Optional<PreparedApplication> prepare(ProcedureCode code, Instant at) {
    return procedures
        .find(code)
        .map(
            procedure -> {
              GenericApplication application =
                  forms.fill(
                      GenericApplication.builder(procedure, SampleApplicants.of(procedure))
                          .procedureCase(
                              procedure.papers().stream()
                                  .findFirst()
                                  .flatMap(papers -> papers.caseName()))
                          .papers(papers(procedure)),
                      procedure,
                      day(at));
              return new PreparedApplication(
                  code.value(),
                  LocalizedText.of(procedure.name()),
                  procedure,
                  application,
                  dossier ->
                      GenericApplication.read(dossier, procedure).toBuilder()
                          .form(application.form())
                          .procedureCase(application.procedureCase())
                          .build());
            });
  }

  private Optional<ListedService> service(String key, Instant at) {
    return services.find(key, day(at));
  }

  private static LocalDate day(Instant at) {
    return VietnamTime.local(at).toLocalDate();
  }

  /** A file for each paper that the procedure lists, in all of its cases. */
  private static List<Attachment> papers(Procedure procedure) {
    List<String> listed =
        procedure.papers().stream()
            .flatMap(papers -> papers.papers().stream())
            .map(paper -> paper.code().orElse(paper.name()))
            .distinct()
            .toList();
    Stream<Attachment> files =
        IntStream.range(0, listed.size())
            .mapToObj(
                number ->
                    Attachment.builder(
                            "giay-to-%d.pdf".formatted(number + 1), file("giay-to-" + number))
                        .component(listed.get(number))
                        .build());
    return files.toList();
  }

  /** Where the portal fetches a file back. */
  static URI file(String name) {
    return URI.create(FILES + name);
  }
}
