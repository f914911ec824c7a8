package dev.npsp.sdk.procedures.internal.apiv1;

import dev.npsp.sdk.core.Page;
import dev.npsp.sdk.core.error.NotFoundAtPortal;
import dev.npsp.sdk.core.error.NotOffered;
import dev.npsp.sdk.core.internal.exec.CallExecutor;
import dev.npsp.sdk.core.internal.exec.Checks;
import dev.npsp.sdk.core.internal.exec.Idempotency;
import dev.npsp.sdk.core.internal.exec.Operation;
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
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** The public catalogue of the rebuilt portal, over {@code api/v1/..}. */
public final class OpenCatalogueOverApiV1 implements OpenCatalogueClient {

  /** Lists that take no size of the caller's. */
  private static final int ROWS = 200;

  /** As callers were seen to ask for the index. */
  private static final int INDEX_ROWS = 100;

  private final CallExecutor executor;
  private final Optional<CachedAnswers> cache;
  private final Runnable ending;

  /** With answers that are kept so long; none are kept when that is empty. */
  public OpenCatalogueOverApiV1(
      CallExecutor executor, Optional<Duration> maxAge, Clock clock, Runnable ending) {
    this.executor = executor;
    this.cache = maxAge.map(age -> new CachedAnswers(age, clock));
    this.ending = ending;
  }

  @Override
  public CatalogueGeneration generation() {
    return CatalogueGeneration.API_V1;
  }

  @Override
  public Page<OpenProcedure> search(OpenSearch search) {
    return list(
        search.publicOnly() ? ApiV1Operations.PUBLIC_PROCEDURES : ApiV1Operations.ALL_PROCEDURES,
        search,
        search.rowsAPage(),
        Checks.<ListQuestion<OpenSearch>>constraintsOf(ListQuestion::query)
            .and(asked -> ApiV1Limits.of(asked.query())),
        row -> key(row.id(), row));
  }

  @Override
  public OpenProcedureDetail procedure(String id) {
    return byId(ApiV1Operations.PROCEDURE, id);
  }

  @Override
  public Optional<OpenProcedureDetail> findProcedure(String id) {
    try {
      return Optional.of(procedure(id));
    } catch (NotFoundAtPortal e) {
      return Optional.empty();
    }
  }

  @Override
  public Page<OpenProcedureCase> cases(OpenServiceQuery query) {
    return list(
        ApiV1Operations.CASES,
        query,
        query.rowsAPage(),
        Checks.constraintsOf(ListQuestion::query),
        row -> key(row.id(), row));
  }

  @Override
  public Page<OpenService> services(OpenServiceQuery query) {
    return list(
        ApiV1Operations.SERVICES,
        query,
        query.rowsAPage(),
        Checks.constraintsOf(ListQuestion::query),
        row -> key(Optional.of(row.id()), row));
  }

  @Override
  public Page<OpenAgency> agenciesAt(OpenAgency.Level level) {
    return list(
        ApiV1Operations.AGENCIES,
        level,
        ROWS,
        Checks.none(),
        row -> key(Optional.of(row.id()), row));
  }

  @Override
  public Page<AppliedProcedure> appliedProcedures(String words) {
    return numbered(ApiV1Operations.APPLIED, words, ROWS, Checks.none(), row -> key(row.id(), row));
  }

  @Override
  public Optional<EForm> form(String procedureId) {
    try {
      return byId(ApiV1Operations.FORM, procedureId);
    } catch (NotFoundAtPortal e) {
      return Optional.empty();
    }
  }

  /** Files are not kept: they are large, and read once. */
  @Override
  public OpenFile pdf(String procedureId) {
    return executor.call(ApiV1Operations.PDF, new ById(procedureId));
  }

  @Override
  public OpenFile attachment(String fileId) {
    return executor.call(ApiV1Operations.ATTACHMENT, new ById(fileId));
  }

  @Override
  public PublishedIndex index(IndexTopic topic, IndexQuery query) {
    return asked(
        ApiV1Operations.index(topic),
        new PageQuestion<>(query, INDEX_ROWS, 1),
        indexChecks(topic),
        Idempotency.BY_OPERATION);
  }

  @Override
  public Page<PublishedUnit> units(IndexTopic topic, IndexQuery query) {
    return numbered(
        ApiV1Operations.units(topic),
        query,
        query.rows(),
        indexChecks(topic),
        row -> key(row.id(), row));
  }

  private static Checks<PageQuestion<IndexQuery>> indexChecks(IndexTopic topic) {
    return Checks.<PageQuestion<IndexQuery>>constraintsOf(PageQuestion::query)
        .and(asked -> ApiV1Limits.of(topic, asked.query()));
  }

  private <O> O byId(Operation<ById, O> operation, String id) {
    return asked(operation, new ById(id), Checks.constraints(), Idempotency.BY_OPERATION);
  }

  private <Q, T> Page<T> list(
      Operation<ListQuestion<Q>, Batch<T>> operation,
      Q query,
      int rows,
      Checks<ListQuestion<Q>> checks,
      Function<T, Object> identity) {
    return CursorWalk.start(
        rows,
        identity,
        (asked, after, idempotency) ->
            asked(operation, new ListQuestion<>(query, asked, after), checks, idempotency));
  }

  private <Q, T> Page<T> numbered(
      Operation<PageQuestion<Q>, Batch<T>> operation,
      Q query,
      int rows,
      Checks<PageQuestion<Q>> checks,
      Function<T, Object> identity) {
    return NumberedWalk.start(
        rows,
        identity,
        (asked, page, idempotency) ->
            asked(operation, new PageQuestion<>(query, asked, page), checks, idempotency));
  }

  private <I, O> O asked(
      Operation<I, O> operation, I input, Checks<I> checks, Idempotency idempotency) {
    return cache
        .map(
            kept ->
                kept.get(
                    operation, input, () -> executor.call(operation, input, checks, idempotency)))
        .orElseGet(() -> executor.call(operation, input, checks, idempotency));
  }

  /** An id alone could stand for two rows that differ; a whole row would be large to keep. */
  private static Object key(Optional<String> id, Object row) {
    return id.filter(text -> !text.isEmpty())
        .map(text -> (Object) (text + "#" + row.hashCode()))
        .orElse(row);
  }

  // What the older gateway alone has.

  @Override
  public Page<OpenProcedure> newest(int howMany) {
    throw olderAlone("newest");
  }

  @Override
  public Page<OpenAgency> agencies(int type) {
    throw olderAlone("agencies");
  }

  @Override
  public Page<OpenEntry> fields(String agencyId) {
    throw olderAlone("fields");
  }

  @Override
  public Page<OpenEntry> audiences() {
    throw olderAlone("audiences");
  }

  @Override
  public Page<ServiceScore> scores(IndexQuery query) {
    throw olderAlone("scores");
  }

  @Override
  public Page<MonthScore> trend(IndexQuery query) {
    throw olderAlone("trend");
  }

  @Override
  public Page<DossierCounts> counts(IndexQuery query) {
    throw olderAlone("counts");
  }

  private NotOffered olderAlone(String method) {
    return OtherGeneration.alone(executor, method, CatalogueGeneration.REST_JSP);
  }

  @Override
  public void close() {
    ending.run();
  }
}
