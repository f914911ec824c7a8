package dev.npsp.sdk.procedures.internal.apiv1;

import static dev.npsp.sdk.procedures.internal.PublishedNumbers.whole;
import static dev.npsp.sdk.wire.WireText.additional;
import static dev.npsp.sdk.wire.WireText.code;
import static dev.npsp.sdk.wire.WireText.optional;
import static dev.npsp.sdk.wire.WireText.optionalCode;
import static dev.npsp.sdk.wire.WireText.orEmpty;

import com.fasterxml.jackson.databind.JsonNode;
import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.Json;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.AgencyParameters;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.AgencyRow;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.AppliedParameters;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.AppliedRow;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.CaseRow;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.ListParameters;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.PageRow;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.ProcedureListRow;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.ServiceParameters;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.ServiceRow;
import dev.npsp.sdk.procedures.open.AppliedProcedure;
import dev.npsp.sdk.procedures.open.EForm;
import dev.npsp.sdk.procedures.open.OnlineLevel;
import dev.npsp.sdk.procedures.open.OpenAgency;
import dev.npsp.sdk.procedures.open.OpenFile;
import dev.npsp.sdk.procedures.open.OpenProcedure;
import dev.npsp.sdk.procedures.open.OpenProcedureCase;
import dev.npsp.sdk.procedures.open.OpenSearch;
import dev.npsp.sdk.procedures.open.OpenService;
import dev.npsp.sdk.procedures.open.OpenServiceQuery;
import dev.npsp.sdk.procedures.open.PublicationStatus;
import dev.npsp.sdk.wire.Pdf;
import dev.npsp.sdk.wire.ResultShape;
import dev.npsp.sdk.wire.ServiceText;
import dev.npsp.sdk.wire.WireText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Between the public catalogue and the rebuilt portal. No row is refused for what it holds. */
final class ApiV1Mapping {

  private ApiV1Mapping() {}

  static ListParameters search(ListQuestion<OpenSearch> asked) {
    OpenSearch search = asked.query();
    return new ListParameters(
        asked.rows(),
        asked.after().orElse(null),
        words(search.words()).orElse(null),
        search.fieldId().orElse(null),
        search.agencyCode().map(AgencyCode::value).orElse(null),
        search.serviceGroupId().orElse(null));
  }

  static ServiceParameters services(ListQuestion<OpenServiceQuery> asked) {
    OpenServiceQuery query = asked.query();
    return new ServiceParameters(
        query.audience().orElse(null),
        asked.rows(),
        asked.after().orElse(null),
        words(query.words()).orElse(null),
        query.agencyLevel().orElse(null),
        query.agency().map(AgencyCode::value).orElse(null),
        query.year().orElse(null),
        query.onlineLevel().map(OnlineLevel::code).orElse(null),
        query.audienceTypeId().orElse(null));
  }

  static AgencyParameters agencies(ListQuestion<OpenAgency.Level> asked) {
    return new AgencyParameters(
        List.of(asked.query().code()), asked.rows(), asked.after().orElse(null));
  }

  static AppliedParameters applied(PageQuestion<String> asked) {
    return new AppliedParameters(words(asked.query()).orElse(""), asked.page(), asked.rows());
  }

  private static Optional<String> words(String typed) {
    return optional(VietnameseText.nfc(typed));
  }

  static Batch<OpenProcedure> procedures(Answer answer) throws JsonUnreadable {
    return batch(
        answer,
        ProcedureListRow.class,
        ApiV1Mapping::procedure,
        row -> !row.codeText().isEmpty() || !row.name().isEmpty());
  }

  private static OpenProcedure procedure(ProcedureListRow wire) {
    return OpenProcedure.builder(code(wire.code()), orEmpty(wire.name()))
        .id(optional(wire.id()))
        .carriedOutBy(optional(wire.carriedOutBy()))
        .fieldName(optional(wire.fieldName()))
        .status(optionalCode(wire.state()).map(PublicationStatus::of))
        .additional(additional(wire.more()))
        .build();
  }

  static Batch<OpenProcedureCase> cases(Answer answer) throws JsonUnreadable {
    return batch(
        answer,
        CaseRow.class,
        ApiV1Mapping::procedureCase,
        row -> !row.codeText().isEmpty() || !row.name().isEmpty());
  }

  private static OpenProcedureCase procedureCase(CaseRow wire) {
    return OpenProcedureCase.builder(code(wire.code()), orEmpty(wire.name()))
        .id(optional(wire.id()))
        .procedureId(optional(wire.procedureId()))
        .levelText(optional(wire.level()))
        .carriedOutBy(optional(wire.carriedOutBy()))
        .fieldName(optional(wire.fieldName()))
        .status(optionalCode(wire.state()).map(PublicationStatus::of))
        .additional(additional(wire.more()))
        .build();
  }

  static Batch<OpenService> services(Answer answer) throws JsonUnreadable {
    return batch(
        answer,
        ServiceRow.class,
        ApiV1Mapping::service,
        row ->
            !row.id().isEmpty() || row.agencyName().isPresent() || row.caseCodeText().isPresent());
  }

