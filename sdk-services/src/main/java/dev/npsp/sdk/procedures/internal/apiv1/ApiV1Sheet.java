package dev.npsp.sdk.procedures.internal.apiv1;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of this wire: each object by the names that it has there. */
final class ApiV1Sheet {

  private ApiV1Sheet() {}

  /** Parameters of {@code configuring/citizen/department/list-with-location}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AgencyParameters(
      @JsonProperty("levels") List<String> levels,
      @JsonProperty("limit") int rows,
      @JsonProperty("lastId") @Nullable String after) {}

  /** A row of {@code configuring/citizen/department/list-with-location}. */
  record AgencyRow(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("code") @Nullable String code,
      @JsonProperty("level") @Nullable String level,
      @JsonProperty("hasChild") @Nullable String hasChild,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** Parameters of {@code reporting/formalities}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AppliedParameters(
      @JsonProperty("q") String words,
      @JsonProperty("currentPage") int page,
      @JsonProperty("pageSize") int rows) {}

  /** A row of {@code reporting/formalities}. */
  record AppliedRow(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("code") @Nullable String code,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("state") @Nullable String state,
      @JsonProperty("departmentId") @Nullable String departmentId,
      @JsonProperty("publishingDepartmentIds") @Nullable List<String> announcedBy,
      @JsonProperty("appliedDepartmentIds") @Nullable List<String> appliedBy,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** A file of a paper. */
  record AttachmentRow(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("fileName") @Nullable String name,
      @JsonProperty("filePath") @Nullable String path,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** A case in the detail of a procedure. */
  record CaseOfProcedureRow(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("code") @Nullable String code,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("processingDay") @Nullable List<ProcessingDayRow> time,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** A row of {@code configuring/formality/list-formality-case-by-citizen}. */
  record CaseRow(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("formalityId") @Nullable String procedureId,
      @JsonProperty("code") @Nullable String code,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("level") @Nullable String level,
      @JsonProperty("handleDepartmentName") @Nullable String carriedOutBy,
      @JsonProperty("categoryName") @Nullable String fieldName,
      @JsonProperty("state") @Nullable String state,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** A code with its name: a kind of applicant, a legal document, a result. */
  record CodeNameRow(
      @JsonProperty("code") @Nullable String code,
      @JsonProperty("name") @Nullable String name,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** A paper to bring. */
  record ComponentRow(
      @JsonProperty("code") @Nullable String code,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("required") @Nullable String required,
      @JsonProperty("originalQty") @Nullable String originals,
      @JsonProperty("copyQty") @Nullable String copies,
      @JsonProperty("attachments") @Nullable List<AttachmentRow> attachments,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /**
   * Parameters of {@code reporting/evaluation/..}; the two spellings of the procedure are both
   * real.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EvaluationParameters(
      @JsonProperty("timeType") @Nullable String timeType,
      @JsonProperty("year") @Nullable Integer year,
      @JsonProperty("quarter") @Nullable Integer quarter,
      @JsonProperty("month") @Nullable Integer month,
      @JsonProperty("fromDate") @Nullable String from,
      @JsonProperty("toDate") @Nullable String to,
      @JsonProperty("rootDepartmentId") @Nullable String departmentId,
      @JsonProperty("departmentType") @Nullable String departmentType,
      @JsonProperty("formalityId") @Nullable String procedureId,
      @JsonProperty("formalityID") @Nullable String procedureIdInCapitals,
      @JsonProperty("currentPage") int page,
      @JsonProperty("pageSize") int rows) {}

  /** The papers of a case. */
  record ExecutionCaseRow(
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("profileComponents") @Nullable List<ComponentRow> papers,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** A fee of a way to file. */
  record FeeRow(
      @JsonProperty("type") @Nullable String type,
      @JsonProperty("value") @Nullable String value,
      @JsonProperty("description") @Nullable String description,
      @JsonProperty("currencyName") @Nullable String currency,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** Parameters of {@code submitting/preview-attachment}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FileParameters(@JsonProperty("fileId") String fileId) {}

  /** Parameters of {@code configuring/formality/get-formality-by-citizen} and of the form. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record IdParameters(@JsonProperty("id") String id) {}

  /** Parameters of both lists of procedures. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ListParameters(
      @JsonProperty("limit") int rows,
      @JsonProperty("lastId") @Nullable String after,
      @JsonProperty("q") @Nullable String words,
      @JsonProperty("categoryId") @Nullable String fieldId,
      @JsonProperty("departmentCode") @Nullable String agency,
      @JsonProperty("serviceGroupId") @Nullable String serviceGroupId) {}

  /** A way to file. */
  record MethodRow(
      @JsonProperty("submissionMethod") @Nullable String channel,
      @JsonProperty("processingTime") @Nullable String time,
      @JsonProperty("processingTimeUnit") @Nullable String unit,
      @JsonProperty("description") @Nullable String description,
      @JsonProperty("fees") @Nullable List<FeeRow> fees,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** A metric of the index. */
  record MetricRow(
      @JsonProperty("code") @Nullable String code,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("numerator") @Nullable String numerator,
      @JsonProperty("denominator") @Nullable String denominator,
      @JsonProperty("ratio") @Nullable String ratio,
      @JsonProperty("score") @Nullable String score,
      @JsonProperty("maxScore") @Nullable String maxScore,
      @JsonProperty("dataQualityStatus") @Nullable String dataQualityStatus,
      @JsonProperty("dataQualityMessage") @Nullable String dataQualityMessage,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** The agency that a part of the index is of. */
  record OverviewRow(
      @JsonProperty("departmentName") @Nullable String name,
      @JsonProperty("departmentType") @Nullable String type,
      @JsonProperty("departmentLevel") @Nullable String level,
      @JsonProperty("agencyLevel") @Nullable String agencyLevel,
      @JsonProperty("totalScore") @Nullable String totalScore,
      @JsonProperty("totalMaxScore") @Nullable String totalMaxScore,
      @JsonProperty("ratio") @Nullable String ratio,
      @JsonProperty("scoreDelta") @Nullable String scoreDelta,
      @JsonProperty("metrics") @Nullable List<MetricRow> metrics,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** Where a page stands among all. */
  record PageRow(
      @JsonProperty("total") @Nullable String total,
      @JsonProperty("currentPage") @Nullable String page,
      @JsonProperty("pageSize") @Nullable String rows,
      @JsonProperty("totalPages") @Nullable String pages) {}

  /** Parameters of {@code configuring/formality/export-pdf-formality-detail-by-citizen}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PdfParameters(@JsonProperty("formalityId") String procedureId) {}

  /** The detail of a procedure. */
  record ProcedureDetailRow(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("code") @Nullable String code,
      @JsonProperty("codeNotation") @Nullable String codeNotation,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("formalityType") @Nullable String type,
      @JsonProperty("state") @Nullable String state,
      @JsonProperty("isMinistry") @Nullable String ofMinistries,
      @JsonProperty("isProvince") @Nullable String ofProvinces,
      @JsonProperty("isWard") @Nullable String ofCommunes,
      @JsonProperty("isOtherAgency") @Nullable String ofOthers,
      @JsonProperty("isVertical") @Nullable String vertical,
      @JsonProperty("isInternal") @Nullable String internal,
      @JsonProperty("departmentPromulgateCode") @Nullable String announcedBy,
      @JsonProperty("subjectTypesDetails") @Nullable List<CodeNameRow> audiences,
      @JsonProperty("executionMethods") @Nullable List<MethodRow> channels,
      @JsonProperty("executionCases") @Nullable List<ExecutionCaseRow> papers,
      @JsonProperty("cases") @Nullable List<CaseOfProcedureRow> cases,
      @JsonProperty("legalBasisesDetails") @Nullable List<CodeNameRow> legalBases,
      @JsonProperty("resultsDetails") @Nullable List<CodeNameRow> results,
      @JsonProperty("requirementsAndConditions") @Nullable List<String> conditions,
      @JsonProperty("createdAt") @Nullable String createdAt,
      @JsonProperty("updatedAt") @Nullable String updatedAt,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /**
   * An element of {@code items} of both lists of procedures; but for id, code and name its members
   * are inferred.
   */
  record ProcedureListRow(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("code") @Nullable String code,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("handleDepartmentName") @Nullable String carriedOutBy,
      @JsonProperty("categoryName") @Nullable String fieldName,
      @JsonProperty("state") @Nullable String state,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** How long a case takes. */
  record ProcessingDayRow(
      @JsonProperty("qty") @Nullable String amount, @JsonProperty("type") @Nullable String unit) {}

  /** Parameters of the lists of cases and of services by place. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ServiceParameters(
      @JsonProperty("formalityTargetType") @Nullable String audience,
      @JsonProperty("limit") int rows,
      @JsonProperty("lastId") @Nullable String after,
      @JsonProperty("search") @Nullable String words,
      @JsonProperty("departmentLevel") @Nullable String agencyLevel,
      @JsonProperty("departmentCode") @Nullable String agency,
      @JsonProperty("year") @Nullable Integer year,
      @JsonProperty("implementLevel") @Nullable String onlineLevel,
      @JsonProperty("subjectTypeId") @Nullable String audienceTypeId) {}

  /** A row of {@code submitting/formality/list-department-url-by-citizen}. */
  record ServiceRow(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("departmentId") @Nullable String agencyId,
      @JsonProperty("departmentName") @Nullable String agencyName,
      @JsonProperty("departmentCode") @Nullable String agencyCode,
      @JsonProperty("departmentLevel") @Nullable String agencyLevel,
      @JsonProperty("departmentType") @Nullable String agencyType,
      @JsonProperty("citizenUrl") @Nullable String citizenUrl,
      @JsonProperty("employeeUrl") @Nullable String employeeUrl,
      @JsonProperty("implementLevel") @Nullable String onlineLevel,
      @JsonProperty("formalityId") @Nullable String procedureId,
      @JsonProperty("formalityCode") @Nullable String procedureCode,
      @JsonProperty("formalityCaseId") @Nullable String caseId,
      @JsonProperty("formalityCaseName") @Nullable String caseName,
      @JsonProperty("formalityCaseCode") @Nullable String caseCode,
      @JsonProperty("allowAuthorizationToSubmit") @Nullable String proxyAllowed,
      @JsonProperty("isTesting") @Nullable String test,
      @JsonProperty("isEssential") @Nullable String essential,
      @JsonProperty("formalityTargetType") @Nullable List<String> audiences,
      @JsonAnySetter @Nullable Map<String, String> more) {}

  /** An agency in the index. */
  record UnitRow(
      @JsonProperty("departmentId") @Nullable String id,
      @JsonProperty("departmentName") @Nullable String name,
      @JsonProperty("departmentCode") @Nullable String code,
      @JsonProperty("totalScore") @Nullable String totalScore,
      @JsonProperty("totalMaxScore") @Nullable String totalMaxScore,
      @JsonAnySetter @Nullable Map<String, String> more) {}
}
