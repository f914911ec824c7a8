package dev.npsp.sdk.services.internal;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.services.PublicService;
import dev.npsp.sdk.services.ServiceQuery;
import dev.npsp.sdk.services.ServicesClient;
import dev.npsp.sdk.services.internal.mapi.ServiceFilters;
import dev.npsp.sdk.services.internal.mapi.ServiceOperations;
import dev.npsp.sdk.wire.ClientContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Public services over the {@code mapi} wire. */
public final class ServicesOverMapi implements ServicesClient {

  private static final Set<String> ENVELOPE =
      new TreeSet<>(List.of("madonvi", "service", "session"));

  private final CallExecutor executor;

  public ServicesOverMapi(ClientContext context) {
    this.executor = context.calls();
  }

  @Override
  public Page<PublicService> list(Map<String, String> filters) {
    if (filters.keySet().stream().anyMatch(ENVELOPE::contains)) {
      throw new IllegalArgumentException(
          "A filter cannot be called " + ENVELOPE + ": these belong to the envelope of the call.");
    }
    return Page.whole(services(filters));
  }

  @Override
  public Page<PublicService> find(ServiceQuery query) {
    ServiceFilter filter = new ServiceFilter(query);
    List<PublicService> named = services(Map.of()).stream().filter(filter::fitsByName).toList();
    return filter.needsTerms()
        ? new SuitableServices(executor, filter, named).page()
        : Page.whole(named);
  }

  private List<PublicService> services(Map<String, String> filters) {
    return executor.call(ServiceOperations.LIST, new ServiceFilters(filters));
  }
}
