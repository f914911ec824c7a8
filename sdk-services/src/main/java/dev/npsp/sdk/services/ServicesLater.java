package dev.npsp.sdk.services;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The blocking client on the host's executor. */
final class ServicesLater implements AsyncServicesClient {

  private final ServicesClient blocking;
  private final AsyncCalls calls;

  ServicesLater(ServicesClient blocking, AsyncCalls calls) {
    this.blocking = blocking;
    this.calls = calls;
  }

  @Override
  public CompletableFuture<Page<PublicService>> list(RequestOptions options) {
    return calls.call(() -> blocking.list(options));
  }

  @Override
  public CompletableFuture<Page<PublicService>> list(
      Map<String, String> filters, RequestOptions options) {
    return calls.call(() -> blocking.list(filters, options));
  }

  @Override
  public CompletableFuture<Page<PublicService>> find(ServiceQuery query, RequestOptions options) {
    return calls.call(() -> blocking.find(query, options));
  }
}
