package dev.npsp.sdk.procedures.open;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.RequestOptions;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.internal.openportal.open.NoCriteria;
import dev.npsp.sdk.internal.openportal.open.OpenOperations;
import dev.npsp.sdk.internal.openportal.open.SearchedPage;
import java.util.List;

/** The open catalogue over {@code jsp/rest.jsp}. */
final class OpenCatalogueOverRest implements OpenCatalogueClient {

  private final CallExecutor executor;
  private final Runnable ending;

  OpenCatalogueOverRest(CallExecutor executor, Runnable ending) {
    this.executor = executor;
    this.ending = ending;
  }

  @Override
  public Page<OpenProcedure> search(OpenSearch search, RequestOptions options) {
    return page(search, 1, List.of(), options);
  }

  /**
   * A full page has another behind it. The gateway might pass over the number of the page: the same
   * rows once more are the end.
   */
  private Page<OpenProcedure> page(
      OpenSearch search, int number, List<OpenProcedure> before, RequestOptions options) {
    List<OpenProcedure> rows =
        executor.call(OpenOperations.SEARCH, new SearchedPage(search, number), options);
    if (number > 1 && rows.equals(before)) {
      return Page.whole(List.of());
    }
    return rows.size() < search.rowsAPage()
        ? Page.whole(rows)
        : Page.followedBy(rows, () -> page(search, number + 1, rows, options));
  }

  @Override
  public Page<OpenProcedure> newest(int howMany, RequestOptions options) {
    if (howMany < 1) {
      throw new IllegalArgumentException("Ask for one procedure or more.");
    }
    return Page.whole(executor.call(OpenOperations.NEWEST, howMany, options));
  }

  @Override
  public Page<OpenAgency> agencies(int type, RequestOptions options) {
    return Page.whole(executor.call(OpenOperations.AGENCIES, type, options));
  }

  @Override
  public Page<OpenEntry> fields(String agencyId, RequestOptions options) {
    return Page.whole(executor.call(OpenOperations.FIELDS, agencyId, options));
  }

  @Override
  public Page<OpenEntry> audiences(RequestOptions options) {
    return Page.whole(executor.call(OpenOperations.AUDIENCES, new NoCriteria(), options));
  }

  @Override
  public Page<ServiceScore> scores(IndexQuery query, RequestOptions options) {
    return Page.whole(executor.call(OpenOperations.SCORES, query, options));
  }

  @Override
  public Page<MonthScore> trend(IndexQuery query, RequestOptions options) {
    return Page.whole(executor.call(OpenOperations.TREND, query, options));
  }

  @Override
  public Page<DossierCounts> counts(IndexQuery query, RequestOptions options) {
    return Page.whole(executor.call(OpenOperations.COUNTS, query, options));
  }

  @Override
  public void close() {
    ending.run();
  }
}
