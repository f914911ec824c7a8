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

  /** As a clerk in Vietnam writes it: {@code 115.000}. */
  static String amount(Vnd amount) {
    return String.format(Locale.ROOT, "%,d", amount.amount()).replace(',', '.');
  }
}
