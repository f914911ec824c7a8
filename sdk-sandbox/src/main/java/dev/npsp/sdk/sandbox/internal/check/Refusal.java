package dev.npsp.sdk.sandbox.internal.check;

/**
 * A message breaks the sheet: where, and what should stand there. Carries no stack trace: it is an
 * answer, not a fault.
 */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String reason;

  private Refusal(String path, String reason) {
    super(path.isEmpty() ? reason : path + " " + reason, null, false, false);
    this.path = path;
    this.reason = reason;
  }

  public static Refusal of(String reason) {
    return new Refusal("", reason);
  }

  public static Refusal at(String path, String reason) {
    return new Refusal(path, reason);
  }

  /** The same refusal seen from one level further out. */
  Refusal inside(String outer) {
    if (path.isEmpty()) {
      return new Refusal(outer, reason);
    }
    return new Refusal(path.startsWith("[") ? outer + path : outer + "." + path, reason);
  }

  /** The refusal of one element of a list. */
  Refusal insideElement(int index) {
    String element = "[" + index + "]";
    return new Refusal(path.isEmpty() ? element : element + "." + path, reason);
  }

  /** What the answer says, in Vietnamese: the place, then the rule it breaks. */
  public String message() {
    return path.isEmpty() ? reason : path + " " + reason;
  }
}
