package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.domain.PublishedMetric;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Procedures as everybody can look them up at the portal, without an account: the interface behind
 * the portal's own web pages, read only. There are two generations of it, of which the builder
 * chooses one ({@link OpenCatalogueBuilder#generation}): the older gateway ({@code jsp/rest.jsp})
 * and the rebuilt portal ({@code api/v1/..}). What one of them has not is {@link
 * dev.npsp.sdk.core.error.NotOffered}, before anything is sent.
 *
 * <p><b>Unofficial.</b> Nobody has documented either or promised it to programs; it may change or
 * close any day, and its owner may not want your program there. Ask first where you can, and use
 * {@code PortalClient.procedures()} where you have an account. That is why this client is not a
 * part of {@code PortalClient}: nothing is called unless you build this client by name. It says
 * honestly who it is ({@code User-Agent: npsp-sdk ..}), and sends one request at a time with a
 * second between any two. Of the rebuilt portal answers are kept for an hour, and a page of its
 * firewall is taken as a no: {@link dev.npsp.sdk.core.error.AnsweredByIntermediary} at once, never
 * repeated by itself.
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

  /** Which generation is asked. */
  CatalogueGeneration generation();

  /**
   * The procedures that fit, page by page; iterating fetches the next pages as they are reached.
   *
   * <p>Wire: {@code procedure_advanced_search_service_v2}; at the rebuilt portal {@code
   * submitting/formality/list-all-public-formality-by-citizen}, or {@code
   * list-all-formality-by-citizen} when {@link OpenSearch#publicOnly} is false.
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

  /**
   * The procedure of that id with everything that is published of it; of the rebuilt portal.
   *
   * <p>Wire: {@code configuring/formality/get-formality-by-citizen}.
   *
   * @param id the portal's id, from {@link OpenProcedure#id}
   * @throws dev.npsp.sdk.core.error.NotFoundAtPortal when there is none, or the id is none
   */
  OpenProcedureDetail procedure(String id);

  /** The same, if the portal has it; of the rebuilt portal. */
  Optional<OpenProcedureDetail> findProcedure(String id);

  /**
   * Cases of procedures, page by page; of the rebuilt portal.
   *
   * <p>Wire: {@code configuring/formality/list-formality-case-by-citizen}.
   */
  Page<OpenProcedureCase> cases(OpenServiceQuery query);

  /**
   * Which agencies offer which cases, and where one applies, page by page; of the rebuilt portal.
   *
   * <p>Wire: {@code submitting/formality/list-department-url-by-citizen}.
   */
  Page<OpenService> services(OpenServiceQuery query);

  /**
   * The agencies of a level; of the rebuilt portal.
   *
   * <p>Wire: {@code configuring/citizen/department/list-with-location}.
   */
  Page<OpenAgency> agenciesAt(OpenAgency.Level level);

  /**
   * Procedures with the agencies that announced them and that carry them out, page by page; of the
   * rebuilt portal. All of them for no words: some 5,700 were seen.
   *
   * <p>Wire: {@code reporting/formalities}.
   */
  Page<AppliedProcedure> appliedProcedures(String words);

  /**
   * The electronic form of a procedure, if it has one; of the rebuilt portal.
   *
   * <p>Wire: {@code configuring/formality/get-formality-form-by-citizen}.
   */
  Optional<EForm> form(String procedureId);

  /**
   * The published description of a procedure as a PDF of 20 MiB at the most; what is no whole PDF
   * is not understood. Of the rebuilt portal.
   *
   * <p>Wire: {@code configuring/formality/export-pdf-formality-detail-by-citizen}.
   *
   * @throws dev.npsp.sdk.core.error.NotFoundAtPortal when there is no such procedure
   */
  OpenFile pdf(String procedureId);

  /**
   * A file of a procedure, of 20 MiB at the most; the portal keeps some that are empty. Of the
   * rebuilt portal. A file that is a web page or XML is taken for one of its firewall.
   *
   * <p>Wire: {@code submitting/preview-attachment}.
   *
   * @param fileId the portal's id, from {@link OpenAttachment#id}
   * @throws dev.npsp.sdk.core.error.NotFoundAtPortal when there is no such file
   */
  OpenFile attachment(String fileId);

  /**
   * A part of the published index of Decision 766, of an agency and a period; of the rebuilt
   * portal.
   *
   * <p>Wire: {@code reporting/evaluation/..}.
   */
  PublishedIndex index(IndexTopic topic, IndexQuery query);

  /**
   * The agencies below, in a part of the published index, page by page; of the rebuilt portal.
   *
   * <p>Wire: {@code evaluation} or {@code children} of {@code reporting/evaluation/..}.
   */
  Page<PublishedUnit> units(IndexTopic topic, IndexQuery query);

  /**
   * All metrics that are published of an agency and a month, for {@code IndexComparison}: seven
   * calls, six when one procedure is meant. A group whose metrics are not published stands there
   * under its own code with its points. Of the rebuilt portal.
   */
  default List<PublishedMetric> metrics(IndexQuery query) {
    Map<String, PublishedMetric> metrics = new LinkedHashMap<>();
    for (IndexTopic topic : IndexTopic.values()) {
      if (topic == IndexTopic.SATISFACTION && query.procedureId().isPresent()) {
        continue;
      }
      PublishedIndex index = index(topic, query);
      index.metrics().forEach(metric -> metrics.putIfAbsent(metric.code(), metric));
      index
          .groupScores()
          .forEach(
              (group, score) ->
                  metrics.compute(
                      group,
                      (code, known) ->
                          known == null
                              ? PublishedMetric.builder(code).score(score).build()
                              : known.score().isPresent()
                                  ? known
                                  : known.toBuilder().score(score).build()));
    }
    return new ArrayList<>(metrics.values());
  }

  /** Closes the transport, if this client made it, and what else it made. */
  @Override
  void close();

  /**
   * A client of the public pages of this portal, such as {@code https://dichvucong.gov.vn/}; there
   * is no default address. Whoever builds it closes it.
   */
  static OpenCatalogueBuilder builder(URI portal) {
    return new OpenCatalogueBuilder(portal);
  }
}
