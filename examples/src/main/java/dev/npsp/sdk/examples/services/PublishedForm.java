package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.applications.GenericApplication;
import dev.npsp.sdk.core.error.PortalException;
import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.FormValue;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.examples.support.ExampleEnvironment;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.procedures.open.CatalogueGeneration;
import dev.npsp.sdk.procedures.open.EForm;
import dev.npsp.sdk.procedures.open.EFormField;
import dev.npsp.sdk.procedures.open.OpenCatalogueBuilder;
import dev.npsp.sdk.procedures.open.OpenCatalogueClient;
import dev.npsp.sdk.procedures.open.OpenProcedure;
import dev.npsp.sdk.procedures.open.OpenSearch;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The electronic form that the public catalogue has for a procedure, filled in with samples. */
final class PublishedForm {

  private static final Set<EFormField.Kind> ANY_NUMBER =
      Set.of(EFormField.Kind.CHECKBOX, EFormField.Kind.TAG_BOX);

  private final ExampleEnvironment environment;

  PublishedForm(ExampleEnvironment environment) {
    this.environment = environment;
  }

  /** The application with its form filled in, or without form data where none is published. */
  GenericApplication fill(
      GenericApplication.Builder application, Procedure procedure, LocalDate today) {
    Optional<EForm> form = find(procedure);
    form.ifPresent(
        asked -> {
          application.form(asked).formData(filled(asked.fields(), today));
          asked.fields().stream()
              .filter(field -> field.kind().equals(EFormField.Kind.FILE))
              .forEach(field -> application.addPaper(paper(field)));
        });
    return application.build();
  }

  /** An adapter has no public catalogue beside it, and a portal may keep its forms to itself. */
  private Optional<EForm> find(Procedure procedure) {
    OpenCatalogueBuilder builder =
        OpenCatalogueClient.builder(environment.address()).generation(CatalogueGeneration.API_V1);
    if (environment.sandbox().isPresent()) {
      builder.interval(Duration.ofMillis(1)); // nobody else uses it
    }
    try (OpenCatalogueClient open = builder.build()) {
      return open.search(OpenSearch.builder().words(procedure.code().value()).build()).stream()
          .filter(found -> found.codeText().equals(procedure.code().value()))
          .map(OpenProcedure::id)
          .flatMap(Optional::stream)
          .findFirst()
          .flatMap(open::form);
    } catch (PortalException e) {
      return Optional.empty();
    }
  }

  private static Attachment paper(EFormField field) {
    return Attachment.builder(field.name() + ".pdf", ApplicationPreparation.file(field.name()))
        .component(field.name())
        .build();
  }

  /** All that is always shown; a file goes as a paper. */
  private static FormData filled(List<EFormField> fields, LocalDate today) {
    FormData.Builder data = FormData.builder();
    fields.stream()
        .filter(field -> field.shownWhen().isEmpty())
        .filter(field -> !field.kind().equals(EFormField.Kind.FILE))
        .forEach(field -> data.put(field.wireName(), value(field, today)));
    return data.build();
  }

  private static FormValue value(EFormField field, LocalDate today) {
    if (!field.fields().isEmpty()) {
      return new FormValue.Items(List.of(filled(field.fields(), today)));
    }
    if (field.kind().equals(EFormField.Kind.BOOLEAN)) {
      return new FormValue.Flag(true);
    }
    FormValue text = new FormValue.Text(text(field, today));
    return ANY_NUMBER.contains(field.kind()) ? new FormValue.Items(List.of(text)) : text;
  }

  private static String text(EFormField field, LocalDate today) {
    if (!field.choices().isEmpty()) {
      return field.choices().get(0).value();
    }
    return switch (field.inputType().orElse("")) {
      case "date" -> today.toString();
      case "number" -> "1";
      case "email" -> "vi.du@example.vn";
      default -> known(field.name());
    };
  }

  /** What the portal itself fills in and locks, from the population database. */
  private static String known(String name) {
    return switch (name) {
      case "citizenNDK_HoVaTen" -> SampleApplicants.CITIZEN.name();
      case "citizenNDK_SoDinhDanh" -> SampleApplicants.CITIZEN.personalId().orElseThrow().value();
      default -> "Ví dụ";
    };
  }
}
