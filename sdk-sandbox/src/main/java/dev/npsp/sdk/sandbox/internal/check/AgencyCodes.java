package dev.npsp.sdk.sandbox.internal.check;

/**
 * Agency codes in their two forms: {@code 000.00.14.H56} of the older rule, which ends in its root,
 * and {@code H56.14} of the newer one, which begins with it. Both name the same root, {@code H56}.
 */
public final class AgencyCodes {
  private static final int OLD_FORM = 13;
  private static final int ROOT = 3;

  private AgencyCodes() {}

  public static boolean isAgency(String code) {
    return isAgency(code.toCharArray(), 0, code.length());
  }

  static boolean isAgency(char[] text, int from, int length) {
    return isOldForm(text, from, length) || isNewForm(text, from, length);
  }

  /** The root of a code that {@link #isAgency} accepts. */
  public static String root(String code) {
    return code.charAt(0) >= 'A'
        ? code.substring(0, ROOT)
        : code.substring(OLD_FORM - ROOT, OLD_FORM);
  }

  /** The root of a dossier number that {@link Kinds#DOSSIER} accepts. */
  public static String rootOfDossier(String number) {
    return root(number.substring(0, number.indexOf('-')));
  }

  /** How many characters of a dossier number are its agency; 0 when this is no dossier number. */
  static int agencyLength(char[] text, int from, int length) {
    int dash = indexOfDash(text, from, length);
    if (dash < 0 || length < dash + 9 || !isAgency(text, from, dash)) {
      return 0;
    }
    int serial = length - dash - 8;
    boolean right =
        WireDates.isDay(text, from + dash + 1, false)
            && text[from + dash + 7] == '-'
            && serial <= 10
            && Kinds.isDigits(text, from + dash + 8, serial);
    return right ? dash : 0;
  }

  private static int indexOfDash(char[] text, int from, int length) {
    for (int i = 0; i < length; i++) {
      if (text[from + i] == '-') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOldForm(char[] text, int from, int length) {
    return length == OLD_FORM
        && Kinds.isDigits(text, from, 3)
        && text[from + 3] == '.'
        && Kinds.isDigits(text, from + 4, 2)
        && text[from + 6] == '.'
        && Kinds.isDigits(text, from + 7, 2)
        && text[from + 9] == '.'
        && isRoot(text, from + 10);
  }

  private static boolean isNewForm(char[] text, int from, int length) {
    if (length < ROOT || !isRoot(text, from)) {
      return false;
    }
    int at = ROOT;
    int levels = 0;
    while (at < length) {
      int digits = 0;
      while (at + 1 + digits < length && text[from + at + 1 + digits] != '.') {
        digits++;
      }
      if (text[from + at] != '.' || digits > 3 || !Kinds.isDigits(text, from + at + 1, digits)) {
        return false;
      }
      at += 1 + digits;
      levels++;
    }
    return levels <= 3;
  }

  private static boolean isRoot(char[] text, int from) {
    return text[from] >= 'A' && text[from] <= 'Z' && Kinds.isDigits(text, from + 1, 2);
  }
}
