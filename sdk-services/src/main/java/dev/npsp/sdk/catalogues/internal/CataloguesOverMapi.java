package dev.npsp.sdk.catalogues.internal;

import dev.npsp.sdk.catalogues.AdministrativeField;
import dev.npsp.sdk.catalogues.Agency;
import dev.npsp.sdk.catalogues.CatalogueRow;
import dev.npsp.sdk.catalogues.CataloguesClient;
import dev.npsp.sdk.catalogues.internal.mapi.CatalogueOperations;
import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.wire.ClientContext;
import dev.npsp.sdk.wire.mapi.NoParameters;
import java.util.List;

/** Catalogues over the {@code mapi} wire. */
public final class CataloguesOverMapi implements CataloguesClient {

  private final CallExecutor executor;

  public CataloguesOverMapi(ClientContext context) {
    this.executor = context.mapi();
  }

  @Override
  public Page<Agency> agencies() {
    return Page.whole(executor.call(CatalogueOperations.AGENCIES, new NoParameters()));
  }

  @Override
  public Page<AdministrativeField> fields() {
    return Page.whole(executor.call(CatalogueOperations.FIELDS, new NoParameters()));
  }

  @Override
  public Page<CatalogueRow> sexes() {
    return rows(CatalogueOperations.SEXES);
  }

  @Override
  public Page<CatalogueRow> provinces() {
    return rows(CatalogueOperations.PROVINCES);
  }

  @Override
  public Page<CatalogueRow> districts() {
    return rows(CatalogueOperations.DISTRICTS);
  }

  @Override
  public Page<CatalogueRow> communes() {
    return rows(CatalogueOperations.COMMUNES);
  }

  @Override
  public Page<CatalogueRow> countries() {
    return rows(CatalogueOperations.COUNTRIES);
  }

  @Override
  public Page<CatalogueRow> ethnicGroups() {
    return rows(CatalogueOperations.ETHNIC_GROUPS);
  }

  @Override
  public Page<CatalogueRow> religions() {
    return rows(CatalogueOperations.RELIGIONS);
  }

  @Override
  public Page<CatalogueRow> maritalStatuses() {
    return rows(CatalogueOperations.MARITAL_STATUSES);
  }

  @Override
  public Page<CatalogueRow> audiences() {
    return rows(CatalogueOperations.AUDIENCES);
  }

  @Override
  public Page<CatalogueRow> executionLevels() {
    return rows(CatalogueOperations.EXECUTION_LEVELS);
  }

  @Override
  public Page<CatalogueRow> legalBases() {
    return rows(CatalogueOperations.LEGAL_BASES);
  }

  @Override
  public Page<CatalogueRow> charges() {
    return rows(CatalogueOperations.CHARGES);
  }

  @Override
  public Page<CatalogueRow> procedureTypes() {
    return rows(CatalogueOperations.PROCEDURE_TYPES);
  }

  @Override
  public Page<CatalogueRow> procedureGroups() {
    return rows(CatalogueOperations.PROCEDURE_GROUPS);
  }

  @Override
  public Page<CatalogueRow> proceduresByType() {
    return rows(CatalogueOperations.PROCEDURES_BY_TYPE);
  }

  private Page<CatalogueRow> rows(Operation<NoParameters, List<CatalogueRow>> catalogue) {
    return Page.whole(executor.call(catalogue, new NoParameters()));
  }
}
