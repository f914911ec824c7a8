package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.Figure;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import dev.npsp.sdk.reporting.ReportProblem.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules of a report over more than one of its fields. */
final class ReportChecks {

  private final Report report;
  private final ReportingRegime regime;
  private final List<ReportProblem> problems = new ArrayList<>();
  private final Map<ReportCell, ReportValue> byCell = new HashMap<>();

  ReportChecks(Report report) {
    this.report = report;
    this.regime = report.regime();
  }

  List<ReportProblem> problems() {
    ofTheRegime();
    if (regime.content().hasData()) {
      report.template().ifPresent(this::numbers);
    } else if (!report.values().isEmpty()) {
      problem("values", Rule.NO_NUMBERS_ASKED);
    }
    return List.copyOf(problems);
  }

  private void ofTheRegime() {
    if (!regime.isReporter(report.agency())) {
      problem("agency", Rule.NOT_A_REPORTER);
    }
    if (report.period().kind() != regime.frequency()) {
      problem("period", Rule.OTHER_FREQUENCY);
    }
    if (!report.template().map(ReportTemplate::reference).equals(regime.template())) {
      problem("template", Rule.OTHER_TEMPLATE);
    }
    if (regime.content().hasText() && isBlank(report.narrative())) {
      problem("narrative", Rule.TEXT_MISSING);
    }
    if (report.revision() > 1 && isBlank(report.reason())) {
      problem("reason", Rule.REASON_MISSING);
    }
  }

  private static boolean isBlank(Optional<String> text) {
    return text.filter(some -> !some.isBlank()).isEmpty();
  }

  private void numbers(ReportTemplate template) {
    Map<String, ReportIndicator> rows = new HashMap<>();
    template.rows().forEach(row -> rows.put(row.code(), row));
    Set<String> columns =
        template.columns().stream().map(TemplateColumn::code).collect(Collectors.toSet());
    for (ReportValue value : report.values()) {
      ReportIndicator row = rows.get(value.cell().row());
      if (row == null || !columns.contains(value.cell().column())) {
        problem(at(value.cell()), Rule.UNKNOWN_CELL);
      } else {
        value(row, value);
      }
    }
    for (ReportCell cell : template.cells()) {
      if (!byCell.containsKey(cell)) {
        problem(at(cell), Rule.VALUE_MISSING);
      }
    }
    template.formulas().forEach(formula -> sums(template, formula));
  }

  private void value(ReportIndicator indicator, ReportValue value) {
    ReportCell cell = value.cell();
    if (byCell.putIfAbsent(cell, value) != null) {
      problem(at(cell), Rule.CELL_TWICE);
    }
    if (!VietnameseText.nfc(value.unit()).equals(VietnameseText.nfc(indicator.unit()))) {
      problem(at(cell), Rule.OTHER_UNIT, indicator.unit());
    }
    boolean isCount = value.number().signum() >= 0 && value.number().scale() == 0;
    if (indicator.type() == IndicatorType.COUNT && !isCount) {
      problem(at(cell), Rule.NOT_A_COUNT);
    }
    if (value.figure().filter(figure -> !isCountOf(figure, value)).isPresent()) {
      problem(at(cell), Rule.OTHER_FIGURE);
    }
  }

  private static boolean isCountOf(Figure figure, ReportValue value) {
    return value.number().compareTo(BigDecimal.valueOf(figure.count())) == 0;
  }

  /** One formula, in each row or in each column that has all of its numbers. */
  private void sums(ReportTemplate template, TemplateFormula formula) {
    if (formula.axis() == TemplateFormula.Axis.COLUMNS) {
      for (ReportIndicator row : template.rows()) {
        sum(formula, column -> new ReportCell(row.code(), column));
      }
    } else {
      for (TemplateColumn column : template.columns()) {
        sum(formula, row -> new ReportCell(row, column.code()));
      }
    }
  }

  private void sum(TemplateFormula formula, Function<String, ReportCell> place) {
    BigDecimal sum = BigDecimal.ZERO;
    for (TemplateFormula.Term term : formula.terms()) {
      ReportValue part = byCell.get(place.apply(term.code()));
      if (part == null) {
        return; // that it is missing is told already
      }
      sum = term.sign() > 0 ? sum.add(part.number()) : sum.subtract(part.number());
    }
    ReportValue result = byCell.get(place.apply(formula.result()));
    if (result != null && result.number().compareTo(sum) != 0) {
      problem(at(result.cell()), Rule.SUM_DIFFERS, formula);
    }
  }

  private static String at(ReportCell cell) {
    return "values[" + cell + "]";
  }

  private void problem(String path, Rule rule, Object... arguments) {
    problems.add(ReportProblem.of(path, rule, arguments));
  }
}
