package dev.npsp.sdk.domain.internal;

/** What all codes of the portal's lists have in common: any whole text may come, but not none. */
public final class OpenCode {

  private OpenCode() {}

  /** The code without blanks around it. */
  public static String checked(String code) {
    String stripped = code.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException("A code of the portal cannot be empty.");
    }
    for (int at = 0; at < stripped.length(); at = stripped.offsetByCodePoints(at, 1)) {
      if (Character.getType(stripped.codePointAt(at)) == Character.SURROGATE) {
        throw new IllegalArgumentException("A code of the portal cannot hold half a character.");
      }
    }
    return stripped;
  }
}
