package dev.npsp.sdk.reporting.internal;

import dev.npsp.sdk.domain.internal.text.Messages;
import java.util.Locale;
import java.util.ResourceBundle;

/** Reads the texts of this module for people. */
public final class ReportingMessages {

  private ReportingMessages() {}

  /** The texts in Vietnamese, or else in English. */
  public static Messages in(Locale language) {
    return Messages.in(
        language, locale -> ResourceBundle.getBundle(ReportingMessages.class.getName(), locale));
  }
}
