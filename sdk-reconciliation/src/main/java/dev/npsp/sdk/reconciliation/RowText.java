package dev.npsp.sdk.reconciliation;

/** Which text can stand in a line of a file, and come back from it as it was. */
final class RowText {

  private static final char BROKEN = '\uFFFD';

  private RowText() {}

  /**
   * Whether no control character, no half of a surrogate pair and no replacement of a broken
   * character stands in it.
   */
  static boolean canBeWritten(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || c == BROKEN) {
        return false;
      }
      if (Character.isSurrogate(c)) {
        boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        if (!isPair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
