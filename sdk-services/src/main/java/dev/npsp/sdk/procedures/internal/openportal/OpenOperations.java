package dev.npsp.sdk.procedures.internal.openportal;

import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.procedures.internal.openportal.OpenSheet.CountsRow;
import dev.npsp.sdk.procedures.internal.openportal.OpenSheet.MonthScoreRow;
import dev.npsp.sdk.procedures.internal.openportal.OpenSheet.OpenAgencyRow;
import dev.npsp.sdk.procedures.internal.openportal.OpenSheet.OpenProcedureRow;
import dev.npsp.sdk.procedures.internal.openportal.OpenSheet.ScoreRow;
import dev.npsp.sdk.procedures.open.DossierCounts;
import dev.npsp.sdk.procedures.open.IndexQuery;
import dev.npsp.sdk.procedures.open.MonthScore;
import dev.npsp.sdk.procedures.open.OpenAgency;
import dev.npsp.sdk.procedures.open.OpenEntry;
import dev.npsp.sdk.procedures.open.OpenProcedure;
import dev.npsp.sdk.procedures.open.ServiceScore;
import java.util.List;
import java.util.function.BiFunction;

/** What can be asked of the gateway. All of it is reading. */
public final class OpenOperations {

  /** A page of a search. */
  public static final Operation<SearchedPage, FoundPage> SEARCH =
      of(
          "openCatalogue.search",
          "procedure_advanced_search_service_v2",
          OpenMapping::search,
          OpenMapping::found);

  /** The newest procedures. */
  public static final Operation<Integer, List<OpenProcedure>> NEWEST =
      of(
          "openCatalogue.newest",
          "procedure_get_new_procs_service_v2",
          OpenMapping::newest,
          answer -> OpenMapping.procedures(answer.rows(OpenProcedureRow.class)));

  /** Agencies of a type. */
  public static final Operation<Integer, List<OpenAgency>> AGENCIES =
      of(
          "openCatalogue.agencies",
          "procedure_get_list_agency_by_type_service_v2",
          OpenMapping::agencies,
          answer -> OpenMapping.agencies(answer.rows(OpenAgencyRow.class)));

  /** The fields of an agency. */
  public static final Operation<String, List<OpenEntry>> FIELDS =
      of(
          "openCatalogue.fields",
          "procedure_get_list_field_service_v2",
          OpenMapping::fields,
          answer -> OpenMapping.entries(answer.rows(OpenColumnsRow.class)));

  /** The kinds of applicant. */
  public static final Operation<NoCriteria, List<OpenEntry>> AUDIENCES =
      of(
          "openCatalogue.audiences",
          "procedure_get_list_object_service_v2",
          (service, none) -> OpenMapping.list(service),
          answer -> OpenMapping.entries(answer.rows(OpenColumnsRow.class)));

  /** The index. */
  public static final Operation<IndexQuery, List<ServiceScore>> SCORES =
      of(
          "openCatalogue.scores",
          "report_tinh_766_service",
          OpenMapping::index,
          answer -> OpenMapping.scores(answer.rows(ScoreRow.class)));

  /** The index from month to month. */
  public static final Operation<IndexQuery, List<MonthScore>> TREND =
      of(
          "openCatalogue.trend",
          "report_xuhuongdiem_service",
          OpenMapping::index,
          answer -> OpenMapping.trend(answer.rows(MonthScoreRow.class)));

  /** The counts behind the index. */
  public static final Operation<IndexQuery, List<DossierCounts>> COUNTS =
      of(
          "openCatalogue.counts",
          "report_by_year_sum_service",
          OpenMapping::index,
          answer ->
              OpenMapping.counts(answer.rows(OpenColumnsRow.class), answer.rows(CountsRow.class)));

  /** Reads the rows of an answer. */
  @FunctionalInterface
  private interface Rows<O> {
    O of(Answer answer) throws JsonUnreadable;
  }

  private OpenOperations() {}

  private static <I, O> Operation<I, O> of(
      String name, String service, BiFunction<String, I, Object> toWire, Rows<O> rows) {
    return new Operation<>(
        name,
        service,
        Effect.READ,
        input -> WireRequest.post(OpenPortalWire.PATH, Payload.json(toWire.apply(service, input))),
        (answer, asked) -> rows.of(answer));
  }
}
