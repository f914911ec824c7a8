package dev.npsp.sdk.core.internal.text;

import java.text.Normalizer;
import java.util.Locale;

/** Normal form, folding and the signs of a broken encoding, for Vietnamese text. */
public final class VietnameseText {

  private static final char[] FOLDED = foldTable();

  private VietnameseText() {}

  /**
   * The text in NFC, the only form that is sent, signed or compared. Already normal text is
   * returned as it is.
   */
  public static String nfc(String text) {
    return isSurelyNormal(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * Lower case without diacritics, "đ" as "d": for searching and for recognising messages, never
   * for sending.
   */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FOLDED.length) {
        return foldAny(text);
      }
      char plain = FOLDED[c];
      if (plain != 0) {
        folded.append(plain);
      }
    }
    return folded.toString();
  }

  private static String foldAny(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c == 'đ' || c == 'Đ') {
        folded.append('d');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** What each character up to U+1EFF folds to, where that is one character; 0 for a mark. */
  private static char[] foldTable() {
    char[] table = new char[0x1F00];
    for (char c = 0; c < table.length; c++) {
      String folded = foldAny(String.valueOf(c));
      table[c] = folded.isEmpty() ? 0 : folded.length() == 1 ? folded.charAt(0) : c;
    }
    return table;
  }

  /**
   * Whether the text was broken on its way to us: it holds U+FFFD, or UTF-8 bytes of Vietnamese
   * letters that somebody read as Windows-1252 or Latin-1 ("Nguyá»…n", "ThÃ nh phá»‘", "Ä‘").
   */
  public static boolean isBroken(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD' || (c >= 0x80 && isMojibakeAt(text, i))) {
        return true;
      }
    }
    return false;
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
   * Letters that 0xC3..0xC6 and 0xE1, the first bytes of Vietnamese letters in UTF-8, become when
   * read as Latin.
   */
  private static boolean isMojibakeAt(String text, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      // U+1E80..U+1EFF starts with E1 BA or E1 BB, which no word can look like
      case 'á' -> next == 'º' || next == '»';
      // "đ" and "Ă": no word ends in "Ä" before a quotation that opens
      case 'Ä' -> next == '‘' || next == '‚' || isBrokenPair(text, at, next);
      case 'Ã', 'Å', 'Æ' -> isBrokenPair(text, at, next);
      default -> false;
    };
  }

  private static boolean isBrokenPair(String text, int at, char next) {
    return isPunctuationOfContinuation(next) ? standsInsideWord(text, at) : isContinuation(next);
  }

  /**
   * A continuation byte (0x80..0xBF) read as Latin-1, or as one of the letters that Windows-1252
   * has there.
   */
  private static boolean isContinuation(char c) {
    return (c >= 0x80 && c <= 0xBF) || "€ƒˆ‰ŠŒŽ™šœžŸ".indexOf(c) >= 0;
  }

  /**
   * Continuation bytes that look like signs which may well follow a real "Ã", as in “XÃ” or XÃ –
   * PHƯỜNG.
   */
  private static boolean isPunctuationOfContinuation(char c) {
    return "\u00A0«»·‚„…†‡‘’“”•–—‹›".indexOf(c) >= 0;
  }

  /**
   * Broken words go on in small letters ("thÃ nh", "Ã”ng"); a real "Ã" before a sign ends a word in
   * capitals.
   */
  private static boolean standsInsideWord(String text, int at) {
    boolean afterSmall = at > 0 && Character.isLowerCase(text.charAt(at - 1));
    boolean startsWord = at == 0 || !Character.isLetter(text.charAt(at - 1));
    boolean beforeSmall = at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2));
    return afterSmall || (startsWord && beforeSmall);
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
