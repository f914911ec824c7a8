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
}
