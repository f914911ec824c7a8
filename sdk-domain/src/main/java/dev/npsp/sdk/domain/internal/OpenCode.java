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
    if (!isOfWholeCharacters(stripped)) {
      throw new IllegalArgumentException("A code of the portal cannot hold half a character.");
    }
    return stripped;
  }

  /** Whether {@link #checked} takes the text. */
  public static boolean isWhole(String code) {
    return !code.isBlank() && isOfWholeCharacters(code);
  }

  private static boolean isOfWholeCharacters(String text) {
    return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }
}
