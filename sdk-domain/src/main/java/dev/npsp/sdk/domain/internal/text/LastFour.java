package dev.npsp.sdk.domain.internal.text;

/**
 * The end of a number by which two people recognise it, short enough to stand in logs. What is no
 * ASCII letter or digit becomes a question mark: others may have written the number.
 */
public final class LastFour {

  private static final int LENGTH = 4;

  private LastFour() {}

  /** The last four characters; fewer when there are no more. */
  public static String of(String number) {
    String end = number.substring(Math.max(0, number.length() - LENGTH));
    return end.replaceAll("[^0-9A-Za-z]", "?");
  }
}
