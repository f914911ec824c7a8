package dev.npsp.sdk.domain.internal.text;

/**
 * Unicode's Stream-Safe limit (UAX 15): no letter carries more than thirty marks. The JDK orders
 * the marks of a letter in time that grows with their square, so a text beyond the limit is never
 * given to its normaliser.
 */
final class StreamSafe {

  private static final int MOST_MARKS = 30;

  /** Below it there are no marks. */
  private static final char FIRST_MARK = '\u0300';

  private StreamSafe() {}

  /** Whether the text may be normalised. */
  static boolean holds(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      marks = c >= FIRST_MARK && isMark(c) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** Whatever has a combining class has one of these types. */
  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
