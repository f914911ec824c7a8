package dev.npsp.sdk.catalogues;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.concurrent.CompletableFuture;

/** The blocking client on the host's executor. */
final class CataloguesLater implements AsyncCataloguesClient {

  private final CataloguesClient blocking;
  private final AsyncCalls calls;

  CataloguesLater(CataloguesClient blocking, AsyncCalls calls) {
    this.blocking = blocking;
    this.calls = calls;
  }

  @Override
  public CompletableFuture<Page<Agency>> agencies(RequestOptions options) {
    return calls.call(() -> blocking.agencies(options));
  }

  @Override
  public CompletableFuture<Page<Field>> fields(RequestOptions options) {
    return calls.call(() -> blocking.fields(options));
  }

  @Override
  public CompletableFuture<Page<CatalogueRow>> sexes(RequestOptions options) {
    return calls.call(() -> blocking.sexes(options));
  }

  @Override
  public CompletableFuture<Page<CatalogueRow>> provinces(RequestOptions options) {
    return calls.call(() -> blocking.provinces(options));
  }

  @Override
  public CompletableFuture<Page<CatalogueRow>> districts(RequestOptions options) {
    return calls.call(() -> blocking.districts(options));
  }

  @Override
  public CompletableFuture<Page<CatalogueRow>> communes(RequestOptions options) {
    return calls.call(() -> blocking.communes(options));
  }

  @Override
  public CompletableFuture<Page<CatalogueRow>> countries(RequestOptions options) {
    return calls.call(() -> blocking.countries(options));
  }

  @Override
  public CompletableFuture<Page<CatalogueRow>> ethnicGroups(RequestOptions options) {
    return calls.call(() -> blocking.ethnicGroups(options));
  }

  @Override
  public CompletableFuture<Page<CatalogueRow>> religions(RequestOptions options) {
    return calls.call(() -> blocking.religions(options));
  }

  @Override
  public CompletableFuture<Page<CatalogueRow>> maritalStatuses(RequestOptions options) {
    return calls.call(() -> blocking.maritalStatuses(options));
  }

  @Override
  public CompletableFuture<Page<CatalogueRow>> audiences(RequestOptions options) {
    return calls.call(() -> blocking.audiences(options));
  }

  @Override
  public CompletableFuture<Page<CatalogueRow>> executionLevels(RequestOptions options) {
    return calls.call(() -> blocking.executionLevels(options));
  }

  @Override
  public CompletableFuture<Page<CatalogueRow>> legalBases(RequestOptions options) {
    return calls.call(() -> blocking.legalBases(options));
  }

  @Override
  public CompletableFuture<Page<CatalogueRow>> charges(RequestOptions options) {
    return calls.call(() -> blocking.charges(options));
  }

  @Override
  public CompletableFuture<Page<CatalogueRow>> procedureTypes(RequestOptions options) {
    return calls.call(() -> blocking.procedureTypes(options));
  }

  @Override
  public CompletableFuture<Page<CatalogueRow>> procedureGroups(RequestOptions options) {
    return calls.call(() -> blocking.procedureGroups(options));
  }

  @Override
  public CompletableFuture<Page<CatalogueRow>> proceduresByType(RequestOptions options) {
    return calls.call(() -> blocking.proceduresByType(options));
  }
}
