package dev.npsp.sdk.domain.internal.text;

/**
 * Finds the signs of a broken text: U+FFFD, half of a surrogate pair, more marks on a letter than
 * any script writes, and UTF-8 bytes of Vietnamese letters that somebody read as Windows-1252 or
 * Latin-1 ("Nguyá»…n", "ThÃ nh phá»‘", "Ä‘").
 *
 * <p>A whole text is never called broken for its quotation marks and footnotes: what «đất đá» and
 * XÃ¹ have in common with broken text is told from it by what stands around. One pass.
 */
final class BrokenText {

  /** Windows-1252 has these letters and signs where Latin-1 has controls. */
  private static final String WINDOWS = "€ƒˆ‰ŠŒŽ˜™šœžŸ";

  /**
   * Continuation bytes that look like signs which may well follow a real "Ã", as in “XÃ” or XÃ –
   * PHƯỜNG.
   */
  private static final String PUNCTUATION = "\u00A0«»·‚„…†‡‘’“”•–—‹›";

  /**
   * Continuation bytes that look like what is set small behind a word: XÃ¹, «Lá»®. Not those of "ê"
   * and "ú", since "LÃª" is a family name that was broken.
   */
  private static final String BEHIND_A_WORD = "¹²³®™";

  /** The same behind a quotation, where less is at stake. */
  private static final String BEHIND_A_QUOTATION = BEHIND_A_WORD + "ªº°©§¶‰";

  /** Letters of Latin-1 that no first or second byte of a Vietnamese letter becomes. */
  private static final String OURS_IN_LATIN = "àãèéêìíòóôõùúýÀÁÈÉÊÒÓÔÕÙÚÝ";

  /** Letters that may follow a vowel in a syllable. */
  private static final String AFTER_A_VOWEL = "aceimnoptuy";

  private final String text;

  /** How many « wait for their ». */
  private int open;

  /** Whether the word at hand has a letter that no byte becomes when it is read as Latin. */
  private boolean isOurs;

  private BrokenText(String text) {
    this.text = text;
  }

  static boolean isBroken(String text) {
    return !isAscii(text) && (new BrokenText(text).found() || !StreamSafe.holds(text));
  }

  /** Most texts of a message: codes, numbers, addresses. Nothing in them can be broken. */
  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private boolean found() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
        i++;
        if (!Character.isLowSurrogate(text.charAt(i))) {
          return true;
        }
      } else if (c == '\uFFFD' || Character.isSurrogate(c)) {
        return true;
      } else if (c >= 0x80 && isMojibakeAt(i, c)) {
        return true;
      }
      remember(i, text.charAt(i));
    }
    return false;
  }

  private void remember(int at, char c) {
    if (c == '«') {
      boolean isBroken = at > 0 && text.charAt(at - 1) == 'Â'; // as a broken « looks
      open += isBroken ? 0 : 1;
    } else if (c == '»' && open > 0) {
      open--;
    }
    if (Character.isLetter(c) || StreamSafe.isMark(c)) {
      isOurs |= c >= 0x100 ? WINDOWS.indexOf(c) < 0 : OURS_IN_LATIN.indexOf(c) >= 0;
    } else {
      isOurs = false;
    }
  }

  /**
   * Letters that 0xC3..0xC6 and 0xE1, the first bytes of Vietnamese letters in UTF-8, become when
   * read as Latin.
   */
  private boolean isMojibakeAt(int at, char c) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return switch (c) {
      // U+1E80..U+1EFF are E1 BA or E1 BB and a third byte
      case 'á' -> (next == 'º' || next == '»') && isThirdByte(at + 2, next);
      // "đ" and "Ă": no word ends in "Ä" before a quotation that opens
      case 'Ä' -> next == '‘' || next == '‚' || isBrokenPair(at, next);
      // "Ơ": no Vietnamese word ends in "Æ"
      case 'Æ' -> next == '\u00A0' || isBrokenPair(at, next);
      case 'Ã', 'Å' -> isBrokenPair(at, next);
      default -> false;
    };
  }

  private boolean isThirdByte(int at, char second) {
    if (at >= text.length()) {
      return false;
    }
    char third = text.charAt(at);
    if (isPunctuation(third) || BEHIND_A_QUOTATION.indexOf(third) >= 0) {
      return second == 'º' || !closesAQuotation(at);
    }
    return isContinuation(third);
  }

  /** Whether the » before this place ends a quotation, and not the first half of a letter. */
  private boolean closesAQuotation(int at) {
    return isOurs || (open > 0 && !wordGoesOn(at + 1));
  }

  /** In small letters or in capitals alone, as a word goes on whose vowel was broken. */
  private boolean wordGoesOn(int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    boolean inCapitals =
        Character.isUpperCase(c)
            && (at + 1 == text.length() || !Character.isLowerCase(text.charAt(at + 1)));
    return AFTER_A_VOWEL.indexOf(inCapitals ? Character.toLowerCase(c) : c) >= 0;
  }

  private boolean isBrokenPair(int at, char next) {
    if (isPunctuation(next)) {
      return standsInsideWord(at);
    }
    return isBehindAWord(next) ? !endsWordInCapitals(at) : isContinuation(next);
  }

  /** A continuation byte (0x80..0xBF), as Latin-1 or Windows-1252 shows it. */
  private static boolean isContinuation(char c) {
    return (c >= 0x80 && c <= 0xBF) || WINDOWS.indexOf(c) >= 0;
  }

  private static boolean isPunctuation(char c) {
    return PUNCTUATION.indexOf(c) >= 0;
  }

  private static boolean isBehindAWord(char c) {
    return BEHIND_A_WORD.indexOf(c) >= 0;
  }

  /**
   * Broken words go on in small letters ("thÃ nh", "Ã”ng"); a real "Ã" before a sign ends a word in
   * capitals.
   */
  private boolean standsInsideWord(int at) {
    boolean afterSmall = at > 0 && Character.isLowerCase(text.charAt(at - 1));
    boolean startsWord = at == 0 || !Character.isLetter(text.charAt(at - 1));
    return afterSmall || (startsWord && smallLetterFollows(at));
  }

  private boolean endsWordInCapitals(int at) {
    return at > 0 && Character.isUpperCase(text.charAt(at - 1)) && !smallLetterFollows(at);
  }

  private boolean smallLetterFollows(int at) {
    return at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2));
  }
}
