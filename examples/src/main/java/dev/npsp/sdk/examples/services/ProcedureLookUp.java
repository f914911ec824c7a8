package dev.npsp.sdk.examples.services;

import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.applications.ListedService;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.procedures.Procedure;
import dev.npsp.sdk.services.PublicService;
import dev.npsp.sdk.services.ServiceQuery;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the procedure of a service at the portal: by the code of the table where it knows one, else
 * by the words of its title. Most national codes are not known for certain.
 */
final class ProcedureLookUp {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final PortalClient portal;

  ProcedureLookUp(PortalClient portal) {
    this.portal = portal;
  }

  Optional<Procedure> find(ListedService service) {
    return service
        .procedureCode()
        .flatMap(code -> portal.procedures().find(code))
        .or(() -> byWords(service.title().vietnamese()));
  }

  Optional<Procedure> find(ProcedureCode code) {
    return portal.procedures().find(code);
  }

  /** The one that is called so, else the only one that fits: of several, none is guessed. */
  private Optional<Procedure> byWords(String title) {
    String words = NO_WORD.matcher(title).replaceAll(" ").strip();
    List<PublicService> fitting =
        portal.services().find(ServiceQuery.builder().words(words).build()).stream().toList();
    return fitting.stream()
        .filter(service -> service.procedureName().equalsIgnoreCase(title))
        .findFirst()
        .or(() -> fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty())
        .map(PublicService::procedureCodeText)
        .map(ProcedureCode::of)
        .flatMap(this::find);
  }
}
