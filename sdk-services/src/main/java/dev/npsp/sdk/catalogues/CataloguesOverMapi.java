package dev.npsp.sdk.catalogues;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.internal.mapi.NoParameters;
import dev.npsp.sdk.internal.mapi.catalogues.CatalogueOperations;
import java.util.List;

/** Catalogues over the {@code mapi} wire. */
final class CataloguesOverMapi implements CataloguesClient {

  private final CallExecutor executor;

  CataloguesOverMapi(CallExecutor executor) {
    this.executor = executor;
  }

  @Override
  public Page<Agency> agencies(RequestOptions options) {
    return Page.whole(executor.call(CatalogueOperations.AGENCIES, new NoParameters(), options));
  }

  @Override
  public Page<Field> fields(RequestOptions options) {
    return Page.whole(executor.call(CatalogueOperations.FIELDS, new NoParameters(), options));
  }

  @Override
  public Page<CatalogueRow> sexes(RequestOptions options) {
    return rows(CatalogueOperations.SEXES, options);
  }

  @Override
  public Page<CatalogueRow> provinces(RequestOptions options) {
    return rows(CatalogueOperations.PROVINCES, options);
  }

  @Override
  public Page<CatalogueRow> districts(RequestOptions options) {
    return rows(CatalogueOperations.DISTRICTS, options);
  }

  @Override
  public Page<CatalogueRow> communes(RequestOptions options) {
    return rows(CatalogueOperations.COMMUNES, options);
  }

  @Override
  public Page<CatalogueRow> countries(RequestOptions options) {
    return rows(CatalogueOperations.COUNTRIES, options);
  }

  @Override
  public Page<CatalogueRow> ethnicGroups(RequestOptions options) {
    return rows(CatalogueOperations.ETHNIC_GROUPS, options);
  }

  @Override
  public Page<CatalogueRow> religions(RequestOptions options) {
    return rows(CatalogueOperations.RELIGIONS, options);
  }

  @Override
  public Page<CatalogueRow> maritalStatuses(RequestOptions options) {
    return rows(CatalogueOperations.MARITAL_STATUSES, options);
  }

  @Override
  public Page<CatalogueRow> audiences(RequestOptions options) {
    return rows(CatalogueOperations.AUDIENCES, options);
  }

  @Override
  public Page<CatalogueRow> executionLevels(RequestOptions options) {
    return rows(CatalogueOperations.EXECUTION_LEVELS, options);
  }

  @Override
  public Page<CatalogueRow> legalBases(RequestOptions options) {
    return rows(CatalogueOperations.LEGAL_BASES, options);
  }

  @Override
  public Page<CatalogueRow> charges(RequestOptions options) {
    return rows(CatalogueOperations.CHARGES, options);
  }

  @Override
  public Page<CatalogueRow> procedureTypes(RequestOptions options) {
    return rows(CatalogueOperations.PROCEDURE_TYPES, options);
  }

  @Override
  public Page<CatalogueRow> procedureGroups(RequestOptions options) {
    return rows(CatalogueOperations.PROCEDURE_GROUPS, options);
  }

  @Override
  public Page<CatalogueRow> proceduresByType(RequestOptions options) {
    return rows(CatalogueOperations.PROCEDURES_BY_TYPE, options);
  }

  private Page<CatalogueRow> rows(
      Operation<NoParameters, List<CatalogueRow>> catalogue, RequestOptions options) {
    return Page.whole(executor.call(catalogue, new NoParameters(), options));
  }
}
