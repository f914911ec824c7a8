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

  /** For the portal client, which makes the area clients. */
  static AsyncCataloguesClient over(CataloguesClient blocking, AsyncCalls calls) {
    return new CataloguesLater(blocking, calls);
  }
}
