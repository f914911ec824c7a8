package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.core.Page;
import java.net.URI;

/**
 * Procedures as everybody can look them up at the portal, without an account: the gateway behind
 * the portal's own web pages ({@code jsp/rest.jsp}), read only.
 *
 * <p><b>Unofficial.</b> Nobody has documented this gateway or promised it to programs; it may
 * change or close any day, and its owner may not want your program there. Ask first where you can,
 * and use {@code PortalClient.procedures()} where you have an account. That is why this client is
 * not a part of {@code PortalClient}: nothing calls the gateway unless you build this client by
 * name. It says honestly who it is ({@code User-Agent: npsp-sdk ..}), and sends one request a
 * second at the most.
 *
 * <p>Safe for many threads, which share its pace. Threads: one daemon, {@code npsp-body-watch}, and
 * those of the JDK's HTTP client, unless you bring your own transport. An interface, so that a host
 * can fake it in its own tests; methods may be added to it.
 *
 * <p>All methods throw a {@link dev.npsp.sdk.core.error.PortalException} that says who must act. An
 * empty answer and one that is no JSON happen there; both are a {@link
 * dev.npsp.sdk.core.error.AnswerNotUnderstood}.
 *
 * <p>Source: the services and the columns named here are attested by several public crawlers.
 */
public interface OpenCatalogueClient extends AutoCloseable {

  /**
   * The procedures that fit, page by page; iterating fetches the next pages as they are reached.
   *
   * <p>Wire: {@code procedure_advanced_search_service_v2}.
   */
  Page<OpenProcedure> search(OpenSearch search);

  /** The procedures in which the portal finds these words. */
  default Page<OpenProcedure> search(String words) {
    return search(OpenSearch.builder().words(words).build());
  }

  /**
   * The newest procedures, so many at the most.
   *
   * <p>Wire: {@code procedure_get_new_procs_service_v2}. Source: attested by one crawler.
   */
  Page<OpenProcedure> newest(int howMany);

  /**
   * The agencies of one of the two types that the gateway knows, with the ids that {@link
   * OpenSearch#agencyId} takes.
   *
   * <p>Wire: {@code procedure_get_list_agency_by_type_service_v2}.
   *
   * @param type {@code 0} or {@code 1}; which is which was not written down by anybody
   */
  Page<OpenAgency> agencies(int type);

  /**
   * The fields of an agency, with the ids that {@link OpenSearch#fieldId} takes.
   *
   * <p>Wire: {@code procedure_get_list_field_service_v2}; its columns were not seen.
   */
  Page<OpenEntry> fields(String agencyId);

  /**
   * The kinds of applicant, with the ids that {@link OpenSearch#audienceId} takes.
   *
   * <p>Wire: {@code procedure_get_list_object_service_v2}; its columns were not seen.
   */
  Page<OpenEntry> audiences();

  /**
   * The index of Decision 766: how the provinces, or the units of one, serve their citizens.
   *
   * <p>Wire: {@code report_tinh_766_service}.
   */
  Page<ServiceScore> scores(IndexQuery query);

  /**
   * How the total of the index moved from month to month.
   *
   * <p>Wire: {@code report_xuhuongdiem_service}.
   */
  Page<MonthScore> trend(IndexQuery query);

  /**
   * The counts of dossiers behind the index.
   *
   * <p>Wire: {@code report_by_year_sum_service}.
   */
  Page<DossierCounts> counts(IndexQuery query);

  /** Closes the transport, if this client made it, and what else it made. */
  @Override
  void close();

  /**
   * A client of the gateway at this portal, such as {@code https://dichvucong.gov.vn/}; there is no
   * default address. Whoever builds it closes it.
   */
  static OpenCatalogueBuilder builder(URI portal) {
    return new OpenCatalogueBuilder(portal);
  }
}
