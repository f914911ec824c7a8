package dev.npsp.sdk.reporting;

/**
 * Where a number stands in a template.
 *
 * @param row the code of the indicator
 * @param column the code of the column
 */
public record ReportCell(String row, String column) {

  public ReportCell {
    TemplateCodes.check(row);
    TemplateCodes.check(column);
  }

  /** For people and in the paths of violations: {@code II.1/total}. */
  @Override
  public String toString() {
    return row + "/" + column;
  }
}
