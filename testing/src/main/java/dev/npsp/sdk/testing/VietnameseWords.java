package dev.npsp.sdk.testing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds words of a Vietnamese text that are not Vietnamese: what cannot be a syllable, English
 * words that look like one, and syllables whose tone stands on the other vowel than this project
 * writes.
 */
public final class VietnameseWords {

  /** Onset, vowels and end of a syllable, without its tone; a stop at the end asks for a tone. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|qu|q|r|s|th|tr|t|v|x)?"
              + "[aăâeêioôơuưy]{1,3}(?:ch|c|m|ng|nh|n|p|t)?");

  private static final Pattern STOP = Pattern.compile("(?:ch|c|p|t)$");
  private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

  /** Syllables of Vietnamese too, but not of ours. */
  private static final Set<String> ENGLISH =
      Set.of("the", "no", "on", "be", "by", "he", "we", "me", "my", "go", "men", "she", "you");

  /** Words that the administration and its engineers do not translate. */
  private static final Set<String> TAKEN_OVER =
      Set.of(
          "client",
          "token",
          "byte",
          "web",
          "proxy",
          "http",
          "https",
          "jar",
          "email",
          "video",
          "base64",
          "file",
          "link",
          "pool",
          "schema",
          "transaction",
          "manager",
          "acknowledgement",
          "sandbox",
          "framework",
          "spring",
          "java");

  /** A call as code writes it, or something in quotation marks. */
  private static final Pattern CODE =
      Pattern.compile("[\\w.]+\\([\\w., ]*\\)(?:[.]\\w+)*|\"[^\"]*\"|'[^']*'");

  private static final Pattern AROUND = Pattern.compile("^[(\\[\"'“‘]+|[)\\]\"'”’.,;:!?…]+$");

  /** A name of the API, of a wire or of a format: not to be translated. */
  private static final Pattern NAME =
      Pattern.compile(
          ".*[\\d_/=<>()|+*\\\\@#{}&].*|[A-Z]+|.*\\p{L}[.]\\p{L}.*|.*\\p{Ll}\\p{Lu}.*|-D.*"
              + "|[a-z]+-[a-z-]+");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** The tone belongs to the first of the two vowels when nothing follows: hóa, khỏe, thủy. */
  private static final Pattern OTHER_TONE =
      Pattern.compile("(?iu)o[àáảãạèéẻẽẹ](?!\\p{L})|(?<![qQ])u[ỳýỷỹỵ](?!\\p{L})");

  private VietnameseWords() {}

  /** Words that are not Vietnamese; names of the API and what is taken over are none. */
  public static List<String> foreign(String text) {
    String prose = CODE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
    return Arrays.stream(prose.split("[\\s–—]+"))
        .map(token -> AROUND.matcher(token).replaceAll(""))
        .filter(token -> !NAME.matcher(token).matches())
        .flatMap(token -> WORD.matcher(token).results())
        .map(MatchResult::group)
        .filter(VietnameseWords::isForeign)
        .toList();
  }

  /** Syllables whose tone stands on the second vowel where this project writes it on the first. */
  public static List<String> otherSpelling(String text) {
    return OTHER_TONE
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static boolean isForeign(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (TAKEN_OVER.contains(lower)) {
      return false;
    }
    String toneless =
        Normalizer.normalize(
            TONE.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll(""),
            Normalizer.Form.NFC);
    boolean hasTone = TONE.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).find();
    return ENGLISH.contains(lower)
        || !SYLLABLE.matcher(toneless).matches()
        || (STOP.matcher(toneless).find() && !hasTone);
  }
}
