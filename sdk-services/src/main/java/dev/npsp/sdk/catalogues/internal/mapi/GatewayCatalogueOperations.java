package dev.npsp.sdk.catalogues.internal.mapi;

import dev.npsp.sdk.catalogues.AdministrativeField;
import dev.npsp.sdk.catalogues.Agency;
import dev.npsp.sdk.catalogues.Catalogue;
import dev.npsp.sdk.catalogues.CatalogueRow;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.wire.mapi.NoParameters;
import dev.npsp.sdk.wire.onestop.OneStopRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogues that one peer asks of a gateway that passes mapi on. */
public final class GatewayCatalogueOperations {

  /** All agencies. */
  public static final Operation<NoParameters, List<Agency>> AGENCIES =
      atGateway(CatalogueOperations.AGENCIES);

  /** All fields of administration. */
  public static final Operation<NoParameters, List<AdministrativeField>> FIELDS =
      atGateway(CatalogueOperations.FIELDS);

  /** The types of procedure. */
  public static final Operation<NoParameters, List<CatalogueRow>> PROCEDURE_TYPES =
      atGateway(CatalogueOperations.PROCEDURE_TYPES);

  /** The groups of procedures. */
  public static final Operation<NoParameters, List<CatalogueRow>> PROCEDURE_GROUPS =
      atGateway(CatalogueOperations.PROCEDURE_GROUPS);

  /** Which procedures belong to which type. */
  public static final Operation<NoParameters, List<CatalogueRow>> PROCEDURES_BY_TYPE =
      atGateway(CatalogueOperations.PROCEDURES_BY_TYPE);

  private static final Map<Catalogue<?>, Operation<NoParameters, ?>> BY_CATALOGUE =
      Map.of(
          Catalogue.AGENCIES,
          AGENCIES,
          Catalogue.FIELDS,
          FIELDS,
          Catalogue.PROCEDURE_TYPES,
          PROCEDURE_TYPES,
          Catalogue.PROCEDURE_GROUPS,
          PROCEDURE_GROUPS,
          Catalogue.PROCEDURES_BY_TYPE,
          PROCEDURES_BY_TYPE);

  private GatewayCatalogueOperations() {}

  /** What asks for the rows of a catalogue; empty when it was not seen there. */
  @SuppressWarnings("unchecked") // a row of the table has the types of its catalogue
  static <T> Optional<Operation<NoParameters, List<T>>> of(Catalogue<T> catalogue) {
    return Optional.ofNullable((Operation<NoParameters, List<T>>) BY_CATALOGUE.get(catalogue));
  }

  private static <T> Operation<NoParameters, T> atGateway(Operation<NoParameters, T> asked) {
    return asked.sentAs(none -> OneStopRequest.of(asked.service()));
  }
}
