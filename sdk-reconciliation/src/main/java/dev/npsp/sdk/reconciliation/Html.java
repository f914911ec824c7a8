package dev.npsp.sdk.reconciliation;

import dev.npsp.sdk.domain.Vnd;
import java.util.Locale;

/** Text in HTML. */
final class Html {

  private Html() {}

  /** Shown as it is, never read as HTML. */
  static String text(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> shown.append("&amp;");
        case '<' -> shown.append("&lt;");
        case '>' -> shown.append("&gt;");
        case '"' -> shown.append("&quot;");
        case '\'' -> shown.append("&#39;");
        default -> shown.append(c);
      }
    }
    return shown.toString();
  }

  /** In Vietnamese and English, side by side; texts of ours need no escapes. */
  static String beside(String key) {
    return beside(
        ReconciliationMessages.VIETNAMESE.text(key), ReconciliationMessages.ENGLISH.text(key));
  }

  /** {@link #beside(String)} of texts. */
  static String beside(String vietnamese, String english) {
    return vietnamese + " / <i>" + english + "</i>";
  }

  /** In Vietnamese, and in English in the next line. */
  static String stacked(String key) {
    return stacked(
        ReconciliationMessages.VIETNAMESE.text(key), ReconciliationMessages.ENGLISH.text(key));
  }

  /** {@link #stacked(String)} of texts. */
  static String stacked(String vietnamese, String english) {
    return vietnamese + "<br><i>" + english + "</i>";
  }

  /** As a clerk in Vietnam writes it: {@code 115.000}. */
  static String amount(Vnd amount) {
    return String.format(Locale.ROOT, "%,d", amount.amount()).replace(',', '.');
  }
}