  private static OpenService service(ServiceRow wire) {
    return OpenService.builder(orEmpty(wire.id()))
        .agencyId(optional(wire.agencyId()))
        .agencyCodeText(optionalCode(wire.agencyCode()))
        .agencyName(optional(wire.agencyName()))
        .agencyLevelText(optional(wire.agencyLevel()))
        .agencyTypeText(optional(wire.agencyType()))
        .procedureId(optional(wire.procedureId()))
        .procedureCodeText(optionalCode(wire.procedureCode()))
        .caseId(optional(wire.caseId()))
        .caseCodeText(optionalCode(wire.caseCode()))
        .caseName(optional(wire.caseName()))
        .applyAddress(optional(wire.citizenUrl()))
        .officerAddress(optional(wire.employeeUrl()))
        .onlineLevel(optionalCode(wire.onlineLevel()).map(OnlineLevel::of))
        .audiences(codes(wire.audiences()))
        .isProxyAllowed(flag(wire.proxyAllowed()))
        .isTest(flag(wire.test()))
        .isEssential(flag(wire.essential()))
        .additional(additional(wire.more()))
        .build();
  }

  static Batch<OpenAgency> agencies(Answer answer) throws JsonUnreadable {
    return batch(
        answer,
        AgencyRow.class,
        wire ->
            OpenAgency.builder(orEmpty(wire.id()), orEmpty(wire.name()))
                .codeText(optionalCode(wire.code()))
                .level(optionalCode(wire.level()).map(OpenAgency.Level::of))
                .hasSubordinates(flag(wire.hasChild()))
                .additional(additional(wire.more()))
                .build(),
        row -> !row.id().isEmpty() || !row.name().isEmpty());
  }

  static Batch<AppliedProcedure> applied(Answer answer) throws JsonUnreadable {
    return batch(
        answer,
        AppliedRow.class,
        wire ->
            AppliedProcedure.builder(code(wire.code()), orEmpty(wire.name()))
                .id(optional(wire.id()))
                .status(optionalCode(wire.state()).map(PublicationStatus::of))
                .agencyId(optional(wire.departmentId()))
                .announcedByIds(codes(wire.announcedBy()))
                .appliedByIds(codes(wire.appliedBy()))
                .additional(additional(wire.more()))
                .build(),
        row -> !row.codeText().isEmpty() || !row.name().isEmpty());
  }

  /** The rows of a page, without those that say nothing, and what is told of the others. */
  static <W, T> Batch<T> batch(
      Answer answer, Class<W> type, Function<W, T> mapping, Predicate<T> saysSomething)
      throws JsonUnreadable {
    List<W> rows = rows(answer, type);
    JsonNode data = answer.result();
    PageRow page =
        answer.rowsOf("pagination", PageRow.class).stream()
            .findFirst()
            .orElseGet(() -> new PageRow(null, null, null, null));
    return new Batch<>(
        ResultShape.readFrom(rows, rows.stream().map(mapping).filter(saysSomething).toList()),
        optional(Json.text(data, "lastId")),
        whole(page.total()).or(() -> whole(Json.text(data, "total"))),
        whole(page.pages()),
        whole(page.rows()));
  }

  /**
   * Some calls have {@code items}, others {@code rows}, and the other one may stand beside with
   * nothing in it; an answer with neither is no list.
   */
  private static <W> List<W> rows(Answer answer, Class<W> type) throws JsonUnreadable {
    boolean isList = false;
    for (String member : List.of("items", "rows", "evaluation", "children")) {
      JsonNode list = Json.member(answer.result(), member);
      if (!Json.isNothing(list)) {
        return answer.rowsOf(member, type);
      }
      isList |= !list.isMissingNode();
    }
    if (isList) {
      return List.of();
    }
    if (whole(Json.text(answer.result(), "total")).filter(total -> total == 0).isPresent()) {
      return List.of();
    }
    throw new JsonUnreadable(ServiceText.YES_WITHOUT_ROWS.text());
  }

  /** The form; empty when the procedure has none. */
  static Optional<EForm> form(Answer answer) throws JsonUnreadable {
    JsonNode form = Json.member(answer.result(), "formJson");
    if (Json.isNothing(form)) {
      return Optional.empty();
    }
    try {
      return Optional.of(EForm.of(form.isTextual() ? form.asText() : form.toString()));
    } catch (IllegalArgumentException e) {
      throw new JsonUnreadable(ServiceText.FIELD_OTHER_FORM.text("formJson"));
    }
  }

  static OpenFile pdf(Answer answer) throws JsonUnreadable {
    if (!Pdf.isWhole(answer.reply().body())) {
      throw new JsonUnreadable(ServiceText.NO_PDF.text());
    }
    return file(answer);
  }

  static OpenFile file(Answer answer) {
    return OpenFile.of(answer.reply().body());
  }

  /** Empty when it is not told, or told in another way: neither yes nor no. */
  static Optional<Boolean> flag(@Nullable String text) {
    String told = code(text);
    if (WireText.isYes(told)) {
      return Optional.of(true);
    }
    return told.equals("0") || told.equalsIgnoreCase("false")
        ? Optional.of(false)
        : Optional.empty();
  }

  private static List<String> codes(@Nullable List<String> codes) {
    return codes == null
        ? List.of()
        : codes.stream()
            .filter(Objects::nonNull)
            .flatMap(each -> optionalCode(each).stream())
            .toList();
  }
}
