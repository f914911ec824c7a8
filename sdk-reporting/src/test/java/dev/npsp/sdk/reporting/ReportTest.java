package dev.npsp.sdk.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.LocalizedText;
import dev.npsp.sdk.reporting.ReportProblem.Rule;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

  @Test
  void problems_ofAReportThatKeepsAllRules_areNone() {
    assertThat(Reports.report().problems()).isEmpty();
  }

  @Test
  void problems_ofAnEmptyReport_areAllToldAtOnce() {
    ReportPeriod quarter = ReportPeriod.quarter(2026, 4);
    Report report =
        Report.builder(Reports.regime(), AgencyCode.of("H38"), quarter).revision(2).build();
    assertThat(report.problems())
        .extracting(ReportProblem::path, ReportProblem::rule)
        .containsExactly(
            tuple("agency", Rule.NOT_A_REPORTER),
            tuple("period", Rule.OTHER_FREQUENCY),
            tuple("template", Rule.OTHER_TEMPLATE),
            tuple("narrative", Rule.TEXT_MISSING),
            tuple("reason", Rule.REASON_MISSING));
  }

  @Test
  void problems_ofNumbers_nameTheirCells() {
    Report report =
        Reports.empty()
            .addValue(Reports.value("I", "total", 6))
            .addValue(Reports.value("I", "online", 3))
            .addValue(Reports.value("I", "counter", 2))
            .addValue(Reports.value("I", "post", 1))
            .addValue(Reports.value("I.1", "total", -1))
            .addValue(Reports.value("I.1", "total", 4))
            .addValue(
                ReportValue.builder(new ReportCell("I.1", "online"), new BigDecimal("1.5"), "tấn")
                    .build())
            .addValue(
                ReportValue.builder(new ReportCell("I.2", "total"), BigDecimal.ONE, "hồ sơ")
                    .figure(Figure.NONE)
                    .build())
            .build();
    assertThat(report.problems())
        .extracting(ReportProblem::path, ReportProblem::rule)
        .containsExactly(
            tuple("values[I/post]", Rule.UNKNOWN_CELL),
            tuple("values[I.1/total]", Rule.NOT_A_COUNT),
            tuple("values[I.1/total]", Rule.CELL_TWICE),
            tuple("values[I.1/online]", Rule.OTHER_UNIT),
            tuple("values[I.1/online]", Rule.NOT_A_COUNT),
            tuple("values[I.2/total]", Rule.OTHER_FIGURE),
            tuple("values[I.1/counter]", Rule.VALUE_MISSING),
            tuple("values[I.2/online]", Rule.VALUE_MISSING),
            tuple("values[I.2/counter]", Rule.VALUE_MISSING),
            tuple("values[I/total]", Rule.SUM_DIFFERS),
            tuple("values[I/total]", Rule.SUM_DIFFERS));
  }

  /** A text is sent in NFC, whatever the form in which a program of the agency has it. */
  @Test
  void unit_inAnotherFormOfUnicode_isTheSame() {
    Report report = Reports.report();
    Report decomposed =
        report.toBuilder()
            .values(
                report.values().stream()
                    .map(
                        value ->
                            value.toBuilder()
                                .unit(Normalizer.normalize(value.unit(), Normalizer.Form.NFD))
                                .build())
                    .toList())
            .build();
    assertThat(decomposed.values()).isNotEqualTo(report.values());
    assertThat(decomposed.problems()).isEmpty();
  }

  @Test
  void problem_isSaidInBothLanguages_withoutTheNumber() {
    Report report = Reports.report();
    Report wrong =
        report.toBuilder()
            .values(report.values().stream().map(value -> changed(value, "I", 91)).toList())
            .build();
    ReportProblem problem = wrong.problems().get(0);
    assertThat(problem)
        .hasToString("values[I/total]: the sum does not hold: total = online + counter");
    assertThat(problem.text().vietnamese()).contains("total = online + counter");
    assertThat(problem.violation(LocalizedText.VIETNAMESE).message())
        .isEqualTo(problem.text().vietnamese());
    assertThat(problem.violation(Locale.ENGLISH).code()).isEqualTo("SumDiffers");
    assertThat(problem.text().english()).doesNotContain("91");
  }

  private static ReportValue changed(ReportValue value, String row, long number) {
    return value.cell().equals(new ReportCell(row, "total"))
        ? Reports.value(row, "total", number)
        : value;
  }

  @Test
  void problems_ofARegimeOfWords_areNumbers() {
    ReportingRegime words =
        Reports.regime().toBuilder().content(ContentKind.TEXT).template(Optional.empty()).build();
    Report report = Reports.report().toBuilder().regime(words).template(Optional.empty()).build();
    assertThat(report.problems())
        .extracting(ReportProblem::rule)
        .containsExactly(Rule.NO_NUMBERS_ASKED);
    assertThat(report.toBuilder().values(List.of()).build().problems()).isEmpty();
  }

  /** Whatever is counted: the sums hold exactly when they are right. */
  @Property(tries = 300)
  void sums_holdExactlyWhenTheyAreRight(
      @ForAll @IntRange(max = 1_000_000) int online,
      @ForAll @IntRange(max = 1_000_000) int counter,
      @ForAll @IntRange(min = -2, max = 2) int wrong) {
    Report report =
        Reports.empty()
            .addValue(Reports.value("I", "total", online + counter + 2L + wrong))
            .addValue(Reports.value("I", "online", online + 1L))
            .addValue(Reports.value("I", "counter", counter + 1L))
            .addValue(Reports.value("I.1", "total", online + (long) counter))
            .addValue(Reports.value("I.1", "online", online))
            .addValue(Reports.value("I.1", "counter", counter))
            .addValue(Reports.value("I.2", "total", 2))
            .addValue(Reports.value("I.2", "online", 1))
            .addValue(Reports.value("I.2", "counter", 1))
            .build();
    boolean isRight = wrong == 0;
    assertThat(report.problems().isEmpty()).isEqualTo(isRight || online + counter + 2 + wrong < 0);
  }

  @Test
  void value_isWrittenInOneForm_andBounded() {
    ReportCell cell = new ReportCell("I", "total");
    assertThat(ReportValue.builder(cell, new BigDecimal("1.2E+2"), "hồ sơ").build())
        .isEqualTo(ReportValue.of(cell, 120, "hồ sơ"));
    assertThatThrownBy(() -> ReportValue.builder(cell, new BigDecimal("0.1234567"), "").build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ReportValue.builder(cell, new BigDecimal("1E+999999999"), "").build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void figure_andFreeText_areNotShown() {
    assertThat(Reports.report().toString()).doesNotContain("261102").doesNotContain("vướng mắc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"total = online + counter", "I = I.1 - I.2", "a = b"})
  void formula_isReadAsItIsWritten(String text) {
    assertThat(TemplateFormula.rows(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "total", "total = ", "total = a b", "total = a * b", "= a + b", "a = b +"})
  void formula_thatIsNone_isRefused(String text) {
    assertThatThrownBy(() -> TemplateFormula.columns(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** As a text, {@code a = b}, it would say the opposite. */
  @Test
  void formula_thatOnlyTakesOff_isRefused() {
    TemplateFormula.Term off = new TemplateFormula.Term(-1, "b");
    TemplateFormula.Term added = new TemplateFormula.Term(1, "c");
    assertThatThrownBy(() -> new TemplateFormula(TemplateFormula.Axis.ROWS, "a", List.of(off)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("added");
    assertThat(new TemplateFormula(TemplateFormula.Axis.ROWS, "a", List.of(off, added)))
        .hasToString("a = c - b");
  }

  @Test
  void template_whoseFormulaNamesAStranger_isRefused() {
    assertThatThrownBy(
            () ->
                Reports.template().toBuilder().addFormula(TemplateFormula.rows("I = I.9")).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("I = I.9");
    assertThatThrownBy(
            () ->
                Reports.template().toBuilder()
                    .addColumn(new TemplateColumn("total", "Tổng số"))
                    .build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void regime_hasATemplateWhenItAsksForNumbers() {
    assertThatThrownBy(() -> Reports.regime().toBuilder().template(Optional.empty()).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void regime_withAClosingRuleOfItsOwn_closesByIt() {
    ReportingRegime regime =
        Reports.regime().toBuilder()
            .closing(
                ClosingRule.builder(PeriodKind.MONTH, 0, 1, dev.npsp.sdk.domain.Confidence.HIGH)
                    .source("regime")
                    .build())
            .build();
    PeriodDates dates = regime.dates(Reports.PERIOD, ReportingCalendar.standard());
    assertThat(dates.closes()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(Reports.regime().dates(Reports.PERIOD, ReportingCalendar.standard()).closes())
        .isEqualTo(LocalDate.of(2026, 11, 14));
  }

  @Test
  void revision_ofAnApprovedReport_hasItsNumbersAndTheNextNumber() {
    FiledReport filed = filed(ReportStatus.APPROVED);
    Report revision =
        filed.revise(Reports.regime(), Optional.of(Reports.template()), "Đếm thiếu").build();
    assertThat(revision.revision()).isEqualTo(2);
    assertThat(revision.values()).isEqualTo(filed.values());
    assertThat(revision.problems()).isEmpty();
    assertThat(filed(ReportStatus.RETURNED).status().mayBeRevised()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sent", "locked", "draft", "archived"})
  void revision_ofWhatIsNotDecidedOrLocked_isRefusedWithARemedy(String status) {
    assertThatThrownBy(
            () ->
                filed(ReportStatus.of(status))
                    .revise(Reports.regime(), Optional.of(Reports.template()), "vì"))
        .isInstanceOfSatisfying(
            RevisionRefused.class,
            e -> {
              assertThat(e.getMessage()).contains(status).contains(e.remedy(Locale.ENGLISH));
              assertThat(e.explanation(LocalizedText.VIETNAMESE))
                  .contains(e.remedy(LocalizedText.VIETNAMESE));
            });
  }

  @Test
  void status_leadsThroughItsLife_andAnUnknownOneNowhere() {
    assertThat(ReportStatus.DRAFT.next()).containsExactly(ReportStatus.SENT);
    assertThat(ReportStatus.SENT.next())
        .containsExactlyInAnyOrder(ReportStatus.RETURNED, ReportStatus.APPROVED);
    assertThat(ReportStatus.APPROVED.next()).containsExactly(ReportStatus.LOCKED);
    assertThat(ReportStatus.LOCKED.next()).isEmpty();
    ReportStatus odd = ReportStatus.of("Approved ");
    assertThat(odd.isKnown()).isFalse();
    assertThat(odd.next()).isEmpty();
    assertThat(odd.mayBeRevised()).isFalse();
    assertThat(odd.name(LocalizedText.VIETNAMESE)).isEqualTo("Approved");
    assertThat(ReportStatus.LOCKED.name(LocalizedText.VIETNAMESE)).isEqualTo("đã khóa");
  }

  private static FiledReport filed(ReportStatus status) {
    Instant due = Reports.regime().dates(Reports.PERIOD, ReportingCalendar.standard()).due();
    return FiledReport.builder(Reports.report().key(), 1, status, due.plusSeconds(1), due)
        .values(Reports.report().values())
        .narrative("Trong kỳ không có vướng mắc.")
        .addEvent(
            ReportEvent.builder(ReportStatus.RETURNED, due.plusSeconds(2)).note("Thiếu số").build())
        .build();
  }

  @Test
  void filed_knowsWhetherItIsLate_andWhyItWasReturned() {
    FiledReport late = filed(ReportStatus.RETURNED);
    assertThat(late.isLate()).isTrue();
    assertThat(late.returnedBecause()).contains("Thiếu số");
    assertThat(late.toBuilder().receivedAt(late.dueAt()).build().isLate()).isFalse();
    assertThat(late.value(new ReportCell("I", "total"))).isPresent();
  }

  @Test
  void owed_isOverdueAfterItsDueMoment() {
    Instant due = Instant.parse("2026-11-18T10:00:00Z");
    OwedReport owed = OwedReport.builder(Reports.report().key(), "Báo cáo", due).build();
    assertThat(owed.isOverdue(due)).isFalse();
    assertThat(owed.isOverdue(due.plusMillis(1))).isTrue();
  }
}
