package dev.npsp.sdk.wire;

import dev.npsp.sdk.core.Violation;
import dev.npsp.sdk.domain.internal.text.VietnameseText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Texts that a checksum will cover, looked at when they are taken in: once money has moved it is
 * too late to find out that a message about it cannot be signed. What can be signed is decided by
 * {@link ChecksumScheme#isSignable} alone.
 *
 * <p>Numbers are refused, since another number would be somebody else's. A narration is words for
 * people: it is cleaned, so that a stray sign of an agency's keeps nobody from paying.
 */
public final class SignableText {

  /** The most characters of a number that is signed, or that a record is kept under. */
  public static final int LONGEST_NUMBER = 100;

  /** The most characters of a narration, as in an order of the Payment Platform. */
  public static final int LONGEST_NARRATION = 255;

  private static final WireLimitMessages WORDS = WireLimitMessages.in(Locale.ENGLISH);

  private SignableText() {}

  /** Whether a number can be signed, kept and found again: not blank, not too long. */
  public static boolean isNumber(String text) {
    return !text.isBlank()
        && text.equals(text.strip())
        && text.length() <= LONGEST_NUMBER
        && ChecksumScheme.isSignable(text);
  }

  /** What is wrong with a number; empty when nothing is, or when there is none. */
  public static Stream<Violation> brokenNumber(Optional<String> number, String path) {
    return number
        .filter(text -> !isNumber(text))
        .map(text -> WORDS.broken(WireLimit.SIGNED_NUMBER, path, LONGEST_NUMBER))
        .stream();
  }

  /** All that is wrong, in the order of the paths. */
  @SafeVarargs
  public static List<Violation> all(Stream<Violation>... broken) {
    return Stream.of(broken).flatMap(one -> one).sorted(Violation.BY_PATH).toList();
  }

  /**
   * A narration that can be signed: in NFC and without blanks around it; where it holds {@code |},
   * a control character (tab, line break) or half of a surrogate pair, each run of these and of
   * blanks is one blank; beyond 255 characters it is cut. Empty when nothing is left. What is fine
   * stays as it is, and what was cleaned stays so.
   */
  public static Optional<String> narration(String told) {
    String text = VietnameseText.nfc(told).strip();
    String clean = cut(ChecksumScheme.isSignable(text) ? text : cleaned(text)).strip();
    return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); ) {
      int sign = text.codePointAt(at);
      boolean kept =
          !Character.isWhitespace(sign)
              && !Character.isSpaceChar(sign)
              && ChecksumScheme.isSignable(Character.toString(sign));
      if (kept) {
        clean.append(gap ? " " : "").appendCodePoint(sign);
      }
      gap = !kept;
      at += Character.charCount(sign);
    }
    return clean.toString();
  }

  /** Never through the middle of a surrogate pair. */
  private static String cut(String text) {
    if (text.length() <= LONGEST_NARRATION) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(LONGEST_NARRATION - 1));
    return text.substring(0, splits ? LONGEST_NARRATION - 1 : LONGEST_NARRATION);
  }
}
