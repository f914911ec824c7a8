package dev.npsp.sdk.services;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.AsyncCalls;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * {@link ServicesClient} on the host's executor. Cancelling a future interrupts the call that runs.
 */
public interface AsyncServicesClient {

  /** As {@link ServicesClient#list()}. */
  default CompletableFuture<Page<PublicService>> list() {
    return list(RequestOptions.defaults());
  }

  /** As {@link ServicesClient#list(RequestOptions)}. */
  CompletableFuture<Page<PublicService>> list(RequestOptions options);

  /** As {@link ServicesClient#list(Map)}. */
  default CompletableFuture<Page<PublicService>> list(Map<String, String> filters) {
    return list(filters, RequestOptions.defaults());
  }

  /** As {@link ServicesClient#list(Map,RequestOptions)}. */
  CompletableFuture<Page<PublicService>> list(Map<String, String> filters, RequestOptions options);

  /** As {@link ServicesClient#find(ServiceQuery)}. */
  default CompletableFuture<Page<PublicService>> find(ServiceQuery query) {
    return find(query, RequestOptions.defaults());
  }

  /** As {@link ServicesClient#find(ServiceQuery,RequestOptions)}. */
  CompletableFuture<Page<PublicService>> find(ServiceQuery query, RequestOptions options);

  /** For the portal client, which makes the area clients. */
  static AsyncServicesClient over(ServicesClient blocking, AsyncCalls calls) {
    return new ServicesLater(blocking, calls);
  }
}
