package dev.npsp.sdk.reporting.xlsx;

import dev.npsp.sdk.domain.LocalizedError;
import dev.npsp.sdk.domain.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A workbook is not read. Everything that is wrong is told at once, each with its place and what to
 * do, never with what stands in the cell.
 */
public final class WorkbookRejected extends RuntimeException implements LocalizedError {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // a list of records, made by List.copyOf
  private final List<LocalizedText> problems;

  WorkbookRejected(List<LocalizedText> problems) {
    super(text(problems).english());
    this.problems = List.copyOf(problems);
  }

  static WorkbookRejected of(LocalizedText problem) {
    return new WorkbookRejected(List.of(problem));
  }

  private static LocalizedText text(List<LocalizedText> problems) {
    return XlsxText.REJECTED.text(joined(problems));
  }

  private static LocalizedText joined(List<LocalizedText> problems) {
    return new LocalizedText(joined(problems, Locale.ENGLISH), joined(problems, VIETNAMESE));
  }

  private static final Locale VIETNAMESE = LocalizedText.VIETNAMESE;

  private static String joined(List<LocalizedText> problems, Locale language) {
    return problems.stream().map(each -> each.in(language)).collect(Collectors.joining(". ")) + ".";
  }

  /** What is wrong, in the order of the rows. */
  public List<LocalizedText> problems() {
    return problems;
  }

  @Override
  public String explanation(Locale language) {
    return text(problems).in(language);
  }

  /** What is wrong and what to do: each problem says both. */
  @Override
  public String remedy(Locale language) {
    return joined(problems, language);
  }
}
