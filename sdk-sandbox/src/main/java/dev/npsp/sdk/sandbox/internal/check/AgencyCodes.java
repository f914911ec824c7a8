package dev.npsp.sdk.sandbox.internal.check;

/**
 * Agency codes in their two forms: {@code 000.00.14.H56} of the older rule, which ends in its root
 * and is written with fewer groups too ({@code 28.22.H22}), and {@code H56.14} of the newer one,
 * which begins with it and may have letters behind it ({@code H37.DN.001}). Both name the same
 * root, {@code H56}.
 */
public final class AgencyCodes {
  private static final int ROOT = 3;
  private static final int OLD_GROUPS = 3;
  private static final int NEW_LEVELS = 4;
  private static final int LONGEST_LEVEL = 4;

  private AgencyCodes() {}

  public static boolean isAgency(String code) {
    return isAgency(code.toCharArray(), 0, code.length());
  }

  static boolean isAgency(char[] text, int from, int length) {
    return isOldForm(text, from, length) || isNewForm(text, from, length);
  }

  /** The root of a code that {@link #isAgency} accepts. */
  public static String root(String code) {
    return code.charAt(0) >= 'A' ? code.substring(0, ROOT) : code.substring(code.length() - ROOT);
  }

  /** The root of a dossier number that {@link Kinds#DOSSIER} accepts. */
  public static String rootOfDossier(String number) {
    return root(number.substring(0, number.indexOf('-')));
  }

  /** Whether the number says which agency gave it; numbers of the portal itself need not. */
  public static boolean namesAgency(String dossierNumber) {
    return agencyLength(dossierNumber.toCharArray(), 0, dossierNumber.length()) > 0;
  }

  /**
   * How many characters of a dossier number are its agency; 0 when this is no dossier number. The
   * day is {@code yyMMdd}, or {@code yyyyMMdd} as some write it since 2026.
   */
  static int agencyLength(char[] text, int from, int length) {
    int dash = indexOf('-', text, from, 0, length);
    int second = indexOf('-', text, from, dash + 1, length);
    int day = second - dash - 1;
    if (second == length || (day != 6 && day != 8) || !isAgency(text, from, dash)) {
      return 0;
    }
    int serial = length - second - 1;
    boolean right =
        WireDates.isDay(text, from + dash + 1, day == 8)
            && serial <= 10
            && Kinds.isDigits(text, from + second + 1, serial);
    return right ? dash : 0;
  }

  /** Where that sign is, or the length when there is none. */
  private static int indexOf(char sign, char[] text, int from, int start, int length) {
    for (int i = start; i < length; i++) {
      if (text[from + i] == sign) {
        return i;
      }
    }
    return length;
  }

  private static boolean isOldForm(char[] text, int from, int length) {
    int groups = 0;
    int at = 0;
    int dot = indexOf('.', text, from, at, length);
    while (dot < length) {
      if (dot - at > 3 || !Kinds.isDigits(text, from + at, dot - at)) {
        return false;
      }
      groups++;
      at = dot + 1;
      dot = indexOf('.', text, from, at, length);
    }
    return groups >= 1 && groups <= OLD_GROUPS && length - at == ROOT && isRoot(text, from + at);
  }

  private static boolean isNewForm(char[] text, int from, int length) {
    if (length < ROOT || !isRoot(text, from)) {
      return false;
    }
    int levels = 0;
    for (int at = ROOT; at < length; levels++) {
      int end = indexOf('.', text, from, at + 1, length);
      if (text[from + at] != '.' || !isLevel(text, from + at + 1, end - at - 1)) {
        return false;
      }
      at = end;
    }
    return levels <= NEW_LEVELS;
  }

  private static boolean isLevel(char[] text, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (!Kinds.isDigits(text, i, 1) && (text[i] < 'A' || text[i] > 'Z')) {
        return false;
      }
    }
    return length > 0 && length <= LONGEST_LEVEL;
  }

  private static boolean isRoot(char[] text, int from) {
    return text[from] >= 'A' && text[from] <= 'Z' && Kinds.isDigits(text, from + 1, 2);
  }
}
