package dev.npsp.sdk.domain.internal.text;

/**
 * Texts as every database can keep them: PostgreSQL keeps no U+0000, and none keeps half of a
 * surrogate pair. Words for people are cleaned of these; a key is refused, since without them it
 * would be somebody else's.
 */
public final class StoreTexts {

  private StoreTexts() {}

  /** Whether a text can be kept as it is. */
  public static boolean isStorable(String text) {
    return firstUnfit(text) == text.length();
  }

  /** The text without what no database keeps; the same where there is nothing of it. */
  public static String cleaned(String text) {
    int start = firstUnfit(text);
    if (start == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, start);
    for (int at = start; at < text.length(); ) {
      int sign = text.codePointAt(at);
      if (!isUnfit(sign)) {
        clean.appendCodePoint(sign);
      }
      at += Character.charCount(sign);
    }
    return clean.toString();
  }

  /** Cleaned, and cut to that many characters, never through the middle of a surrogate pair. */
  public static String shortened(String text, int longest) {
    return VietnameseText.cut(cleaned(text), longest);
  }

  private static int firstUnfit(String text) {
    int at = 0;
    while (at < text.length()) {
      int sign = text.codePointAt(at);
      if (isUnfit(sign)) {
        return at;
      }
      at += Character.charCount(sign);
    }
    return at;
  }

  private static boolean isUnfit(int sign) {
    return sign == 0 || Character.getType(sign) == Character.SURROGATE;
  }
}
