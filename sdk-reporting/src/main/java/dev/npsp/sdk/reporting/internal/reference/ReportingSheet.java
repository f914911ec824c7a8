package dev.npsp.sdk.reporting.internal.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages of the reference protocol: each object by the names that it has there. */
final class ReportingSheet {

  private ReportingSheet() {}

  /** A regime. */
  record RegimeRow(
      @JsonProperty("code") @Nullable String code,
      @JsonProperty("title") @Nullable String title,
      @JsonProperty("content") @Nullable String content,
      @JsonProperty("reporters") @Nullable List<String> reporters,
      @JsonProperty("recipient") @Nullable String recipient,
      @JsonProperty("frequency") @Nullable String frequency,
      @JsonProperty("deadline") @Nullable DeadlineRow deadline,
      @JsonProperty("closing") @Nullable ClosingRow closing,
      @JsonProperty("template") @Nullable TemplateReferenceRow template,
      @JsonProperty("basis") @Nullable String basis) {}

  /** Until when. */
  record DeadlineRow(
      @JsonProperty("kind") @Nullable String kind, @JsonProperty("days") @Nullable String days) {}

  /** When figures are closed. */
  record ClosingRow(
      @JsonProperty("opensMonths") @Nullable String opensMonths,
      @JsonProperty("opensDay") @Nullable String opensDay,
      @JsonProperty("source") @Nullable String source) {}

  /** A form and its version. */
  record TemplateReferenceRow(
      @JsonProperty("form") @Nullable String form,
      @JsonProperty("version") @Nullable String version) {}

  /** A form. */
  record TemplateRow(
      @JsonProperty("form") @Nullable String form,
      @JsonProperty("version") @Nullable String version,
      @JsonProperty("title") @Nullable String title,
      @JsonProperty("rows") @Nullable List<IndicatorRow> rows,
      @JsonProperty("columns") @Nullable List<ColumnRow> columns,
      @JsonProperty("formulas") @Nullable List<FormulaRow> formulas) {}

  /** A row of a form. */
  record IndicatorRow(
      @JsonProperty("code") @Nullable String code,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("unit") @Nullable String unit,
      @JsonProperty("type") @Nullable String type) {}

  /** A column of a form. */
  record ColumnRow(
      @JsonProperty("code") @Nullable String code, @JsonProperty("name") @Nullable String name) {}

  /** A sum of a form. */
  record FormulaRow(
      @JsonProperty("axis") @Nullable String axis, @JsonProperty("text") @Nullable String text) {}

  /** What a report sends. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ReportMessage(
      @JsonProperty("template") @Nullable TemplateReferenceMessage template,
      @JsonProperty("reason") @Nullable String reason,
      @JsonProperty("values") List<ValueMessage> values,
      @JsonProperty("narrative") @Nullable String narrative) {

    /** Nothing: it has free text. */
    @Override
    public String toString() {
      return "ReportMessage";
    }
  }

  /** A form and its version, as they are sent. */
  record TemplateReferenceMessage(
      @JsonProperty("form") String form, @JsonProperty("version") int version) {}

  /** A number that is sent. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ValueMessage(
      @JsonProperty("row") String row,
      @JsonProperty("column") String column,
      @JsonProperty("number") String number,
      @JsonProperty("unit") String unit,
      @JsonProperty("note") @Nullable String note,
      @JsonProperty("source") String source) {

    /** Nothing: it has free text. */
    @Override
    public String toString() {
      return "ValueMessage";
    }
  }

  /** A revision that the platform holds. */
  record FiledRow(
      @JsonProperty("regime") @Nullable String regime,
      @JsonProperty("agency") @Nullable String agency,
      @JsonProperty("period") @Nullable String period,
      @JsonProperty("revision") @Nullable String revision,
      @JsonProperty("status") @Nullable String status,
      @JsonProperty("template") @Nullable TemplateReferenceRow template,
      @JsonProperty("reason") @Nullable String reason,
      @JsonProperty("values") @Nullable List<ValueRow> values,
      @JsonProperty("narrative") @Nullable String narrative,
      @JsonProperty("receivedAt") @Nullable String receivedAt,
      @JsonProperty("dueAt") @Nullable String dueAt,
      @JsonProperty("events") @Nullable List<EventRow> events) {

    /** Nothing: it has free text. */
    @Override
    public String toString() {
      return "FiledRow";
    }
  }

  /** A number of a revision. */
  record ValueRow(
      @JsonProperty("row") @Nullable String row,
      @JsonProperty("column") @Nullable String column,
      @JsonProperty("number") @Nullable String number,
      @JsonProperty("unit") @Nullable String unit,
      @JsonProperty("note") @Nullable String note,
      @JsonProperty("source") @Nullable String source) {

    /** Nothing: it has free text. */
    @Override
    public String toString() {
      return "ValueRow";
    }
  }

  /** A step in the life of a revision. */
  record EventRow(
      @JsonProperty("status") @Nullable String status,
      @JsonProperty("at") @Nullable String at,
      @JsonProperty("note") @Nullable String note) {

    /** Nothing: it has free text. */
    @Override
    public String toString() {
      return "EventRow";
    }
  }

  /** A report that is owed. */
  record OwedRow(
      @JsonProperty("regime") @Nullable String regime,
      @JsonProperty("title") @Nullable String title,
      @JsonProperty("agency") @Nullable String agency,
      @JsonProperty("period") @Nullable String period,
      @JsonProperty("dueAt") @Nullable String dueAt) {}

  /** How agencies have reported. */
  record OverviewRow(
      @JsonProperty("period") @Nullable String period,
      @JsonProperty("agencies") @Nullable List<AgencyRow> agencies) {}

  /** How one agency has reported. */
  record AgencyRow(
      @JsonProperty("agency") @Nullable String agency,
      @JsonProperty("sent") @Nullable String sent,
      @JsonProperty("late") @Nullable String late,
      @JsonProperty("missing") @Nullable String missing,
      @JsonProperty("open") @Nullable String open,
      @JsonProperty("revisions") @Nullable String revisions) {}
}
