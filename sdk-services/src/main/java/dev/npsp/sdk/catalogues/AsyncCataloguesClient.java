package dev.npsp.sdk.catalogues;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.concurrent.CompletableFuture;

/**
 * {@link CataloguesClient} on the host's executor. Cancelling a future interrupts the call that
 * runs.
 */
public interface AsyncCataloguesClient {

  /** As {@link CataloguesClient#agencies()}. */
  default CompletableFuture<Page<Agency>> agencies() {
    return agencies(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#agencies(RequestOptions)}. */
  CompletableFuture<Page<Agency>> agencies(RequestOptions options);

  /** As {@link CataloguesClient#fields()}. */
  default CompletableFuture<Page<Field>> fields() {
    return fields(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#fields(RequestOptions)}. */
  CompletableFuture<Page<Field>> fields(RequestOptions options);

  /** As {@link CataloguesClient#sexes()}. */
  default CompletableFuture<Page<CatalogueRow>> sexes() {
    return sexes(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#sexes(RequestOptions)}. */
  CompletableFuture<Page<CatalogueRow>> sexes(RequestOptions options);

  /** As {@link CataloguesClient#provinces()}. */
  default CompletableFuture<Page<CatalogueRow>> provinces() {
    return provinces(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#provinces(RequestOptions)}. */
  CompletableFuture<Page<CatalogueRow>> provinces(RequestOptions options);

  /** As {@link CataloguesClient#districts()}. */
  default CompletableFuture<Page<CatalogueRow>> districts() {
    return districts(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#districts(RequestOptions)}. */
  CompletableFuture<Page<CatalogueRow>> districts(RequestOptions options);

  /** As {@link CataloguesClient#communes()}. */
  default CompletableFuture<Page<CatalogueRow>> communes() {
    return communes(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#communes(RequestOptions)}. */
  CompletableFuture<Page<CatalogueRow>> communes(RequestOptions options);

  /** As {@link CataloguesClient#countries()}. */
  default CompletableFuture<Page<CatalogueRow>> countries() {
    return countries(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#countries(RequestOptions)}. */
  CompletableFuture<Page<CatalogueRow>> countries(RequestOptions options);

  /** As {@link CataloguesClient#ethnicGroups()}. */
  default CompletableFuture<Page<CatalogueRow>> ethnicGroups() {
    return ethnicGroups(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#ethnicGroups(RequestOptions)}. */
  CompletableFuture<Page<CatalogueRow>> ethnicGroups(RequestOptions options);

  /** As {@link CataloguesClient#religions()}. */
  default CompletableFuture<Page<CatalogueRow>> religions() {
    return religions(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#religions(RequestOptions)}. */
  CompletableFuture<Page<CatalogueRow>> religions(RequestOptions options);

  /** As {@link CataloguesClient#maritalStatuses()}. */
  default CompletableFuture<Page<CatalogueRow>> maritalStatuses() {
    return maritalStatuses(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#maritalStatuses(RequestOptions)}. */
  CompletableFuture<Page<CatalogueRow>> maritalStatuses(RequestOptions options);

  /** As {@link CataloguesClient#audiences()}. */
  default CompletableFuture<Page<CatalogueRow>> audiences() {
    return audiences(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#audiences(RequestOptions)}. */
  CompletableFuture<Page<CatalogueRow>> audiences(RequestOptions options);

  /** As {@link CataloguesClient#executionLevels()}. */
  default CompletableFuture<Page<CatalogueRow>> executionLevels() {
    return executionLevels(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#executionLevels(RequestOptions)}. */
  CompletableFuture<Page<CatalogueRow>> executionLevels(RequestOptions options);

  /** As {@link CataloguesClient#legalBases()}. */
  default CompletableFuture<Page<CatalogueRow>> legalBases() {
    return legalBases(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#legalBases(RequestOptions)}. */
  CompletableFuture<Page<CatalogueRow>> legalBases(RequestOptions options);

  /** As {@link CataloguesClient#charges()}. */
  default CompletableFuture<Page<CatalogueRow>> charges() {
    return charges(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#charges(RequestOptions)}. */
  CompletableFuture<Page<CatalogueRow>> charges(RequestOptions options);

  /** As {@link CataloguesClient#procedureTypes()}. */
  default CompletableFuture<Page<CatalogueRow>> procedureTypes() {
    return procedureTypes(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#procedureTypes(RequestOptions)}. */
  CompletableFuture<Page<CatalogueRow>> procedureTypes(RequestOptions options);

  /** As {@link CataloguesClient#procedureGroups()}. */
  default CompletableFuture<Page<CatalogueRow>> procedureGroups() {
    return procedureGroups(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#procedureGroups(RequestOptions)}. */
  CompletableFuture<Page<CatalogueRow>> procedureGroups(RequestOptions options);

  /** As {@link CataloguesClient#proceduresByType()}. */
  default CompletableFuture<Page<CatalogueRow>> proceduresByType() {
    return proceduresByType(RequestOptions.defaults());
  }

  /** As {@link CataloguesClient#proceduresByType(RequestOptions)}. */
  CompletableFuture<Page<CatalogueRow>> proceduresByType(RequestOptions options);

  /** For the portal client, which makes the area clients. */
  static AsyncCataloguesClient over(CataloguesClient blocking, AsyncCalls calls) {
    return new CataloguesLater(blocking, calls);
  }
}
