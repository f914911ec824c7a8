package dev.npsp.sdk.inbound.internal.mapi;

/**
 * A message of which nothing can be made. Says which field is wrong in which way, and never what
 * stood in it.
 */
final class UnusableMessage extends Exception {

  private static final long serialVersionUID = 1L;

  /** What can be wrong. */
  enum Problem {
    NOT_JSON("không phải JSON", "is not JSON"),
    MISSING("bị thiếu", "is missing"),
    NOT_BASE64("không phải base64", "is not base64"),
    NOT_XML("không phải XML hợp lệ", "is not well-formed XML"),
    FORBIDDEN_XML("chứa DTD hoặc thực thể", "holds a DTD or an entity"),
    TOO_LARGE("quá lớn", "is too large or too deep");

    private final String vietnamese;
    private final String english;

    Problem(String vietnamese, String english) {
      this.vietnamese = vietnamese;
      this.english = english;
    }
  }

  private final String field;
  private final Problem problem;

  UnusableMessage(String field, Problem problem) {
    super(field + " " + problem.english);
    this.field = field;
    this.problem = problem;
  }

  /** For the people at the portal. */
  String words() {
    return field + " " + problem.vietnamese;
  }
}
