package dev.npsp.sdk.services;

import dev.npsp.sdk.core.Page;
import java.util.Map;

/**
 * The online public services that the portal offers. Safe for many threads. An interface, so that a
 * host can fake it in its own tests; methods may be added to it.
 *
 * <p>All methods throw a {@link dev.npsp.sdk.core.error.PortalException} that says who must act.
 */
public interface ServicesClient {

  /**
   * All services that the portal tells this agency of. It tells them all at once.
   *
   * <p>Wire: {@code LayDVC}. Source: attested by one peer.
   */
  default Page<PublicService> list() {
    return list(Map.of());
  }

  /**
   * The services that these filters leave. The names and values go to the portal as they are; which
   * ones it knows was not seen.
   *
   * <p>Wire: {@code LayDVC}.
   */
  Page<PublicService> list(Map<String, String> filters);

  /**
   * The public services that match a query: by words, audience, field, level and agency.
   *
   * <p>The portal has no such search: the list is fetched once and looked through here. Audience,
   * level, agency and the code of a field are told by the procedure behind a service, so a query
   * that asks for one of them costs one more call for each procedure that the other conditions
   * leave. Those calls are made as the rows are reached, twenty to a page: a caller who stops early
   * pays for no more. A service whose procedure does not say what is asked for is not found by it.
   *
   * <p>Wire: {@code LayDVC}, {@code LayThuTuc}.
   */
  Page<PublicService> find(ServiceQuery query);
}
