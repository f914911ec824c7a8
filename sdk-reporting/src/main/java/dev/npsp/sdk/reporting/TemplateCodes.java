package dev.npsp.sdk.reporting;

import java.util.regex.Pattern;

/** The codes of rows and columns: formulas and addresses of cells are written with them. */
final class TemplateCodes {

  private static final Pattern CODE =
      Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?");

  private TemplateCodes() {}

  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  static void check(String code) {
    if (!isCode(code)) {
      throw new IllegalArgumentException(
          "A code has 1 to 64 Latin letters and digits, with dots, hyphens or underscores between"
              + " them.");
    }
  }
}
