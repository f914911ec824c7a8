package dev.npsp.sdk.procedures.internal.apiv1;

import dev.npsp.sdk.core.internal.exec.AnswerReader;
import dev.npsp.sdk.core.internal.exec.Effect;
import dev.npsp.sdk.core.internal.exec.EnvelopeRule;
import dev.npsp.sdk.core.internal.exec.Operation;
import dev.npsp.sdk.core.internal.exec.Payload;
import dev.npsp.sdk.core.internal.exec.WireRequest;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.FileParameters;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.IdParameters;
import dev.npsp.sdk.procedures.internal.apiv1.ApiV1Sheet.PdfParameters;
import dev.npsp.sdk.procedures.open.AppliedProcedure;
import dev.npsp.sdk.procedures.open.EForm;
import dev.npsp.sdk.procedures.open.IndexQuery;
import dev.npsp.sdk.procedures.open.IndexTopic;
import dev.npsp.sdk.procedures.open.OpenAgency;
import dev.npsp.sdk.procedures.open.OpenFile;
import dev.npsp.sdk.procedures.open.OpenProcedure;
import dev.npsp.sdk.procedures.open.OpenProcedureCase;
import dev.npsp.sdk.procedures.open.OpenProcedureDetail;
import dev.npsp.sdk.procedures.open.OpenSearch;
import dev.npsp.sdk.procedures.open.OpenService;
import dev.npsp.sdk.procedures.open.OpenServiceQuery;
import dev.npsp.sdk.procedures.open.PublishedIndex;
import dev.npsp.sdk.procedures.open.PublishedUnit;
import java.util.Optional;
import java.util.function.Function;

/** What can be asked of the rebuilt portal. All of it is reading. */
final class ApiV1Operations {

  /** No file of a procedure was seen that is larger. */
  static final long LARGEST_FILE = 20L * 1024 * 1024;

  /** Public procedures. */
  static final Operation<ListQuestion<OpenSearch>, Batch<OpenProcedure>> PUBLIC_PROCEDURES =
      of(
          "search",
          "submitting/formality/list-all-public-formality-by-citizen",
          ApiV1Mapping::search,
          (answer, asked) -> ApiV1Mapping.procedures(answer));

  /** All procedures. */
  static final Operation<ListQuestion<OpenSearch>, Batch<OpenProcedure>> ALL_PROCEDURES =
      of(
          "search",
          "submitting/formality/list-all-formality-by-citizen",
          ApiV1Mapping::search,
          (answer, asked) -> ApiV1Mapping.procedures(answer));

  /** One procedure. */
  static final Operation<ById, OpenProcedureDetail> PROCEDURE =
      of(
          "procedure",
          "configuring/formality/get-formality-by-citizen",
          asked -> new IdParameters(asked.id()),
          ApiV1Wire.BY_ID,
          ProcedureDetailMapping::procedure);

  /** Cases of procedures. */
  static final Operation<ListQuestion<OpenServiceQuery>, Batch<OpenProcedureCase>> CASES =
      of(
          "cases",
          "configuring/formality/list-formality-case-by-citizen",
          ApiV1Mapping::services,
          (answer, asked) -> ApiV1Mapping.cases(answer));

  /** Services by place. */
  static final Operation<ListQuestion<OpenServiceQuery>, Batch<OpenService>> SERVICES =
      of(
          "services",
          "submitting/formality/list-department-url-by-citizen",
          ApiV1Mapping::services,
          (answer, asked) -> ApiV1Mapping.services(answer));

  /** Agencies of a level. */
  static final Operation<ListQuestion<OpenAgency.Level>, Batch<OpenAgency>> AGENCIES =
      of(
          "agenciesAt",
          "configuring/citizen/department/list-with-location",
          ApiV1Mapping::agencies,
          (answer, asked) -> ApiV1Mapping.agencies(answer));

  /** Procedures with the agencies that carry them out. */
  static final Operation<PageQuestion<String>, Batch<AppliedProcedure>> APPLIED =
      of(
          "appliedProcedures",
          "reporting/formalities",
          ApiV1Mapping::applied,
          (answer, asked) -> ApiV1Mapping.applied(answer));

  /** The form of a procedure. */
  static final Operation<ById, Optional<EForm>> FORM =
      of(
          "form",
          "configuring/formality/get-formality-form-by-citizen",
          asked -> new IdParameters(asked.id()),
          ApiV1Wire.BY_ID,
          (answer, asked) -> ApiV1Mapping.form(answer));

  /** A procedure as a PDF. */
  static final Operation<ById, OpenFile> PDF =
      file(
          "pdf",
          "configuring/formality/export-pdf-formality-detail-by-citizen",
          asked -> new PdfParameters(asked.id()),
          (answer, asked) -> ApiV1Mapping.pdf(answer));

  /** A file of a procedure. */
  static final Operation<ById, OpenFile> ATTACHMENT =
      file(
          "attachment",
          "submitting/preview-attachment",
          asked -> new FileParameters(asked.id()),
          (answer, asked) -> ApiV1Mapping.file(answer));

  private ApiV1Operations() {}

  /** A part of the index. */
  static Operation<PageQuestion<IndexQuery>, PublishedIndex> index(IndexTopic topic) {
    return of(
        "index",
        IndexMapping.service(topic),
        asked -> IndexMapping.parameters(topic, asked),
        (answer, asked) -> IndexMapping.index(answer, topic));
  }

  /** The agencies in a part of the index. */
  static Operation<PageQuestion<IndexQuery>, Batch<PublishedUnit>> units(IndexTopic topic) {
    return of(
        "units",
        IndexMapping.service(topic),
        asked -> IndexMapping.parameters(topic, asked),
        (answer, asked) -> IndexMapping.units(answer));
  }

  private static <I, O> Operation<I, O> of(
      String method, String service, Function<I, Object> toWire, AnswerReader<I, O> reader) {
    return of(method, service, toWire, EnvelopeRule.ofTheWire(), reader);
  }

  private static <I, O> Operation<I, O> of(
      String method,
      String service,
      Function<I, Object> toWire,
      EnvelopeRule rule,
      AnswerReader<I, O> reader) {
    return new Operation<>(
        "openCatalogue." + method,
        service,
        Effect.READ,
        asked -> WireRequest.post(ApiV1Wire.PREFIX + service, Payload.json(toWire.apply(asked))),
        rule,
        reader);
  }

  private static Operation<ById, OpenFile> file(
      String method,
      String service,
      Function<ById, Object> toWire,
      AnswerReader<ById, OpenFile> reader) {
    return new Operation<>(
        "openCatalogue." + method,
        service,
        Effect.READ,
        asked ->
            WireRequest.post(ApiV1Wire.PREFIX + service, Payload.json(toWire.apply(asked)))
                .withHeader("Accept", "*/*")
                .replyLimit(LARGEST_FILE),
        ApiV1Wire.FILE,
        reader);
  }
}
