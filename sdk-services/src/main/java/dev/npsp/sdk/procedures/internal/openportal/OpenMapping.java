package dev.npsp.sdk.procedures.internal.openportal;

import static dev.npsp.sdk.procedures.internal.PublishedNumbers.decimal;
import static dev.npsp.sdk.wire.WireText.additional;
import static dev.npsp.sdk.wire.WireText.code;
import static dev.npsp.sdk.wire.WireText.optional;
import static dev.npsp.sdk.wire.WireText.orEmpty;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.procedures.internal.PublishedNumbers;
import dev.npsp.sdk.procedures.internal.openportal.OpenSheet.CountsRow;
import dev.npsp.sdk.procedures.internal.openportal.OpenSheet.IndexParameters;
import dev.npsp.sdk.procedures.internal.openportal.OpenSheet.MonthScoreRow;
import dev.npsp.sdk.procedures.internal.openportal.OpenSheet.NewestParameters;
import dev.npsp.sdk.procedures.internal.openportal.OpenSheet.OpenAgencyParameters;
import dev.npsp.sdk.procedures.internal.openportal.OpenSheet.OpenAgencyRow;
import dev.npsp.sdk.procedures.internal.openportal.OpenSheet.OpenFieldParameters;
import dev.npsp.sdk.procedures.internal.openportal.OpenSheet.OpenListParameters;
import dev.npsp.sdk.procedures.internal.openportal.OpenSheet.OpenProcedureRow;
import dev.npsp.sdk.procedures.internal.openportal.OpenSheet.ScoreRow;
import dev.npsp.sdk.procedures.internal.openportal.OpenSheet.SearchParameters;
import dev.npsp.sdk.procedures.open.DossierCounts;
import dev.npsp.sdk.procedures.open.IndexQuery;
import dev.npsp.sdk.procedures.open.MonthScore;
import dev.npsp.sdk.procedures.open.OpenAgency;
import dev.npsp.sdk.procedures.open.OpenEntry;
import dev.npsp.sdk.procedures.open.OpenProcedure;
import dev.npsp.sdk.procedures.open.ServiceScore;
import dev.npsp.sdk.wire.ResultShape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Between the open catalogue and its gateway. No row is refused for what it holds. */
public final class OpenMapping {

  private static final String PROVIDER = "dvcquocgia";
  private static final String TYPE = "ref";
  private static final String ANY = "-1";
  private static final int ALL_ROWS = 500;

  private OpenMapping() {}

  static SearchParameters search(String service, SearchedPage page) {
    return new SearchParameters(
        service,
        PROVIDER,
        TYPE,
        page.search().rowsAPage(),
        page.number(),
        0,
        VietnameseText.nfc(page.search().words().strip()),
        page.search().agencyType().orElse(ANY),
        page.search().agencyId().orElse(ANY),
        page.search().audienceId().orElse(ANY),
        page.search().fieldId().orElse(ANY),
        page.search().levelId().orElse(ANY));
  }

  static NewestParameters newest(String service, int howMany) {
    return new NewestParameters(service, PROVIDER, TYPE, howMany);
  }

  static OpenAgencyParameters agencies(String service, int type) {
    return new OpenAgencyParameters(service, PROVIDER, TYPE, type);
  }

  static OpenFieldParameters fields(String service, String agencyId) {
    return new OpenFieldParameters(service, PROVIDER, TYPE, agencyId);
  }

  static OpenListParameters list(String service) {
    return new OpenListParameters(service, PROVIDER, TYPE, ALL_ROWS, 1);
  }

  static IndexParameters index(String service, IndexQuery query) {
    return new IndexParameters(
        service,
        TYPE,
        Integer.toString(query.year()),
        orZero(query.half()),
        orZero(query.quarter()),
        orZero(query.month()),
        query.provinceId().orElse("0"),
        "",
        "0",
        1,
        query.rows(),
        0,
        "1",
        query.indicator());
  }

  private static String orZero(Optional<Integer> number) {
    return number.map(Object::toString).orElse("0");
  }

  static FoundPage found(Answer answer) throws JsonUnreadable {
    List<OpenProcedure> rows = procedures(answer.rows(OpenProcedureRow.class));
    JsonNode told = answer.result();
    return new FoundPage(rows, told.isArray() ? Math.max(told.size(), rows.size()) : rows.size());
  }

  /** Rows of procedures, without those that say nothing. */
  public static List<OpenProcedure> procedures(List<OpenProcedureRow> rows) throws JsonUnreadable {
    return ResultShape.readFrom(
        rows,
        rows.stream()
            .map(OpenMapping::procedure)
            .filter(row -> !row.codeText().isEmpty() || !row.name().isEmpty())
            .toList());
  }

