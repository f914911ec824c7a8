package dev.npsp.sdk.procedures.internal.openportal;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.procedures.internal.OtherGeneration;
import dev.npsp.sdk.procedures.open.AppliedProcedure;
import dev.npsp.sdk.procedures.open.CatalogueGeneration;
import dev.npsp.sdk.procedures.open.DossierCounts;
import dev.npsp.sdk.procedures.open.EForm;
import dev.npsp.sdk.procedures.open.IndexQuery;
import dev.npsp.sdk.procedures.open.IndexTopic;
import dev.npsp.sdk.procedures.open.MonthScore;
import dev.npsp.sdk.procedures.open.OpenAgency;
import dev.npsp.sdk.procedures.open.OpenCatalogueClient;
import dev.npsp.sdk.procedures.open.OpenEntry;
import dev.npsp.sdk.procedures.open.OpenFile;
import dev.npsp.sdk.procedures.open.OpenProcedure;
import dev.npsp.sdk.procedures.open.OpenProcedureCase;
import dev.npsp.sdk.procedures.open.OpenProcedureDetail;
import dev.npsp.sdk.procedures.open.OpenSearch;
import dev.npsp.sdk.procedures.open.OpenService;
import dev.npsp.sdk.procedures.open.OpenServiceQuery;
import dev.npsp.sdk.procedures.open.PublishedIndex;
import dev.npsp.sdk.procedures.open.PublishedUnit;
import dev.npsp.sdk.procedures.open.ServiceScore;
import java.util.List;
import java.util.Optional;

/** The open catalogue over {@code jsp/rest.jsp}. */
public final class OpenCatalogueOverRest implements OpenCatalogueClient {

  private static final Checks<IndexQuery> INDEX =
      Checks.<IndexQuery>constraints().and(OpenLimits::of);

  private final CallExecutor executor;
  private final Runnable ending;

  public OpenCatalogueOverRest(CallExecutor executor, Runnable ending) {
    this.executor = executor;
    this.ending = ending;
  }

  @Override
  public CatalogueGeneration generation() {
    return CatalogueGeneration.REST_JSP;
  }

  @Override
  public Page<OpenProcedure> search(OpenSearch search) {
    return page(search, 1, List.of());
  }

  /**
   * A full page has another behind it. The gateway might pass over the number of the page: the same
   * rows once more are the end.
   */
  private Page<OpenProcedure> page(OpenSearch search, int number, List<OpenProcedure> before) {
    FoundPage found =
        executor.call(
            OpenOperations.SEARCH,
            new SearchedPage(search, number),
            Checks.<SearchedPage>constraints().and(asked -> OpenLimits.of(asked.search())));
    List<OpenProcedure> rows = found.rows();
    if (number > 1 && rows.equals(before)) {
      return Page.whole(List.of());
    }
    return found.told() < search.rowsAPage()
        ? Page.whole(rows)
        : Page.followedBy(rows, () -> page(search, number + 1, rows));
  }

  @Override
  public Page<OpenProcedure> newest(int howMany) {
    if (howMany < 1) {
      throw new IllegalArgumentException("Ask for one procedure or more.");
    }
    return Page.whole(executor.call(OpenOperations.NEWEST, howMany));
  }

  @Override
  public Page<OpenAgency> agencies(int type) {
    return Page.whole(executor.call(OpenOperations.AGENCIES, type));
  }

  @Override
  public Page<OpenEntry> fields(String agencyId) {
    return Page.whole(executor.call(OpenOperations.FIELDS, agencyId));
  }

  @Override
  public Page<OpenEntry> audiences() {
    return Page.whole(executor.call(OpenOperations.AUDIENCES, new NoCriteria()));
  }

  @Override
  public Page<ServiceScore> scores(IndexQuery query) {
    return Page.whole(executor.call(OpenOperations.SCORES, query, INDEX));
  }

  @Override
  public Page<MonthScore> trend(IndexQuery query) {
    return Page.whole(executor.call(OpenOperations.TREND, query, INDEX));
  }

  @Override
  public Page<DossierCounts> counts(IndexQuery query) {
    return Page.whole(executor.call(OpenOperations.COUNTS, query, INDEX));
  }

  // What the rebuilt portal alone has.

  @Override
  public OpenProcedureDetail procedure(String id) {
    throw rebuiltAlone("procedure");
  }

  @Override
  public Optional<OpenProcedureDetail> findProcedure(String id) {
    throw rebuiltAlone("findProcedure");
  }

  @Override
  public Page<OpenProcedureCase> cases(OpenServiceQuery query) {
    throw rebuiltAlone("cases");
  }

  @Override
  public Page<OpenService> services(OpenServiceQuery query) {
    throw rebuiltAlone("services");
  }

  @Override
  public Page<OpenAgency> agenciesAt(OpenAgency.Level level) {
    throw rebuiltAlone("agenciesAt");
  }

  @Override
  public Page<AppliedProcedure> appliedProcedures(String words) {
    throw rebuiltAlone("appliedProcedures");
  }

  @Override
  public Optional<EForm> form(String procedureId) {
    throw rebuiltAlone("form");
  }

  @Override
  public OpenFile pdf(String procedureId) {
    throw rebuiltAlone("pdf");
  }

  @Override
  public OpenFile attachment(String fileId) {
    throw rebuiltAlone("attachment");
  }

  @Override
  public PublishedIndex index(IndexTopic topic, IndexQuery query) {
    throw rebuiltAlone("index");
  }

  @Override
  public Page<PublishedUnit> units(IndexTopic topic, IndexQuery query) {
    throw rebuiltAlone("units");
  }

  private NotOffered rebuiltAlone(String method) {
    return OtherGeneration.alone(executor, method, CatalogueGeneration.API_V1);
  }

  @Override
  public void close() {
    ending.run();
  }
}
