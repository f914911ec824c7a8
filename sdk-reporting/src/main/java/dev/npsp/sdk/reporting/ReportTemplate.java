package dev.npsp.sdk.reporting;

import dev.npsp.sdk.domain.internal.type.PublicType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A form of numbers: rows that are indicators, columns, and the sums that its numbers keep ({@code
 * mẫu đề cương, biểu mẫu số liệu}).
 *
 * <pre>{@code
 * ReportTemplate template =
 *     ReportTemplate.builder(new TemplateReference("06a", 1), "Tình hình giải quyết hồ sơ")
 *         .addRow(ReportIndicator.count("I", "Tiếp nhận", "hồ sơ"))
 *         .addColumn(new TemplateColumn("total", "Tổng số"))
 *         .addColumn(new TemplateColumn("online", "Trực tuyến"))
 *         .addColumn(new TemplateColumn("counter", "Trực tiếp"))
 *         .addFormula(TemplateFormula.columns("total = online + counter"))
 *         .build();
 * }</pre>
 */
@PublicType
@Value.Immutable
public abstract class ReportTemplate {

  ReportTemplate() {}

  /** Its form and version. */
  public abstract TemplateReference reference();

  /** Its title. */
  public abstract String title();

  /** What is measured, from the top; at least one. */
  public abstract List<ReportIndicator> rows();

  /** What of it is told, from the left; at least one. */
  public abstract List<TemplateColumn> columns();

  /** The sums that its numbers keep. */
  public abstract List<TemplateFormula> formulas();

  /** The row of that code. */
  public Optional<ReportIndicator> row(String code) {
    return rows().stream().filter(row -> row.code().equals(code)).findFirst();
  }

  /** Whether it has that cell. */
  public boolean has(ReportCell cell) {
    return row(cell.row()).isPresent() && columnCodes().contains(cell.column());
  }

  /** All cells, row by row. */
  public List<ReportCell> cells() {
    return rows().stream()
        .flatMap(row -> columns().stream().map(column -> new ReportCell(row.code(), column.code())))
        .toList();
  }

  /** A template to be completed with rows and columns. */
  public static Builder builder(TemplateReference reference, String title) {
    return new Builder().reference(reference).title(title);
  }

  /** A builder with these values. */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void checked() {
    if (rows().isEmpty() || columns().isEmpty()) {
      throw new IllegalArgumentException("A template has at least one row and one column.");
    }
    requireDistinct(rowCodes());
    requireDistinct(columnCodes());
    for (TemplateFormula formula : formulas()) {
      List<String> known =
          formula.axis() == TemplateFormula.Axis.COLUMNS ? columnCodes() : rowCodes();
      if (!known.containsAll(formula.codes())) {
        throw new IllegalArgumentException(
            "The formula " + formula + " names a code that the template does not have.");
      }
    }
  }

  private static void requireDistinct(List<String> codes) {
    if (new HashSet<>(codes).size() < codes.size()) {
      throw new IllegalArgumentException("No two rows and no two columns have the same code.");
    }
  }

  private List<String> rowCodes() {
    return rows().stream().map(ReportIndicator::code).toList();
  }

  private List<String> columnCodes() {
    return columns().stream().map(TemplateColumn::code).toList();
  }

  /** Builds a {@link ReportTemplate}. */
  public static final class Builder extends ImmutableReportTemplate.Builder {
    Builder() {}
  }
}
