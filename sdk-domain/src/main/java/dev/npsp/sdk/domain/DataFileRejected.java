package dev.npsp.sdk.domain;

import dev.npsp.sdk.domain.internal.text.DomainText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Data files of the host that cannot be used - reference data, holidays, moves between statuses;
 * names everything that is wrong with them at once.
 */
public final class DataFileRejected extends IllegalArgumentException implements LocalizedError {

  private static final long serialVersionUID = 2L;

  private final transient List<Problem> problems;
  private final LocalizedText what;

  /**
   * One thing that is wrong.
   *
   * @param file the name of the file
   * @param line the line, from 1; 0 when it is the file as a whole
   * @param text what is wrong, and what to do
   */
  public record Problem(String file, long line, LocalizedText text) {

    /** What is wrong, and what to do, in English. */
    public String message() {
      return text.english();
    }

    /** {@code provinces.csv, line 7: ...}, in English. */
    @Override
    public String toString() {
      return whole().english();
    }

    /** {@code provinces.csv, line 7: ...}, in that language: Vietnamese, or else English. */
    public String explanation(Locale language) {
      return whole().in(language);
    }

    private LocalizedText whole() {
      return line > 0
          ? DomainText.PROBLEM_OF_LINE.text(file, line, text)
          : DomainText.PROBLEM.text(file, text);
    }
  }

  /** Refuses files for these reasons. */
  public DataFileRejected(List<Problem> problems) {
    this(problems, what(problems));
  }

  private DataFileRejected(List<Problem> problems, LocalizedText what) {
    super(what.english());
    this.problems = List.copyOf(problems);
    this.what = what;
  }

  private static LocalizedText what(List<Problem> problems) {
    return DomainText.FILES.text(
        new LocalizedText(
            lines(problems, Locale.ENGLISH), lines(problems, LocalizedText.VIETNAMESE)));
  }

  private static String lines(List<Problem> problems, Locale language) {
    return problems.stream()
        .map(problem -> "\n  " + problem.explanation(language))
        .collect(Collectors.joining());
  }

  /** Everything that is wrong, file by file in the order of the lines. */
  public List<Problem> problems() {
    return problems;
  }

  /** Everything that is wrong, each with what to do about it, a line each. */
  @Override
  public String explanation(Locale language) {
    return what.in(language);
  }

  @Override
  public String remedy(Locale language) {
    return DomainText.FILES.remedy().in(language);
  }
}
