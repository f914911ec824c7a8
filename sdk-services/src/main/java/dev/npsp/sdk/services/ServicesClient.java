package dev.npsp.sdk.services;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.internal.Engine;
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
    return list(RequestOptions.defaults());
  }

  /** The same, with options. */
  default Page<PublicService> list(RequestOptions options) {
    return list(Map.of(), options);
  }

  /**
   * The services that these filters leave. The names and values go to the portal as they are; which
   * ones it knows was not seen.
   *
   * <p>Wire: {@code LayDVC}.
   */
  default Page<PublicService> list(Map<String, String> filters) {
    return list(filters, RequestOptions.defaults());
  }

  /** The same, with options. */
  Page<PublicService> list(Map<String, String> filters, RequestOptions options);

  /**
   * The services that suit somebody: by words, audience, field, level and agency.
   *
   * <p>The portal has no such search: the list is fetched once and looked through here. Audience,
   * level, agency and the code of a field are told by the procedure behind a service, so a query
   * that asks for one of them costs one more call for each procedure that the other conditions
   * leave. Those calls are made as the rows are reached, twenty to a page: a caller who stops early
   * pays for no more. A service whose procedure does not say what is asked for is not found by it.
   *
   * <p>Wire: {@code LayDVC}, {@code LayThuTuc}.
   */
  default Page<PublicService> find(ServiceQuery query) {
    return find(query, RequestOptions.defaults());
  }

  /** The same, with options, which hold for each call. */
  Page<PublicService> find(ServiceQuery query, RequestOptions options);

  /** For the portal client, which makes the area clients. */
  static ServicesClient over(Engine engine) {
    return new ServicesOverMapi(engine.mapi());
  }
}
