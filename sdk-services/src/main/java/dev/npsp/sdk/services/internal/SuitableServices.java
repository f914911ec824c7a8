package dev.npsp.sdk.services.internal;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.services.PublicService;
import dev.npsp.sdk.services.ServiceTerms;
import dev.npsp.sdk.services.internal.mapi.ServiceOperations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Goes through services and asks their procedures, a few at a time, each procedure once. */
final class SuitableServices {

  private static final int ROWS_A_PAGE = 20;

  private final CallExecutor executor;
  private final ServiceFilter filter;
  private final List<PublicService> services;
  private final Map<ProcedureCode, Optional<ServiceTerms>> known = new ConcurrentHashMap<>();

  SuitableServices(CallExecutor executor, ServiceFilter filter, List<PublicService> services) {
    this.executor = executor;
    this.filter = filter;
    this.services = services;
  }

  /** The first page, and behind it the others. */
  Page<PublicService> page() {
    return pageFrom(0);
  }

  private Page<PublicService> pageFrom(int start) {
    List<PublicService> found = new ArrayList<>();
    int next = start;
    while (next < services.size() && found.size() < ROWS_A_PAGE) {
      suitable(services.get(next)).ifPresent(found::add);
      next++;
    }
    int following = next;
    return next < services.size()
        ? Page.followedBy(found, () -> pageFrom(following))
        : Page.whole(found);
  }

  private Optional<PublicService> suitable(PublicService service) {
    return service
        .procedure()
        .flatMap(this::terms)
        .filter(terms -> filter.fitsByTerms(service, terms))
        .map(terms -> service.toBuilder().terms(terms).build());
  }

  private Optional<ServiceTerms> terms(ProcedureCode procedure) {
    Optional<ServiceTerms> before = known.get(procedure);
    if (before != null) {
      return before;
    }
    Optional<ServiceTerms> asked = ask(procedure);
    known.put(procedure, asked);
    return asked;
  }

  private Optional<ServiceTerms> ask(ProcedureCode procedure) {
    try {
      return executor.call(ServiceOperations.TERMS, procedure);
    } catch (NotFoundAtPortal e) {
      return Optional.empty(); // a service without a procedure says nothing of for whom it is
    }
  }
}
