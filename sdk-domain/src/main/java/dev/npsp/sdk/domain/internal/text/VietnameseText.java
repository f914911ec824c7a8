package dev.npsp.sdk.domain.internal.text;

import java.text.Normalizer;

/**
 * Normal form, folding and the signs of a broken encoding, for Vietnamese text. Nothing here takes
 * more than a few steps a character, whatever the text.
 */
public final class VietnameseText {

  /** In the table: the letter becomes more than one character. */
  private static final char SEVERAL = '\uFFFF';

  /** Covers the Latin scripts and the usual signs of punctuation and currency. */
  private static final int TABLE = 0x2100;

  private static final char[] FOLDED = table(true);
  private static final char[] UNACCENTED = table(false);

  private VietnameseText() {}

  /**
   * The text in NFC, the only form that is sent, signed or compared. Already normal text is
   * returned as it is, and so is a text with more than thirty marks on a letter (UAX 15), which
   * {@linkplain #isBroken is broken}.
   */
  public static String nfc(String text) {
    return isSurelyNormal(text) ? text : normal(text, Normalizer.Form.NFC);
  }

  /** The text in NFD, with the same exception as {@link #nfc}. */
  public static String nfd(String text) {
    return normal(text, Normalizer.Form.NFD);
  }

  private static String normal(String text, Normalizer.Form form) {
    return !StreamSafe.holds(text) || Normalizer.isNormalized(text, form)
        ? text
        : Normalizer.normalize(text, form);
  }

  /**
   * Lower case without diacritics, "đ" as "d": for searching and for recognising messages, never
   * for sending, and never for codes, where "Đ" is not "D".
   */
  public static String fold(String text) {
    return bare(text, FOLDED, true);
  }

  /** Without diacritics, letter case kept: for what must be written without accents. */
  public static String unaccented(String text) {
    return bare(text, UNACCENTED, false);
  }

  private static String bare(String text, char[] table, boolean inSmall) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      char plain = c < table.length ? table[c] : SEVERAL;
      if (plain == SEVERAL) {
        int whole = text.codePointAt(i);
        appendBare(whole, inSmall, bare);
        i += Character.charCount(whole);
      } else {
        if (plain != 0) {
          bare.append(plain);
        }
        i++;
      }
    }
    return bare.toString();
  }

  /** Each character by itself: the order of marks is of no matter where they are dropped. */
  private static void appendBare(int c, boolean inSmall, StringBuilder to) {
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .map(VietnameseText::withoutStroke)
        .map(part -> inSmall ? Character.toLowerCase(part) : part)
        .forEach(to::appendCodePoint);
  }

  private static int withoutStroke(int c) {
    int letter = vietnamese(c);
    return letter == 'Đ' ? 'D' : letter == 'đ' ? 'd' : c;
  }

  /** What each character of the table becomes, where that is one character; 0 for a mark. */
  private static char[] table(boolean inSmall) {
    char[] table = new char[TABLE];
    for (char c = 0; c < table.length; c++) {
      StringBuilder bare = new StringBuilder();
      appendBare(c, inSmall, bare);
      table[c] = bare.isEmpty() ? 0 : bare.length() == 1 ? bare.charAt(0) : SEVERAL;
    }
    return table;
  }

  /**
   * The text with "Đ" and "đ" where a letter stands that only looks like them: the Icelandic eth,
   * which older keyboards write, and the African D. For what people typed; "Đ" stays "Đ".
   */
  public static String withVietnameseLetters(String text) {
    return text.chars().noneMatch(c -> vietnamese(c) != c)
        ? text
        : text.chars()
            .map(VietnameseText::vietnamese)
            .collect(
                () -> new StringBuilder(text.length()),
                (letters, c) -> letters.append((char) c),
                StringBuilder::append)
            .toString();
  }

  private static int vietnamese(int c) {
    return switch (c) {
      case '\u00D0', '\u0189' -> 'Đ';
      case '\u00F0', '\u0256' -> 'đ';
      default -> c;
    };
  }

  /**
   * Whether the text did not arrive whole: it holds U+FFFD, half of a surrogate pair, a letter
   * under more marks than any script writes, or UTF-8 bytes of Vietnamese letters that somebody
   * read as Windows-1252 or Latin-1 ("Nguyá»…n", "ThÃ nh phá»‘", "Ä‘").
   */
  public static boolean isBroken(String text) {
    return BrokenText.isBroken(text);
  }

  /** At most so many characters from the start, without half of a surrogate pair at the end. */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean insideAPair = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, insideAPair ? most - 1 : most);
  }

  /** Whether a control character stands in the text (line breaks and tabs count). */
  public static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether every character is one that NFC leaves alone whatever stands beside it: all below the
   * combining marks, the ready-made letters of Vietnamese, and the usual dashes and quotes.
   */
  private static boolean isSurelyNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inert = c < 0x0300 || (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0x2010 && c <= 0x2027);
      if (!inert) {
        return false;
      }
    }
    return true;
  }
}
