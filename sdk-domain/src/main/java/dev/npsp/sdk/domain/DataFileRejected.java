package dev.npsp.sdk.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Data files of the host that cannot be used - reference data, holidays, moves between statuses;
 * names everything that is wrong with them at once.
 */
public final class DataFileRejected extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * One thing that is wrong.
   *
   * @param file the name of the file
   * @param line the line, from 1; 0 when it is the file as a whole
   * @param message what is wrong, and what to do
   */
  public record Problem(String file, long line, String message) {

    /** {@code provinces.csv, line 7: ...}. */
    @Override
    public String toString() {
      return line > 0 ? file + ", line " + line + ": " + message : file + ": " + message;
    }
  }

  /** Refuses files for these reasons. */
  public DataFileRejected(List<Problem> problems) {
    super(
        "The data files cannot be used:"
            + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining()));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, file by file in the order of the lines. */
  public List<Problem> problems() {
    return problems;
  }
}