  private static OpenProcedure procedure(OpenProcedureRow wire) {
    return OpenProcedure.builder(code(wire.code()), orEmpty(wire.name()))
        .id(optional(wire.id()))
        .announcedBy(optional(wire.announcedBy()))
        .carriedOutBy(optional(wire.carriedOutBy()))
        .fieldName(optional(wire.fieldName()))
        .decisionId(optional(wire.decisionId()))
        .additional(additional(wire.more()))
        .build();
  }

  /** Rows of agencies, without those that say nothing. */
  public static List<OpenAgency> agencies(List<OpenAgencyRow> rows) throws JsonUnreadable {
    return ResultShape.readFrom(
        rows,
        rows.stream()
            .map(
                row ->
                    OpenAgency.builder(code(row.id()), orEmpty(row.name()))
                        .codeText(optional(row.code()))
                        .additional(additional(row.more()))
                        .build())
            .filter(row -> !row.id().isEmpty() || !row.name().isEmpty())
            .toList());
  }

  /** Rows whose columns nobody has written down, without those that say nothing. */
  public static List<OpenEntry> entries(List<OpenColumnsRow> rows) throws JsonUnreadable {
    return ResultShape.readFrom(
        rows,
        rows.stream()
            .map(row -> additional(row.columns()))
            .filter(ResultShape::hasValues)
            .map(
                columns ->
                    OpenEntry.builder(
                            column(columns, "ID"::equals)
                                .or(() -> column(columns, name -> name.endsWith("ID")))
                                .orElse(""),
                            column(columns, name -> name.endsWith("NAME")).orElse(""))
                        .columns(columns)
                        .build())
            .filter(row -> !row.id().isEmpty() || !row.name().isEmpty())
            .toList());
  }

  private static Optional<String> column(Map<String, String> columns, Predicate<String> isIt) {
    return columns.entrySet().stream()
        .filter(column -> isIt.test(column.getKey().strip().toUpperCase(Locale.ROOT)))
        .map(Map.Entry::getValue)
        .findFirst()
        .flatMap(value -> optional(value));
  }

  /** Rows of the index, without those that say nothing. */
  public static List<ServiceScore> scores(List<ScoreRow> rows) throws JsonUnreadable {
    return ResultShape.readFrom(
        rows,
        rows.stream()
            .map(OpenMapping::score)
            .filter(row -> !row.id().isEmpty() || !row.name().isEmpty())
            .toList());
  }

  private static ServiceScore score(ScoreRow wire) {
    return ServiceScore.builder(code(wire.id()), orEmpty(wire.name()))
        .agencyCodeText(optional(wire.agency()))
        .unitKind(optional(wire.unitKind()))
        .openness(decimal(wire.openness()))
        .progress(decimal(wire.progress()))
        .clgq(decimal(wire.clgq()))
        .tttt(decimal(wire.tttt()))
        .satisfaction(decimal(wire.satisfaction()))
        .digitisation(decimal(wire.digitisation()))
        .total(decimal(wire.total()))
        .additional(additional(wire.more()))
        .build();
  }

  /** Rows of the trend, without those that say nothing. */
  public static List<MonthScore> trend(List<MonthScoreRow> rows) throws JsonUnreadable {
    return ResultShape.readFrom(
        rows,
        rows.stream()
            .map(
                row ->
                    MonthScore.builder(code(row.month()))
                        .average(decimal(row.average()))
                        .additional(additional(row.more()))
                        .build())
            .filter(row -> !row.month().isEmpty())
            .toList());
  }

  /** Rows of counts. */
  public static List<DossierCounts> counts(List<OpenColumnsRow> all, List<CountsRow> known)
      throws JsonUnreadable {
    return ResultShape.readFrom(
        all,
        java.util.stream.IntStream.range(0, Math.min(all.size(), known.size()))
            .mapToObj(i -> counts(known.get(i), additional(all.get(i).columns())))
            .filter(row -> ResultShape.hasValues(row.columns()))
            .toList());
  }

  private static DossierCounts counts(CountsRow wire, Map<String, String> columns) {
    return DossierCounts.builder()
        .total(whole(wire.total()))
        .synchronised(whole(wire.synchronised()))
        .procedures(whole(wire.procedures()))
        .proceduresWithoutDossiers(whole(wire.proceduresWithoutDossiers()))
        .processingInTime(whole(wire.processingInTime()))
        .processingLate(whole(wire.processingLate()))
        .returnedInTime(whole(wire.returnedInTime()))
        .returnedLate(whole(wire.returnedLate()))
        .filedInPerson(whole(wire.filedInPerson()))
        .filedOnline(whole(wire.filedOnline()))
        .filedByPost(whole(wire.filedByPost()))
        .payments(whole(wire.payments()))
        .paymentsOnNationalPlatform(whole(wire.paymentsOnNationalPlatform()))
        .paymentsOnLocalGateways(whole(wire.paymentsOnLocalGateways()))
        .proceduresOfferedNationally(whole(wire.proceduresOfferedNationally()))
        .columns(columns)
        .build();
  }

  private static OptionalLong whole(@Nullable String text) {
    return PublishedNumbers.whole(text).map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }
}
