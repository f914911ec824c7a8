package dev.npsp.sdk.internal.identifiers;

import java.util.Locale;
import java.util.regex.Pattern;

/** How people write identifiers, and how much of one may be shown. */
public final class IdentifierText {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}.()-]+");

  private IdentifierText() {}

  /** Without any blanks: {@code 038 099 000 017}. */
  public static String withoutSpaces(String text) {
    return SPACES.matcher(text).replaceAll("");
  }

  /** Without blanks, points, hyphens and brackets: {@code (024) 3804.1234}. */
  public static String withoutSeparators(String text) {
    return SEPARATORS.matcher(text).replaceAll("");
  }

  /** In capitals, whatever language the machine speaks. */
  public static String capitals(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** What {@code toString} may show of a personal number: its type and two characters. */
  public static String masked(String type, String value) {
    return type + "(***" + value.substring(value.length() - 2) + ")";
  }
}
