package dev.npsp.sdk.reporting.internal.reference;

import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.agency;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.constant;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.list;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.moment;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.odd;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.optional;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.rows;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.text;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.whole;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.without;
import static dev.npsp.sdk.core.internal.reference.ReferenceMembers.word;

import dev.npsp.sdk.core.internal.exec.Answer;
import dev.npsp.sdk.core.internal.json.JsonUnreadable;
import dev.npsp.sdk.core.internal.reference.ReferenceMembers;
import dev.npsp.sdk.domain.Confidence;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.reporting.AgencyOverview;
import dev.npsp.sdk.reporting.ClosingRule;
import dev.npsp.sdk.reporting.ContentKind;
import dev.npsp.sdk.reporting.Deadline;
import dev.npsp.sdk.reporting.FiledReport;
import dev.npsp.sdk.reporting.IndicatorType;
import dev.npsp.sdk.reporting.OwedReport;
import dev.npsp.sdk.reporting.PeriodKind;
import dev.npsp.sdk.reporting.Report;
import dev.npsp.sdk.reporting.ReportCell;
import dev.npsp.sdk.reporting.ReportEvent;
import dev.npsp.sdk.reporting.ReportIndicator;
import dev.npsp.sdk.reporting.ReportKey;
import dev.npsp.sdk.reporting.ReportPeriod;
import dev.npsp.sdk.reporting.ReportStatus;
import dev.npsp.sdk.reporting.ReportTemplate;
import dev.npsp.sdk.reporting.ReportValue;
import dev.npsp.sdk.reporting.ReportingOverview;
import dev.npsp.sdk.reporting.ReportingRegime;
import dev.npsp.sdk.reporting.TemplateColumn;
import dev.npsp.sdk.reporting.TemplateFormula;
import dev.npsp.sdk.reporting.TemplateReference;
import dev.npsp.sdk.reporting.ValueSource;
import dev.npsp.sdk.reporting.internal.ReportingText;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.AgencyRow;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.ClosingRow;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.ColumnRow;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.DeadlineRow;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.EventRow;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.FiledRow;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.FormulaRow;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.IndicatorRow;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.OverviewRow;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.OwedRow;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.RegimeRow;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.ReportMessage;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.TemplateReferenceMessage;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.TemplateReferenceRow;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.TemplateRow;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.ValueMessage;
import dev.npsp.sdk.reporting.internal.reference.ReportingSheet.ValueRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Between reports and what the reference protocol says of them. */
final class ReportingMapping {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,24}(?:\\.\\d{1,6})?");

  private ReportingMapping() {}

  static ReportMessage toWire(Report report) {
    return new ReportMessage(
        report.template().map(ReportTemplate::reference).map(ReportingMapping::toWire).orElse(null),
        told(report.reason()),
        report.values().stream().map(ReportingMapping::toWire).toList(),
        told(report.narrative()));
  }

  /** A text that says nothing is left out: the protocol has none that is empty. */
  private static @Nullable String told(Optional<String> text) {
    return text.flatMap(ReferenceMembers::optional).orElse(null);
  }

  private static TemplateReferenceMessage toWire(TemplateReference reference) {
    return new TemplateReferenceMessage(reference.form(), reference.version());
  }

  private static ValueMessage toWire(ReportValue value) {
    return new ValueMessage(
        value.cell().row(),
        value.cell().column(),
        value.number().toPlainString(),
        VietnameseText.nfc(value.unit()),
        told(value.note()),
        word(value.source()));
  }

  static List<ReportingRegime> regimes(Answer answer) throws JsonUnreadable {
    List<ReportingRegime> regimes = new ArrayList<>();
    for (RegimeRow row : rows(answer, RegimeRow.class)) {
      regimes.add(regime(row));
    }
    return List.copyOf(regimes);
  }

  private static ReportingRegime regime(RegimeRow row) throws JsonUnreadable {
    PeriodKind frequency = kind("frequency", row.frequency());
    ReportingRegime.Builder builder =
        ReportingRegime.builder(
                text("code", row.code()),
                text("title", row.title()),
                agency("recipient", row.recipient()),
                frequency,
                deadline(row.deadline()))
            .content(constant("content", row.content(), ContentKind.values()))
            .closing(closing(frequency, row.closing()))
            .template(reference(row.template()))
            .basis(optional(row.basis()));
    for (String reporter : list("reporters", row.reporters())) {
      builder.addReporter(agency("reporters", reporter));
    }
    return builder.build();
  }

  private static Deadline deadline(@Nullable DeadlineRow row) throws JsonUnreadable {
    if (row == null) {
      throw without("deadline");
    }
    return new Deadline(
        constant("deadline.kind", row.kind(), Deadline.Kind.values()),
        whole("deadline.days", row.days()));
  }

  private static Optional<ClosingRule> closing(PeriodKind kind, @Nullable ClosingRow row)
      throws JsonUnreadable {
    return row == null
        ? Optional.empty()
        : Optional.of(
            ClosingRule.builder(
                    kind,
                    whole("closing.opensMonths", row.opensMonths()),
                    whole("closing.opensDay", row.opensDay()),
                    Confidence.HIGH)
                .source(optional(row.source()).orElse("the platform"))
                .build());
  }

  private static Optional<TemplateReference> reference(@Nullable TemplateReferenceRow row)
      throws JsonUnreadable {
    return row == null
        ? Optional.empty()
        : Optional.of(
            new TemplateReference(
                text("template.form", row.form()), whole("template.version", row.version())));
  }

  static ReportTemplate template(Answer answer, TemplateReference asked) throws JsonUnreadable {
    TemplateRow row = answer.first(TemplateRow.class).orElseThrow(() -> without("data"));
    TemplateReference reference =
        new TemplateReference(text("form", row.form()), whole("version", row.version()));
    if (!reference.equals(asked)) {
      throw new JsonUnreadable(ReportingText.ANSWER_OF_ANOTHER.text());
    }
    ReportTemplate.Builder builder = ReportTemplate.builder(reference, text("title", row.title()));
    for (IndicatorRow each : list("rows", row.rows())) {
      builder.addRow(
          ReportIndicator.builder(
                  text("rows.code", each.code()),
                  text("rows.name", each.name()),
                  text("rows.unit", each.unit()))
              .type(constant("rows.type", each.type(), IndicatorType.values()))
              .build());
    }
    for (ColumnRow each : list("columns", row.columns())) {
      builder.addColumn(
          new TemplateColumn(text("columns.code", each.code()), text("columns.name", each.name())));
    }
    for (FormulaRow each : list("formulas", row.formulas())) {
      builder.addFormula(
          TemplateFormula.parse(
              constant("formulas.axis", each.axis(), TemplateFormula.Axis.values()),
              text("formulas.text", each.text())));
    }
    return builder.build();
  }

  static FiledReport filed(Answer answer, ReportKey asked) throws JsonUnreadable {
    return filed(answer.first(FiledRow.class).orElseThrow(() -> without("data")), asked);
  }

  static FiledReport sent(Answer answer, Report report) throws JsonUnreadable {
    FiledReport filed = filed(answer, report.key());
    if (filed.revision() != report.revision()) {
      throw new JsonUnreadable(ReportingText.ANSWER_OF_ANOTHER.text());
    }
    return filed;
  }

  static List<FiledReport> revisions(Answer answer, ReportKey asked) throws JsonUnreadable {
    List<FiledReport> revisions = new ArrayList<>();
    for (FiledRow row : rows(answer, FiledRow.class)) {
      revisions.add(filed(row, asked));
    }
    revisions.sort(Comparator.comparingInt(FiledReport::revision));
    return List.copyOf(revisions);
  }

  private static FiledReport filed(FiledRow row, ReportKey asked) throws JsonUnreadable {
    ReportKey key = key(row.regime(), row.agency(), row.period());
    boolean isAsked =
        key.regime().equals(asked.regime())
            && key.period().equals(asked.period())
            && key.agency().sameAgency(asked.agency());
    if (!isAsked) {
      throw new JsonUnreadable(ReportingText.ANSWER_OF_ANOTHER.text());
    }
    FiledReport.Builder builder =
        FiledReport.builder(
                key,
                from(1, "revision", row.revision()),
                ReportStatus.of(text("status", row.status())),
                moment("receivedAt", row.receivedAt()),
                moment("dueAt", row.dueAt()))
            .template(reference(row.template()))
            .reason(optional(row.reason()))
            .narrative(optional(row.narrative()));
    for (ValueRow each : list("values", row.values())) {
      builder.addValue(value(each));
    }
    for (EventRow each : list("events", row.events())) {
      builder.addEvent(
          ReportEvent.builder(
                  ReportStatus.of(text("events.status", each.status())),
                  moment("events.at", each.at()))
              .note(optional(each.note()))
              .build());
    }
    return builder.build();
  }

  private static ReportValue value(ValueRow row) throws JsonUnreadable {
    String number = text("values.number", row.number());
    if (!NUMBER.matcher(number).matches()) {
      throw odd("values.number");
    }
    return ReportValue.builder(
            new ReportCell(text("values.row", row.row()), text("values.column", row.column())),
            new BigDecimal(number),
            text("values.unit", row.unit()))
        .note(optional(row.note()))
        .source(constant("values.source", row.source(), ValueSource.values()))
        .build();
  }

  static List<OwedReport> owed(Answer answer) throws JsonUnreadable {
    List<OwedReport> owed = new ArrayList<>();
    for (OwedRow row : rows(answer, OwedRow.class)) {
      owed.add(
          OwedReport.builder(
                  key(row.regime(), row.agency(), row.period()),
                  text("title", row.title()),
                  moment("dueAt", row.dueAt()))
              .build());
    }
    return owed;
  }

  static ReportingOverview overview(Answer answer, ReportPeriod asked) throws JsonUnreadable {
    OverviewRow row = answer.first(OverviewRow.class).orElseThrow(() -> without("data"));
    if (!period(row.period()).equals(asked)) {
      throw new JsonUnreadable(ReportingText.ANSWER_OF_ANOTHER.text());
    }
    ReportingOverview.Builder builder = ReportingOverview.builder(asked);
    for (AgencyRow each : list("agencies", row.agencies())) {
      builder.addAgency(
          AgencyOverview.builder(agency("agencies.agency", each.agency()))
              .sent(from(0, "agencies.sent", each.sent()))
              .late(from(0, "agencies.late", each.late()))
              .missing(from(0, "agencies.missing", each.missing()))
              .open(from(0, "agencies.open", each.open()))
              .revisions(from(0, "agencies.revisions", each.revisions()))
              .build());
    }
    return builder.build();
  }

  /** A whole number that is not less than the least. */
  private static int from(int least, String member, @Nullable String text) throws JsonUnreadable {
    int number = whole(member, text);
    if (number < least) {
      throw odd(member);
    }
    return number;
  }

  private static ReportKey key(
      @Nullable String regime, @Nullable String agency, @Nullable String period)
      throws JsonUnreadable {
    return new ReportKey(text("regime", regime), agency("agency", agency), period(period));
  }

  private static ReportPeriod period(@Nullable String text) throws JsonUnreadable {
    return ReportPeriod.tryParse(text("period", text)).orElseThrow(() -> odd("period"));
  }

  private static PeriodKind kind(String member, @Nullable String text) throws JsonUnreadable {
    return PeriodKind.of(text(member, text)).orElseThrow(() -> odd(member));
  }
}
