package dev.npsp.sdk.procedures.internal.openportal;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.procedures.open.DossierCounts;
import dev.npsp.sdk.procedures.open.IndexQuery;
import dev.npsp.sdk.procedures.open.MonthScore;
import dev.npsp.sdk.procedures.open.OpenAgency;
import dev.npsp.sdk.procedures.open.OpenCatalogueClient;
import dev.npsp.sdk.procedures.open.OpenEntry;
import dev.npsp.sdk.procedures.open.OpenProcedure;
import dev.npsp.sdk.procedures.open.OpenSearch;
import dev.npsp.sdk.procedures.open.ServiceScore;
import java.util.List;

/** The open catalogue over {@code jsp/rest.jsp}. */
public final class OpenCatalogueOverRest implements OpenCatalogueClient {

  private final CallExecutor executor;
  private final Runnable ending;

  public OpenCatalogueOverRest(CallExecutor executor, Runnable ending) {
    this.executor = executor;
    this.ending = ending;
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
    List<OpenProcedure> rows =
        executor.call(OpenOperations.SEARCH, new SearchedPage(search, number));
    if (number > 1 && rows.equals(before)) {
      return Page.whole(List.of());
    }
    return rows.size() < search.rowsAPage()
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
    return Page.whole(executor.call(OpenOperations.SCORES, query));
  }

  @Override
  public Page<MonthScore> trend(IndexQuery query) {
    return Page.whole(executor.call(OpenOperations.TREND, query));
  }

  @Override
  public Page<DossierCounts> counts(IndexQuery query) {
    return Page.whole(executor.call(OpenOperations.COUNTS, query));
  }

  @Override
  public void close() {
    ending.run();
  }
}
