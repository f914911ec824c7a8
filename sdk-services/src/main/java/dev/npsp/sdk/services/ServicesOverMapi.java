package dev.npsp.sdk.services;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.internal.mapi.services.ServiceFilters;
import dev.npsp.sdk.internal.mapi.services.ServiceOperations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Public services over the {@code mapi} wire. */
final class ServicesOverMapi implements ServicesClient {

  private static final Set<String> ENVELOPE =
      new TreeSet<>(List.of("madonvi", "service", "session"));

  private final CallExecutor executor;

  ServicesOverMapi(CallExecutor executor) {
    this.executor = executor;
  }

  @Override
  public Page<PublicService> list(Map<String, String> filters, RequestOptions options) {
    if (filters.keySet().stream().anyMatch(ENVELOPE::contains)) {
      throw new IllegalArgumentException(
          "A filter cannot be called " + ENVELOPE + ": these belong to the envelope of the call.");
    }
    return Page.whole(services(filters, options));
  }

  @Override
  public Page<PublicService> find(ServiceQuery query, RequestOptions options) {
    ServiceFilter filter = new ServiceFilter(query);
    List<PublicService> named =
        services(Map.of(), options).stream().filter(filter::fitsByName).toList();
    return filter.needsTerms()
        ? new SuitableServices(executor, filter, named, options).page()
        : Page.whole(named);
  }

  private List<PublicService> services(Map<String, String> filters, RequestOptions options) {
    return executor.call(ServiceOperations.LIST, new ServiceFilters(filters), options);
  }
}
